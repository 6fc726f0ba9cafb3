import { FILE_KINDS, importSchema } from '#app/domain/import/schemas.ts';
import { RadioGroup } from '../form/choice-group.tsx';
import { FileField } from '../form/file-field.tsx';
import { FormActions, FormFields } from '../form/form-layout.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';

/** Hands in a file, to be tried or imported. */
export function ImportForm() {
  const { m } = useMessages();
  const { imports } = m;
  const posted = usePostedForm({
    name: 'import',
    schema: importSchema,
    defaultValue: { kind: 'mixed', mode: 'try' },
  });
  return (
    <PostedForm of={posted} multipart>
      <FormFields>
        <FileField
          {...posted.field('file', imports.file, imports.fileHint)}
          accept=".csv,.tsv,.txt,.jsonl,.ndjson,text/csv,text/plain"
          required
        />
        <RadioGroup
          {...posted.field('kind', imports.kind, imports.kindHint)}
          options={FILE_KINDS.map((value) => ({ value, label: imports.kinds[value] }))}
        />
        <RadioGroup
          {...posted.field('mode', imports.mode)}
          options={(['try', 'import'] as const).map((value) => ({
            value,
            label: imports.modes[value],
            hint: imports.modeHints[value],
          }))}
        />
        <FormActions>
          <Button variant="primary">{imports.submit}</Button>
        </FormActions>
      </FormFields>
    </PostedForm>
  );
}
