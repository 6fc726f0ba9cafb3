import { and, eq, inArray, not, or, sql, type SQL } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import type { Locale } from '#db/enums.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { loadListings } from '#app/domain/listings/load-listings.server.ts';
import { trlRangeOf } from '#app/domain/listings/trl.ts';
import { factsOf, viewFor, type LoadedListing } from '#app/domain/listings/project-listing.ts';
import { may } from '#app/domain/visibility/policy.ts';
import { visibleListings } from '#app/domain/visibility/predicates.server.ts';
import { viewerOf } from '#app/domain/visibility/viewer.ts';

import type { Counterpart } from './matching/counterpart.ts';
import type { Scored } from './matching/rank.server.ts';
import { nameTerms, withWordsOf } from './name-terms.ts';

/**
 * Those of the hits that exist for the actor in Postgres, are no own ones and lie within `narrowing`, in their order.
 * One query.
 */
export async function confirmHits(
  ctx: Ctx,
  subject: LoadedListing,
  scored: readonly Scored[],
  narrowing?: SQL,
): Promise<Scored[]> {
  if (scored.length === 0) return [];
  const rows = await ctx.tx
    .select({ publicId: listings.publicId })
    .from(listings)
    .where(
      and(
        inArray(
          listings.publicId,
          scored.map(({ id }) => id),
        ),
        eq(listings.status, 'published'),
        visibleListings(ctx.actor),
        notKnownAsOwn(ctx, subject),
        meetsHardWindow(subject),
        narrowing,
      ),
    );
  const confirmed = new Set(rows.map(({ publicId }) => publicId));
  return scored.filter(({ id }) => confirmed.has(id));
}

/** Loads hits as the actor may see them, in their order, each with why. A hit that is not for the actor is dropped. */
export async function loadCounterparts(
  ctx: Ctx,
  subject: LoadedListing,
  scored: readonly Scored[],
  locale: Locale,
): Promise<Counterpart[]> {
  if (scored.length === 0) return [];
  const found = await loadListings(
    ctx.tx,
    inArray(
      listings.publicId,
      scored.map(({ id }) => id),
    ),
  );
  const views = new Map(
    found
      .filter((hit) => hit.row.status === 'published' && may(ctx.actor, 'read', factsOf(hit)))
      .filter((hit) => !isKnownAsOwn(ctx, subject, hit))
      .map((hit) => [hit.row.publicId, viewFor(ctx.actor, hit, locale)]),
  );
  return scored.flatMap(({ id, score, parts, explain }) => {
    const listing = views.get(id);
    if (!listing) return [];
    const { reasons, hindrances } = explain();
    const isForeign = !subject.texts.some(({ language }) => language === listing.language);
    const terms = nameTerms(isForeign ? withWordsOf(reasons.terms, listing) : reasons.terms);
    return [{ listing, score, parts, reasons: { ...reasons, terms }, hindrances }];
  });
}

/** The SQL form of the TRL window that a challenge marked hard (`hardFilters`), over `listings`; who names none meets it. */
function meetsHardWindow({ row }: LoadedListing): SQL | undefined {
  const own = trlRangeOf(row);
  const isBound = row.kind === 'challenge' ? row.trlHard : true;
  if (!own || !isBound) return undefined;
  const lowest = sql`coalesce(${listings.trlMin}, ${listings.trlMax})`;
  const highest = sql`coalesce(${listings.trlMax}, ${listings.trlMin})`;
  const meets = sql`(${lowest} is null or (${highest} >= ${own.min} and ${lowest} <= ${own.max}))`;
  return row.kind === 'challenge' ? meets : or(not(listings.trlHard), meets);
}

/**
 * An organisation is no counterpart of itself, for who may know that both are of one: what is absent from the
 * ranking of a masked listing, or what is masked and absent, would else tell who posted it.
 */
function isKnownAsOwn(ctx: Ctx, subject: LoadedListing, hit: LoadedListing): boolean {
  return (
    hit.row.organisationId === subject.row.organisationId &&
    [subject, hit].every((listing) => may(ctx.actor, 'read_identity', factsOf(listing)))
  );
}

/** The SQL form of `isKnownAsOwn`, turned round: over `listings`. */
function notKnownAsOwn(ctx: Ctx, subject: LoadedListing): SQL | undefined {
  if (!may(ctx.actor, 'read_identity', factsOf(subject))) return undefined;
  const { organisationId } = subject.row;
  const isOfActor = viewerOf(ctx.actor).ownOrganisationIds.includes(organisationId);
  const known = isOfActor ? undefined : eq(listings.identity, 'named');
  const own = and(eq(listings.organisationId, organisationId), known);
  return own && not(own);
}
