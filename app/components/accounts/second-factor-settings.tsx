import { formatNumber } from '#app/i18n/formats.ts';
import { currentPasswordSchema, nothingSchema } from '#app/domain/accounts/schemas.ts';
import { FormActions, FormFields } from '../form/form-layout.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { TextField } from '../form/text-field.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/page-heading.tsx';

/** What a person with a second factor can do with it. */
export function SecondFactorSettings({ codesLeft }: { codesLeft: number }) {
  const { m, locale } = useMessages();
  const { accounts } = m;
  const renew = usePostedForm({ name: 'renew', schema: nothingSchema });
  const remove = usePostedForm({ name: 'remove', schema: currentPasswordSchema });
  return (
    <>
      <Notice tone="success">{accounts.secondFactorOn}</Notice>
      <Section title={accounts.codesTitle}>
        <p className="mb-4 max-w-prose">
          {accounts.codesLeft(formatNumber(locale, codesLeft))} {accounts.codesRenewText}
        </p>
        <PostedForm of={renew}>
          <Button>{accounts.codesRenew}</Button>
        </PostedForm>
      </Section>
      <Section title={accounts.secondFactorRemove}>
        <p className="mb-4 max-w-prose">{accounts.secondFactorRemoveText}</p>
        <PostedForm of={remove}>
          <FormFields>
            <TextField
              {...remove.field('currentPassword', accounts.currentPassword, accounts.currentPasswordHint)}
              type="password"
              autoComplete="current-password"
            />
            <FormActions>
              <Button variant="danger">{accounts.secondFactorRemove}</Button>
            </FormActions>
          </FormFields>
        </PostedForm>
      </Section>
    </>
  );
}
