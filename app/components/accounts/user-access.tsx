import { nothingSchema } from '#app/domain/accounts/schemas.ts';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';

/** Shuts a person out or lets the person in again; takes a lost second factor away. */
export function UserAccess({
  isDisabled,
  hasSecondFactor,
}: {
  isDisabled: boolean;
  hasSecondFactor: boolean;
}) {
  const { administration } = useMessages().m;
  const disable = usePostedForm({ name: 'disable', schema: nothingSchema });
  const enable = usePostedForm({ name: 'enable', schema: nothingSchema });
  const reset = usePostedForm({ name: 'reset-factor', schema: nothingSchema });
  return (
    <div className="flex max-w-prose flex-col items-start gap-8">
      {isDisabled ? (
        <PostedForm of={enable}>
          <Button>{administration.enable}</Button>
        </PostedForm>
      ) : (
        <PostedForm of={disable}>
          <p className="mb-4">{administration.disableText}</p>
          <Button variant="danger">{administration.disable}</Button>
        </PostedForm>
      )}
      {hasSecondFactor ? (
        <PostedForm of={reset}>
          <p className="mb-4">{administration.resetFactorText}</p>
          <Button>{administration.resetFactor}</Button>
        </PostedForm>
      ) : null}
    </div>
  );
}
