import { and, desc, eq, inArray, or, sql } from 'drizzle-orm';
import { events } from '#db/schema/events.ts';
import { listings } from '#db/schema/listings.ts';
import type { Tx } from '#db/types.ts';
import type { Ctx } from '../ctx.ts';
import { changedFields } from '../listings/changed-fields.ts';
import { contentOfListing } from '../listings/listing-content.ts';
import { loadListings } from '../listings/load-listings.server.ts';
import type { LoadedListing } from '../listings/project-listing.ts';
import type { ImportRow } from './import-row.ts';
import { nameOf } from './organisation-book.server.ts';
import type { ListingRow, Step } from './plan.ts';
import { planListing, type ListingPlanning } from './plan-listing.server.ts';
import { planOrganisation } from './plan-organisation.server.ts';

/** Decides what is to be done for the rows of a piece, in their order. Some queries, whatever their number. */
export async function planPiece(
  ctx: Ctx,
  rows: readonly ImportRow[],
  planning: ListingPlanning,
): Promise<Step[]> {
  const { book, scope, made } = planning;
  await book.lookUp(ctx.tx, rows.map(nameOf));
  const listingRows = rows.filter((row): row is ListingRow => row.kind !== 'organisation');
  const known = await findKnown(ctx.tx, listingRows, scope.source);
  await book.refresh(ctx.tx, [
    ...new Set([...known.values()].map((listing) => listing.organisation.publicId)),
  ]);
  const edited = await findEditedHere(ctx.tx, listingRows, known);
  const steps: Step[] = [];
  for (const row of rows) {
    if (row.kind === 'organisation') {
      steps.push(planOrganisation(row, book, scope, made));
      continue;
    }
    const before = known.get(row);
    steps.push(
      await planListing(ctx, row, before, before !== undefined && edited.has(before.row.id), planning),
    );
  }
  return steps;
}

/** The listings that have the keys of rows already: those of the same list, or by public id, as our export names them. */
async function findKnown(
  tx: Tx,
  rows: readonly ListingRow[],
  source: string,
): Promise<Map<ListingRow, LoadedListing>> {
  if (rows.length === 0) return new Map();
  const ids = rows.map(({ id }) => id);
  const found = await loadListings(
    tx,
    or(
      and(eq(listings.externalSource, source), inArray(listings.externalId, ids)),
      inArray(listings.publicId, ids),
    ),
  );
  const byKey = new Map<string, LoadedListing>();
  for (const listing of found) {
    const { kind, publicId, externalId, externalSource } = listing.row;
    byKey.set(`${kind} ${publicId}`, listing);
    if (externalId !== null && externalSource === source) byKey.set(`${kind} ${externalId}`, listing);
  }
  return new Map(
    rows.flatMap((row) => {
      const listing = byKey.get(`${row.kind} ${row.id}`);
      return listing ? [[row, listing] as const] : [];
    }),
  );
}

/** Of the listings that a row would change, those that were last written here by somebody and not by an import. */
async function findEditedHere(
  tx: Tx,
  rows: readonly ListingRow[],
  known: ReadonlyMap<ListingRow, LoadedListing>,
): Promise<ReadonlySet<string>> {
  const ids = rows.flatMap((row) => {
    const before = known.get(row);
    return before && changedFields(contentOfListing(before), row.content).length > 0 ? [before.row.id] : [];
  });
  if (ids.length === 0) return new Set();
  const last = await tx
    .selectDistinctOn([events.objectId], {
      id: events.objectId,
      isImported: sql<boolean>`coalesce((${events.data} ->> 'imported')::boolean, false)`,
    })
    .from(events)
    .where(
      and(
        eq(events.objectKind, 'listing'),
        inArray(events.objectId, ids),
        inArray(events.type, ['listing.created', 'listing.edited']),
      ),
    )
    .orderBy(events.objectId, desc(events.id));
  const byImport = new Set(last.flatMap(({ id, isImported }) => (isImported ? id : [])));
  return new Set(ids.filter((id) => !byImport.has(id)));
}
