import { and, eq } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import type { ListingStatus } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { Conflict } from '../errors.ts';
import type { DefportEvent } from '../events/events.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { nextState } from '../lifecycle.ts';
import { listingLifecycle, type ListingMove } from './lifecycle.ts';
import type { LoadedListing } from './project-listing.ts';

type ListingEventType = Exclude<
  Extract<DefportEvent['type'], `listing.${string}`>,
  | 'listing.created'
  | 'listing.edited'
  | 'listing.ended'
  | 'listing.expiring'
  | 'listing.marking-found'
  | 'listing.matched'
>;

/** `end` says how, so its verb records the event. */
type PlainMove = Exclude<ListingMove, 'end'>;

const EVENTS: Readonly<Record<PlainMove, ListingEventType>> = {
  publish: 'listing.published',
  release: 'listing.published',
  request_release: 'listing.release-requested',
  return: 'listing.returned',
  hide: 'listing.hidden',
  show: 'listing.shown',
  expire: 'listing.expired',
  renew: 'listing.renewed',
  archive: 'listing.archived',
  restore: 'listing.restored',
  revise: 'listing.release-requested',
};

/** Moves a listing and records the event. Throws Conflict when the table or somebody else's move forbids it. */
export async function moveListing(
  ctx: Ctx,
  { row }: Pick<LoadedListing, 'row'>,
  move: PlainMove,
  columns: Partial<typeof listings.$inferInsert> = {},
): Promise<ListingStatus> {
  const to = await changeStatus(ctx, row, move, columns);
  await recordEvent(ctx, {
    type: EVENTS[move],
    object: { kind: 'listing', id: row.id },
    from: row.status,
    to,
    data: { organisationId: row.organisationId, kind: row.kind },
  });
  return to;
}

/**
 * The one door through which a listing changes state: the table and compare-and-set. Who calls it records the event.
 * Throws Conflict.
 */
export async function changeStatus(
  ctx: Ctx,
  row: LoadedListing['row'],
  move: ListingMove,
  columns: Partial<typeof listings.$inferInsert>,
): Promise<ListingStatus> {
  const to = nextState(listingLifecycle, row.status, move);
  const moved = await ctx.tx
    .update(listings)
    .set({ ...columns, status: to, version: row.version + 1, updatedAt: ctx.now })
    .where(and(eq(listings.id, row.id), eq(listings.status, row.status), eq(listings.version, row.version)))
    .returning({ id: listings.id });
  if (moved.length === 0) throw new Conflict('status');
  return to;
}
