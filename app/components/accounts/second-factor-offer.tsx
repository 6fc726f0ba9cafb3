import { codeSchema } from '#app/domain/accounts/schemas.ts';
import { FormActions, FormFields } from '../form/form-layout.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { TextField } from '../form/text-field.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';
import { Code } from '../ui/code.tsx';
import { Section } from '../ui/page-heading.tsx';
import { QrCode } from './qr-code.tsx';

/** The three steps to turn the second factor on: app, secret (as a picture and as text), code. */
export function SecondFactorOffer({ offer }: { offer: { uri: string; text: string; rows: string[] } }) {
  const { accounts } = useMessages().m;
  const posted = usePostedForm({ name: 'add', schema: codeSchema });
  return (
    <>
      <p className="max-w-prose">{accounts.secondFactorWhoNeeds}</p>
      <Section title={accounts.secondFactorStep1}>
        <p className="max-w-prose">{accounts.secondFactorStep1Text}</p>
      </Section>
      <Section title={accounts.secondFactorStep2}>
        <QrCode rows={offer.rows} label={accounts.secondFactorQr} />
        <p className="mt-4">
          {accounts.secondFactorSecret}: <Code>{offer.text}</Code>
        </p>
        <p className="mt-2">
          <a href={offer.uri}>{accounts.secondFactorOpen}</a>
        </p>
      </Section>
      <Section title={accounts.secondFactorStep3}>
        <PostedForm of={posted}>
          <FormFields>
            <TextField
              {...posted.field('oneTimeCode', accounts.code, accounts.codeHint)}
              autoComplete="one-time-code"
              inputMode="numeric"
              width="short"
              spellCheck={false}
            />
            <FormActions>
              <Button variant="primary">{accounts.secondFactorTurnOn}</Button>
            </FormActions>
          </FormFields>
        </PostedForm>
      </Section>
    </>
  );
}
