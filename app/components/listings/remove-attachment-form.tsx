import { removeAttachmentSchema } from '#app/domain/listings/attachment-schemas.ts';
import { CheckboxField } from '../form/checkbox-field.tsx';
import { FormActions, FormFields } from '../form/form-layout.tsx';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { useMessages } from '../messages.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';

/** Takes a file off a listing, once more asked because readers may know it. */
export function RemoveAttachmentForm({
  id,
  name,
  version,
  asksDeclaration,
  cancelHref,
}: {
  id: string;
  name: string;
  /** The version of the listing that the reader sees. */
  version: number;
  asksDeclaration: boolean;
  cancelHref: string;
}) {
  const { m } = useMessages();
  const posted = usePostedForm({ name: 'remove', schema: removeAttachmentSchema });
  return (
    <PostedForm of={posted}>
      <HiddenFields values={{ id, version: String(version) }} />
      <FormFields>
        <p className="break-words">{m.attachments.removeIntro(name)}</p>
        {asksDeclaration ? (
          <CheckboxField {...posted.field('declaration', m.attachments.declaration)} required />
        ) : null}
        <FormActions>
          <Button variant="danger">{m.attachments.remove}</Button>
          <ButtonLink variant="quiet" href={cancelHref}>
            {m.words.cancel}
          </ButtonLink>
        </FormActions>
      </FormFields>
    </PostedForm>
  );
}
