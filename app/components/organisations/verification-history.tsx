import type { VerificationMethod, VerificationOutcome } from '#db/enums.ts';
import { formatDate, formatDay } from '#app/i18n/formats.ts';
import { useMessages } from '../messages.tsx';
import { UserText } from '../ui/prose.tsx';
import { Timeline } from '../ui/timeline.tsx';

type Decision = {
  id: string;
  outcome: VerificationOutcome;
  method: VerificationMethod;
  reason: string;
  decidedAt: Date;
  expiresOn: string | null;
  decidedBy: string | null;
};

/** The decisions on an organisation, newest first: what, how, by whom, why. */
export function VerificationHistory({ decisions }: { decisions: readonly Decision[] }) {
  const { m, locale } = useMessages();
  const texts = m.verification;
  if (decisions.length === 0) return <p className="text-ink-soft">{texts.historyNone}</p>;
  return (
    <Timeline
      items={decisions.map((decision) => ({
        key: decision.id,
        when: formatDate(locale, decision.decidedAt),
        title: `${texts.outcomes[decision.outcome]} · ${texts.methods[decision.method]}`,
        children: (
          <>
            <p className="text-ink-soft">
              {decision.decidedBy ?? texts.someone}
              {decision.expiresOn ? ` · ${texts.until(formatDay(locale, decision.expiresOn))}` : null}
            </p>
            <UserText text={decision.reason} className="mt-1" />
          </>
        ),
      }))}
    />
  );
}
