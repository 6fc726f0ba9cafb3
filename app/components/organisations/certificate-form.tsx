import { certificateSchema } from '#app/domain/organisations/record-schemas.ts';
import type { CertificateView } from '#app/domain/organisations/record-views.ts';
import { DateField } from '../form/date-field.tsx';
import { FileField } from '../form/file-field.tsx';
import { FormFields } from '../form/form-layout.tsx';
import { HiddenFields } from '../form/hidden-fields.tsx';
import type { FieldOption } from '../form/options.ts';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextArea } from '../form/text-area.tsx';
import { TextField } from '../form/text-field.tsx';
import { useMessages } from '../messages.tsx';
import { RecordFormActions } from './record-form-actions.tsx';

/** Adds a certificate, with its file, or changes `edited`. */
export function CertificateForm({
  edited,
  schemes,
}: {
  edited: CertificateView | undefined;
  schemes: readonly FieldOption[];
}) {
  const { m, to } = useMessages();
  const { workspace } = m;
  const posted = usePostedForm({
    name: 'certificate',
    schema: certificateSchema,
    defaultValue: { ...edited, file: undefined },
  });
  const current =
    edited?.fileName && edited.fileId
      ? [{ name: edited.fileName, href: to(`/files/${edited.fileId}`) }]
      : undefined;
  const hint = current
    ? `${workspace.certificateFileHint} ${workspace.certificateFileReplaces}`
    : workspace.certificateFileHint;
  return (
    <PostedForm of={posted} multipart>
      <HiddenFields values={{ id: edited?.publicId }} />
      <FormFields>
        {edited?.verifiedAt ? <p className="text-ink-soft">{workspace.editUnverifies}</p> : null}
        <SelectField
          {...posted.field('scheme', workspace.certificateScheme)}
          placeholder={m.words.chooseOne}
          options={schemes}
        />
        <TextField {...posted.field('number', workspace.certificateNumber)} width="medium" />
        <TextField {...posted.field('issuer', workspace.issuer)} />
        <TextArea {...posted.field('scope', workspace.certificateScope)} rows={3} />
        <DateField {...posted.field('validFrom', workspace.validFrom)} />
        <DateField {...posted.field('validUntil', workspace.validUntil)} />
        <FileField
          {...posted.field('file', workspace.certificateFile, hint)}
          accept=".pdf,image/png,image/jpeg"
          current={current}
        />
        <RecordFormActions isEdited={edited !== undefined} />
      </FormFields>
    </PostedForm>
  );
}
