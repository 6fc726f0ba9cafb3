import { VERIFICATION_METHODS } from '#db/enums.ts';
import { verificationSchema } from '#app/domain/organisations/member-schemas.ts';
import { RadioGroup } from '../form/choice-group.tsx';
import { DateField } from '../form/date-field.tsx';
import { FormActions, FormFields } from '../form/form-layout.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextArea } from '../form/text-area.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';

/** Decides on the verification of an organisation. `version`: of the facts shown; `isRunning`: it is verified now. */
export function VerificationForm({ version, isRunning }: { version: number; isRunning: boolean }) {
  const { m } = useMessages();
  const texts = m.verification;
  const posted = usePostedForm({ name: 'decision', schema: verificationSchema });
  const labels = isRunning ? texts.decisionsAgain : texts.decisions;
  return (
    <PostedForm of={posted}>
      <input type="hidden" name="version" value={version} />
      <FormFields>
        <RadioGroup
          {...posted.field('decision', texts.decision)}
          options={[
            { value: 'verify', label: labels.verify },
            { value: 'refuse', label: labels.refuse },
          ]}
        />
        <SelectField
          {...posted.field('method', texts.method)}
          placeholder={m.words.chooseOne}
          options={VERIFICATION_METHODS.map((value) => ({ value, label: texts.methods[value] }))}
        />
        <TextArea {...posted.field('reason', texts.reason, texts.reasonHint)} rows={4} />
        <DateField {...posted.field('expiresOn', texts.expiresOn, texts.expiresOnHint)} />
        <FormActions>
          <Button variant="primary">{texts.decide}</Button>
        </FormActions>
      </FormFields>
    </PostedForm>
  );
}
