import type { ForbiddenReason } from '#app/domain/errors.ts';
import { useMessages } from '../messages.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** Why the reader may not respond in the name of an organisation, and the way to change that. */
export function RefusalNotice({
  reason,
  organisation,
  next,
}: {
  reason: ForbiddenReason;
  organisation: string;
  /** Where the reader was, to come back to. */
  next: string;
}) {
  const { m, to } = useMessages();
  const texts = m.responses;
  const ways: Partial<Record<ForbiddenReason, { href: string; label: string }>> = {
    organisation_unverified: {
      href: to(`/o/${organisation}/verification`),
      label: texts.refusalActions.organisation_unverified,
    },
    set_up_second_factor: {
      href: `${to('/account/second-factor')}?next=${encodeURIComponent(next)}`,
      label: texts.refusalActions.set_up_second_factor,
    },
    confirm_email: { href: to('/account/confirm'), label: texts.refusalActions.confirm_email },
  };
  const way = ways[reason];
  return (
    <Notice className="mt-3">
      <p>{texts.refusals[reason]}</p>
      {way ? (
        <ButtonLink className="mt-3" size="small" href={way.href}>
          {way.label}
        </ButtonLink>
      ) : null}
    </Notice>
  );
}
