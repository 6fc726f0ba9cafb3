import { LOCKS } from '#db/locks.ts';
import { createHash } from 'node:crypto';
import { asc, desc, inArray, sql } from 'drizzle-orm';
import { auditChain, events } from '#db/schema/events.ts';
import type { Tx } from '#db/types.ts';
import { hours } from '../durations.ts';
import { canonicalJson } from './canonical-json.ts';

type EventRow = typeof events.$inferSelect;

/** What the first link has before it. */
export const CHAIN_START = '0'.repeat(64);
/** Events per round: keeps a round under a second and its transaction short. */
const MOST = 1_000;

/**
 * Appends the events that are not in the chain yet, in the order in which they were written, and returns how many.
 * One at a time: a second call waits for the first. To be called in a transaction of its own. With `everything` it
 * looks through the whole history, else back from the newest link by an hour, longer than any transaction runs.
 */
export async function chainEvents(tx: Tx, { everything = false } = {}): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(${LOCKS.chainEvents})`);
  const [last] = await tx.select().from(auditChain).orderBy(desc(auditChain.sequence)).limit(1);
  const from = everything || !last ? undefined : justBefore(last.eventId);
  const found = await tx.execute<{ id: string }>(sql`
    select ${events.id} as id from ${events}
    where not exists (select from ${auditChain} where ${auditChain.eventId} = ${events.id})
      ${from ? sql`and ${events.id} >= ${from}::uuid` : sql``}
    order by ${events.id} limit ${MOST}`);
  if (found.length === 0) return 0;
  const rows = await tx
    .select()
    .from(events)
    .where(
      inArray(
        events.id,
        found.map(({ id }) => id),
      ),
    )
    .orderBy(asc(events.id));
  let sequence = last?.sequence ?? 0;
  let previousHash = last?.hash ?? CHAIN_START;
  const links = rows.map((row) => {
    const hash = hashLink(previousHash, row);
    const link = { sequence: ++sequence, eventId: row.id, previousHash, hash };
    previousHash = hash;
    return link;
  });
  await tx.insert(auditChain).values(links);
  return links.length;
}

/**
 * SHA-256 of the previous hash and the event as canonical JSON. The fields are named one by one, so that a later
 * column changes no old hash. Personal data is covered by its own hash, not by where it lies: that goes with erasure.
 */
export function hashLink(previousHash: string, row: EventRow): string {
  const covered = canonicalJson({
    id: row.id,
    at: row.at.toISOString(),
    type: row.type,
    payloadVersion: row.payloadVersion,
    actorId: row.actorId,
    organisationId: row.organisationId,
    onBehalfOfId: row.onBehalfOfId,
    objectKind: row.objectKind,
    objectId: row.objectId,
    fromState: row.fromState,
    toState: row.toState,
    data: row.data,
    requestId: row.requestId,
    personalHash: row.personalHash,
  });
  return createHash('sha256').update(previousHash).update(covered).digest('hex');
}

/** The smallest uuid v7 of an hour before the given one (RFC 9562: the first 48 bits are milliseconds). */
function justBefore(id: string): string {
  const at = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16) - hours(1);
  const time = Math.max(at, 0).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`;
}
