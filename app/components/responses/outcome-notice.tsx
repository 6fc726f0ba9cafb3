import type { ResponseView, Side } from '#app/domain/responses/response-view.ts';
import { useMessages } from '../messages.tsx';
import { Notice } from '../ui/notice.tsx';
import { UserText } from '../ui/prose.tsx';

/** How a response that is no longer open ended: the reason and the note of the poster, or the end of the challenge. */
export function OutcomeNotice({ response, side }: { response: ResponseView; side: Side }) {
  const { m } = useMessages();
  const texts = m.responses;
  const { status, declineReason, declineNote, challenge } = response;
  if (status === 'declined') {
    return (
      <Notice className="mt-6" tone="warning" title={texts.declinedTitle}>
        {declineReason ? <p>{texts.reasons[declineReason]}.</p> : null}
        {declineNote === '' ? null : <UserText className="mt-2 break-words" text={declineNote} />}
      </Notice>
    );
  }
  if (status === 'closed') {
    return (
      <Notice className="mt-6">
        {challenge.endedAs ? texts.closedNotice[challenge.endedAs] : texts.closedPlain}
      </Notice>
    );
  }
  if (status === 'withdrawn' && side === 'poster') return <Notice className="mt-6">{texts.textGone}</Notice>;
  return null;
}
