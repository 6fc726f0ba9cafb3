import type { Ctx } from '../ctx.ts';
import { requireRecentSecondFactor } from '../visibility/authorise.ts';
import { LARGEST_EXPORT, type AuditFilter } from './audit-filter.ts';
import { canonicalJson } from './canonical-json.ts';
import { csvOf } from './csv.ts';
import { recordEvent } from './record-event.server.ts';
import { searchEvents } from './search-events.server.ts';

const HEADER = [
  'at',
  'type',
  'actor',
  'object_kind',
  'object_id',
  'from',
  'to',
  'data',
  'request_id',
  'event_id',
];

/** The events that fit a filter as CSV, newest first. A sensitive act, and an event itself. */
export async function exportEvents(ctx: Ctx, filter: AuditFilter): Promise<string> {
  requireRecentSecondFactor(ctx);
  const { events } = await searchEvents(ctx, filter, { offset: 0, limit: LARGEST_EXPORT });
  await recordEvent(ctx, {
    type: 'audit.exported',
    object: { kind: 'audit', id: ctx.requestId },
    data: { rows: events.length },
  });
  return csvOf(
    HEADER,
    events.map((event) => [
      event.at.toISOString(),
      event.type,
      event.actor ?? '',
      event.objectKind,
      event.objectId,
      event.from ?? '',
      event.to ?? '',
      canonicalJson(event.data),
      event.requestId,
      event.id,
    ]),
  );
}
