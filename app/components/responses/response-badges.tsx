import type { ResponseView, Side } from '#app/domain/responses/response-view.ts';
import { useMessages } from '../messages.tsx';
import { Badge } from '../ui/badge.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';

/** Where a response stands, in the words of the side that reads it. */
export function ResponseBadges({ response, side }: { response: ResponseView; side: Side }) {
  const { m } = useMessages();
  const { status, waitsForAnswer } = response;
  const label =
    (side === 'poster' ? m.responses.statusForPoster[status] : undefined) ?? m.responses.status[status];
  return (
    <>
      <StatusBadge status={status} label={label} />
      {waitsForAnswer ? (
        <Badge tone="warning" icon="clock">
          {side === 'responder' ? m.responses.waitsForYou : m.responses.waitsForThem}
        </Badge>
      ) : null}
    </>
  );
}
