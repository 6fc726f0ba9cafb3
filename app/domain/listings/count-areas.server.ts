import { and, eq, sql } from 'drizzle-orm';
import { listingAreas, listings } from '#db/schema/listings.ts';
import type { AreaCode, ListingKind } from '#db/enums.ts';
import type { Tx } from '#db/types.ts';
import type { Actor, Ctx } from '../ctx.ts';
import { visibleListings } from '../visibility/predicates.server.ts';

export type AreaFigures = { area: AreaCode; asked: number; offered: number };

/**
 * What is asked and offered in each area that has any, within what the actor may see; a listing counts in every area
 * it names. One query.
 */
export function countAreas(ctx: Ctx): Promise<AreaFigures[]> {
  return countAreasFor(ctx.tx, ctx.actor);
}

/** The same for whoever is named. */
export async function countAreasFor(tx: Tx, actor: Actor): Promise<AreaFigures[]> {
  return tx
    .select({ area: listingAreas.code, asked: countOf('challenge'), offered: countOf('capability') })
    .from(listings)
    .innerJoin(listingAreas, eq(listingAreas.listingId, listings.id))
    .where(and(visibleListings(actor), eq(listings.status, 'published')))
    .groupBy(listingAreas.code);
}

/** Rows of a kind, over `listings`. */
export const countOf = (kind: ListingKind) =>
  sql<number>`count(*) filter (where ${listings.kind} = ${kind})`.mapWith(Number);
