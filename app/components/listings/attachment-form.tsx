import { attachmentSchema } from '#app/domain/listings/attachment-schemas.ts';
import { ENDINGS, LIMITS } from '#app/domain/files/purposes.ts';
import { CheckboxField } from '../form/checkbox-field.tsx';
import { FileField } from '../form/file-field.tsx';
import { FormActions, FormFields } from '../form/form-layout.tsx';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';

const ACCEPTED = LIMITS.attachment.types.flatMap(
  (type) => ENDINGS[type]?.map((ending) => `.${ending}`) ?? [],
);

/** Adds a file to a listing. */
export function AttachmentForm({
  version,
  asksDeclaration,
}: {
  /** The version of the listing that the reader sees. */
  version: number;
  asksDeclaration: boolean;
}) {
  const { m } = useMessages();
  const posted = usePostedForm({ name: 'add', schema: attachmentSchema });
  return (
    <PostedForm of={posted} multipart>
      <HiddenFields values={{ version: String(version) }} />
      <FormFields>
        <FileField
          {...posted.field('file', m.attachments.file, m.attachments.fileHint)}
          accept={ACCEPTED.join(',')}
        />
        {asksDeclaration ? (
          <CheckboxField {...posted.field('declaration', m.attachments.declaration)} required />
        ) : null}
        <FormActions>
          <Button variant="primary">{m.attachments.add}</Button>
        </FormActions>
      </FormFields>
    </PostedForm>
  );
}
