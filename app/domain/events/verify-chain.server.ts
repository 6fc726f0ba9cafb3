import { asc, count, eq, gt, isNull } from 'drizzle-orm';
import { auditChain, eventPersonal, events } from '#db/schema/events.ts';
import type { Tx } from '#db/types.ts';
import { CHAIN_START, hashLink } from './chain-events.server.ts';
import { hashPersonal } from './record-event.server.ts';

/** What is wrong with the first broken link. */
export type Breach =
  /** A link is missing before this one. */
  | 'link_missing'
  /** The link does not follow from the one before it. */
  | 'link_changed'
  /** The event of the link is gone. */
  | 'event_missing'
  /** The event is not what was chained. */
  | 'event_changed'
  /** The personal data is not what was chained. Erased personal data is no breach. */
  | 'personal_changed'
  /** The link that was named as known is not in the chain. */
  | 'head_missing';

export type ChainReport = {
  links: number;
  /** Events with personal data that is there and as it was. */
  personal: number;
  /** Events whose personal data was erased. */
  erased: number;
  /** Events that the worker has yet to chain. */
  waiting: number;
  /** The newest link; kept elsewhere, it proves later that nothing was cut off. */
  head: { sequence: number; hash: string } | undefined;
  breach: { sequence: number; eventId: string; what: Breach } | undefined;
};

/** Rows read at once. */
const BATCH = 1_000;

/**
 * Walks the whole chain and stops at the first broken link. `knownHash` is a head noted down earlier: without it,
 * links cut off at the end go unseen. Reads in batches; run it in one repeatable-read transaction.
 */
export async function verifyChain(tx: Tx, { knownHash }: { knownHash?: string } = {}): Promise<ChainReport> {
  const report: ChainReport = {
    links: 0,
    personal: 0,
    erased: 0,
    waiting: 0,
    head: undefined,
    breach: undefined,
  };
  let isKnown = knownHash === undefined;
  for (;;) {
    const rows = await tx
      .select({ link: auditChain, event: events, personal: eventPersonal })
      .from(auditChain)
      .leftJoin(events, eq(events.id, auditChain.eventId))
      .leftJoin(eventPersonal, eq(eventPersonal.id, events.personalId))
      .where(gt(auditChain.sequence, report.head?.sequence ?? 0))
      .orderBy(asc(auditChain.sequence))
      .limit(BATCH);
    for (const row of rows) {
      const what = breachOf(row, report.head);
      if (what) {
        report.breach = { sequence: row.link.sequence, eventId: row.link.eventId, what };
        return report;
      }
      report.links += 1;
      report.head = { sequence: row.link.sequence, hash: row.link.hash };
      if (row.personal) report.personal += 1;
      else if (row.event?.personalHash) report.erased += 1;
      isKnown ||= row.link.hash === knownHash;
    }
    if (rows.length < BATCH) break;
  }
  if (!isKnown) {
    report.breach = { sequence: report.head?.sequence ?? 0, eventId: '', what: 'head_missing' };
    return report;
  }
  report.waiting = await countWaiting(tx);
  return report;
}

type Row = {
  link: typeof auditChain.$inferSelect;
  event: typeof events.$inferSelect | null;
  personal: typeof eventPersonal.$inferSelect | null;
};

function breachOf({ link, event, personal }: Row, head: ChainReport['head']): Breach | undefined {
  if (link.sequence !== (head?.sequence ?? 0) + 1) return 'link_missing';
  if (link.previousHash !== (head?.hash ?? CHAIN_START)) return 'link_changed';
  if (!event) return 'event_missing';
  if (hashLink(link.previousHash, event) !== link.hash) return 'event_changed';
  if (personal && hashPersonal(personal.salt, personal.data) !== event.personalHash) {
    return 'personal_changed';
  }
  return undefined;
}

async function countWaiting(tx: Tx): Promise<number> {
  const [row] = await tx
    .select({ waiting: count() })
    .from(events)
    .leftJoin(auditChain, eq(auditChain.eventId, events.id))
    .where(isNull(auditChain.sequence));
  return row?.waiting ?? 0;
}
