import { createHash, randomBytes } from 'node:crypto';
import { eventPersonal, events } from '#db/schema/events.ts';
import type { Ctx } from '../ctx.ts';
import { canonicalJson } from './canonical-json.ts';
import { consequencesOf } from './consequences.ts';
import { enqueueAll } from './enqueue.server.ts';
import type { DefportEvent } from './events.ts';
import { gatherJobs } from './gather-jobs.ts';

/**
 * Writes one event and the jobs that follow from it, in the transaction of `ctx`; with `recordEvents` the only writer
 * of history. Returns the event's id.
 */
export async function recordEvent(ctx: Ctx, event: DefportEvent): Promise<string> {
  const [id] = await recordEvents(ctx, [event]);
  if (id === undefined) throw new Error('The event was not written.');
  return id;
}

/** The same for many events at once, in their order: two round trips, and jobs that are gathered. */
export async function recordEvents(ctx: Ctx, happened: readonly DefportEvent[]): Promise<string[]> {
  if (happened.length === 0) return [];
  const values: (typeof events.$inferInsert)[] = [];
  for (const event of happened) {
    const personal = event.personal ? await keepPersonal(ctx, event.personal) : undefined;
    values.push({
      at: ctx.now,
      type: event.type,
      actorId: ctx.actor.kind === 'person' ? ctx.actor.userId : null,
      organisationId: ctx.organisation?.underMandateOf ?? ctx.organisation?.id ?? null,
      onBehalfOfId: ctx.organisation?.underMandateOf ? ctx.organisation.id : null,
      objectKind: event.object.kind,
      objectId: event.object.id,
      fromState: event.from ?? null,
      toState: event.to ?? null,
      data: { ...event.data },
      requestId: ctx.requestId,
      personalId: personal?.id ?? null,
      personalHash: personal?.hash ?? null,
    });
  }
  // A list of values is inserted, given its ids and returned in its order.
  const rows = await ctx.tx.insert(events).values(values).returning({ id: events.id });
  const jobs = happened.flatMap((event, index) => consequencesOf(event, rows[index]?.id ?? ''));
  await enqueueAll(ctx.tx, gatherJobs(jobs));
  return rows.map(({ id }) => id);
}

async function keepPersonal(ctx: Ctx, data: Record<string, unknown>) {
  const salt = randomBytes(16).toString('hex');
  const [row] = await ctx.tx.insert(eventPersonal).values({ salt, data }).returning({ id: eventPersonal.id });
  if (!row) throw new Error('The personal part of the event was not written.');
  return { id: row.id, hash: hashPersonal(salt, data) };
}

/** SHA-256 over salt and canonical JSON; what the chain covers of personal data. */
export function hashPersonal(salt: string, data: Record<string, unknown>): string {
  return createHash('sha256').update(salt).update(canonicalJson(data)).digest('hex');
}
