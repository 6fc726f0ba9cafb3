import type { ListingStatus } from '#db/enums.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { Conflict, Invalid } from '../errors.ts';
import { findOwnListing } from './get-listing.server.ts';
import { contentOfListing } from './listing-content.ts';
import { LISTING_LIFETIME_MONTHS } from './lifecycle.ts';
import type { LoadedListing } from './project-listing.ts';
import { moveListing } from './move-listing.server.ts';
import { maskingProblem } from './masking-problem.ts';
import { publicationProblems } from './publication-problems.ts';

/**
 * Publishes a draft with the declaration of the actor that nothing classified is in it. A challenge of Defensie goes to
 * review instead, for a second person to release. Returns the state it is in now. Throws Invalid when the listing is not
 * complete or carries a marking.
 */
export async function publishListing(ctx: Ctx, publicId: string, version: number): Promise<ListingStatus> {
  const listing = await findOwnListing(ctx, publicId, 'publish');
  requireVersion(listing, version);
  refuseUnfit(listing);
  const declared = { declaredBy: personOf(ctx.actor)?.userId ?? null, declaredAt: ctx.now };
  if (needsSecondPerson(listing)) return moveListing(ctx, listing, 'request_release', declared);
  return moveListing(ctx, listing, 'publish', { ...declared, ...runsFrom(ctx.now) });
}

/** The second person releases a challenge of Defensie. Throws Forbidden to the one who declared it. */
export async function releaseListing(ctx: Ctx, publicId: string, version: number): Promise<ListingStatus> {
  const listing = await findOwnListing(ctx, publicId, 'release');
  requireVersion(listing, version);
  refuseUnfit(listing);
  return moveListing(ctx, listing, 'release', {
    releasedBy: personOf(ctx.actor)?.userId ?? null,
    ...runsFrom(ctx.now),
  });
}

/** Only challenges of a Defensie unit need a second person (DESIGN, Visibility). */
export function needsSecondPerson({
  row,
  organisation,
}: {
  row: Pick<LoadedListing['row'], 'kind'>;
  organisation: Pick<LoadedListing['organisation'], 'kind'>;
}): boolean {
  return row.kind === 'challenge' && organisation.kind === 'defence_unit';
}

/** What is published, or moved in another way, is what the person had before their eyes. Throws Conflict otherwise. */
export function requireVersion({ row }: Pick<LoadedListing, 'row'>, version: number): void {
  if (row.version !== version) throw new Conflict('version');
}

/** Throws Invalid when a listing is not complete, carries a marking, or is masked after it was published by name. */
export function refuseUnfit(listing: LoadedListing): void {
  const problems = publicationProblems({
    ...contentOfListing(listing),
    primaryArea: listing.primaryArea,
  });
  const found = { ...problems, ...maskingProblem(listing, listing.row) };
  if (Object.keys(found).length > 0) throw new Invalid({ '': Object.values(found).flat() });
}

/** From when to when a listing that is published now runs; its reminders begin anew. */
export function runsFrom(now: Date): { publishedAt: Date; expiresAt: Date; remindedDays: null } {
  const expiresAt = new Date(now);
  expiresAt.setUTCMonth(expiresAt.getUTCMonth() + LISTING_LIFETIME_MONTHS);
  return { publishedAt: now, expiresAt, remindedDays: null };
}
