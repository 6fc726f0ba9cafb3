import { useActionData } from '@remix-run/react';
import { errorText } from '#app/i18n/messages.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { useMessages } from '../messages.tsx';

type Reply = { form?: string; lastResult?: { error?: Record<string, string[] | null> | null } } | undefined;

/** Why a button of the page was refused; for forms that are one button and have no place of their own for it. */
export function Refusal({ forms }: { forms: readonly string[] }) {
  const { m } = useMessages();
  const reply = useActionData<Reply>();
  if (!reply?.form || !forms.includes(reply.form)) return null;
  const codes = Object.values(reply.lastResult?.error ?? {}).flatMap((found) => found ?? []);
  return (
    <div className="mt-6">
      <ErrorSummary
        title={m.words.errorSummary}
        errors={codes.map((code) => ({ message: errorText(m, code) }))}
      />
    </div>
  );
}
