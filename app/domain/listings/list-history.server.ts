import { and, eq, inArray } from 'drizzle-orm';
import { events } from '#db/schema/events.ts';
import { listingVersions } from '#db/schema/listings.ts';
import type { Ctx } from '../ctx.ts';
import { changedFields } from './changed-fields.ts';
import { findOwnListing } from './get-listing.server.ts';
import { HISTORY_EVENTS, historyOf, type HistoryEvent, type Moment } from './history.ts';
import type { ListingContent, ListingField } from './listing-fields.ts';
import type { LoadedListing } from './project-listing.ts';
import { saverNames } from './saver-names.server.ts';

export const MOMENTS_PER_PAGE = 20;

/** A moment of the history as its reader sees it. */
export type HistoryEntry = Moment & {
  /** Null for the worker, and for who the reader may not know. */
  by: string | null;
  /** Of a save: the fields that changed, with what they said before and after. Empty for the first. */
  changes: { fields: ListingField[]; before: Partial<ListingContent>; after: Partial<ListingContent> };
};

/** The history of one of the organisation's listings, newest first, a page at a time. Eight queries at most. */
export async function listHistory(
  ctx: Ctx,
  publicId: string,
  page: number,
): Promise<{ listing: LoadedListing; entries: HistoryEntry[]; pages: number }> {
  const listing = await findOwnListing(ctx, publicId, 'read');
  const listingId = listing.row.id;
  const [kept, happened] = await Promise.all([
    ctx.tx
      .select({
        version: listingVersions.version,
        savedBy: listingVersions.savedBy,
        savedAt: listingVersions.savedAt,
      })
      .from(listingVersions)
      .where(eq(listingVersions.listingId, listingId)),
    ctx.tx
      .select({
        id: events.id,
        at: events.at,
        actorId: events.actorId,
        type: events.type,
        data: events.data,
      })
      .from(events)
      .where(
        and(
          eq(events.objectKind, 'listing'),
          eq(events.objectId, listingId),
          inArray(events.type, [...HISTORY_EVENTS]),
        ),
      ),
  ]);
  const moments = historyOf(
    kept,
    happened.map((event) => ({ ...event, type: event.type as HistoryEvent })),
  );
  const shown = moments.slice((page - 1) * MOMENTS_PER_PAGE, page * MOMENTS_PER_PAGE);
  const [contents, names] = await Promise.all([
    contentsOf(ctx, listingId, shown),
    saverNames(
      ctx,
      listing,
      shown.map((moment) => moment.userId),
    ),
  ]);
  return {
    listing,
    entries: shown.map((moment) => ({
      ...moment,
      by: names.get(moment.userId ?? '') ?? null,
      changes: changesOf(moment, contents),
    })),
    pages: Math.max(1, Math.ceil(moments.length / MOMENTS_PER_PAGE)),
  };
}

/** What the listing said at each version that is shown, and at the one before it. */
async function contentsOf(
  ctx: Ctx,
  listingId: string,
  moments: readonly Moment[],
): Promise<Map<number, Partial<ListingContent>>> {
  const versions = moments.flatMap((moment) =>
    moment.kind === 'saved' && moment.previous !== null ? [moment.version, moment.previous] : [],
  );
  if (versions.length === 0) return new Map();
  const rows = await ctx.tx
    .select({ version: listingVersions.version, content: listingVersions.content })
    .from(listingVersions)
    .where(and(eq(listingVersions.listingId, listingId), inArray(listingVersions.version, versions)));
  return new Map(rows.map(({ version, content }) => [version, content as Partial<ListingContent>]));
}

function changesOf(
  moment: Moment,
  contents: ReadonlyMap<number, Partial<ListingContent>>,
): HistoryEntry['changes'] {
  if (moment.kind !== 'saved' || moment.previous === null) return { fields: [], before: {}, after: {} };
  const [before, after] = [moment.previous, moment.version].map((version) => contents.get(version) ?? {});
  const fields = changedFields(before ?? {}, after ?? {});
  const only = (content: Partial<ListingContent> | undefined) =>
    Object.fromEntries(fields.map((field) => [field, content?.[field]])) as Partial<ListingContent>;
  return { fields, before: only(before), after: only(after) };
}
