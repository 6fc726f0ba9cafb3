import { mandateSchema } from '#app/domain/organisations/member-schemas.ts';
import { FormActions, FormFields } from '../form/form-layout.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { SelectField } from '../form/select-field.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';

/** Gives a mandate to one of the organisations that can have one. */
export function MandateForm({ candidates }: { candidates: readonly { publicId: string; name: string }[] }) {
  const { m } = useMessages();
  const posted = usePostedForm({ name: 'mandate', schema: mandateSchema });
  if (candidates.length === 0) return <p className="text-ink-soft">{m.members.mandateNobody}</p>;
  return (
    <PostedForm of={posted}>
      <FormFields>
        <SelectField
          {...posted.field('broker', m.members.mandateGiveTo)}
          placeholder={m.words.chooseOne}
          options={candidates.map(({ publicId, name }) => ({ value: publicId, label: name }))}
        />
        <FormActions>
          <Button variant="primary">{m.members.mandateGive}</Button>
        </FormActions>
      </FormFields>
    </PostedForm>
  );
}
