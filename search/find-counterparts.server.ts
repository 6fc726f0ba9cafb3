import { and, eq, inArray } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import type { Locale } from '#db/enums.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { factsOf, type LoadedListing } from '#app/domain/listings/project-listing.ts';
import { LEAST_SCORE } from '#app/domain/matches/score-bands.ts';
import { may } from '#app/domain/visibility/policy.ts';
import { listingSearchFilter } from '#app/domain/visibility/search-filter.ts';
import { ownOrganisationIds } from '#app/domain/visibility/viewer.ts';
import { confirmHits, loadCounterparts } from './confirm-counterparts.server.ts';
import type { Counterpart } from './matching/counterpart.ts';
import { scoreListing } from './score-listing.server.ts';

/** `degraded`: the search engine did not answer, so nothing is known either way. */
export type Counterparts = { counterparts: Counterpart[]; degraded: boolean };

/**
 * The best counterparts of a listing, for who may see a ranking of it: its own side; for a challenge also Defensie and
 * brokers. Undefined when the actor may not. Constant number of queries.
 */
export async function findCounterparts(
  ctx: Ctx,
  subject: LoadedListing,
  { locale, limit }: { locale: Locale; limit: number },
): Promise<Counterparts | undefined> {
  if (!may(ctx.actor, 'read_matches', factsOf(subject))) return undefined;
  return rank(ctx, subject, listingSearchFilter(ctx.actor), { locale, limit });
}

/**
 * How the actor's own published capabilities fit a challenge: all that a supplier sees of its ranking. Undefined when
 * there is nothing to compare.
 */
export async function findOwnFit(
  ctx: Ctx,
  subject: LoadedListing,
  { locale, limit }: { locale: Locale; limit: number },
): Promise<Counterparts | undefined> {
  if (ctx.actor.kind !== 'person' || subject.row.kind !== 'challenge') return undefined;
  if (!may(ctx.actor, 'read', factsOf(subject))) return undefined;
  const own = await ctx.tx
    .select({ publicId: listings.publicId })
    .from(listings)
    .where(
      and(
        inArray(listings.organisationId, ownOrganisationIds(ctx.actor)),
        eq(listings.kind, 'capability'),
        eq(listings.status, 'published'),
      ),
    );
  if (own.length === 0) return undefined;
  const filter = idFilter(own.map((row) => row.publicId));
  return rank(ctx, subject, filter, { locale, limit });
}

/**
 * How these capabilities, by public id, fit a challenge, for who may see a ranking of it. Undefined when the actor may
 * not.
 */
export async function findFit(
  ctx: Ctx,
  subject: LoadedListing,
  publicIds: readonly string[],
  locale: Locale,
): Promise<Counterparts | undefined> {
  if (!may(ctx.actor, 'read_matches', factsOf(subject))) return undefined;
  if (publicIds.length === 0) return { counterparts: [], degraded: false };
  return rank(ctx, subject, idFilter(publicIds), { locale, limit: publicIds.length });
}

/** Ids are our own: nothing that a person wrote. */
const idFilter = (publicIds: readonly string[]): string =>
  `id IN [${publicIds.map((id) => `"${id}"`).join(', ')}]`;

async function rank(
  ctx: Ctx,
  subject: LoadedListing,
  filter: string,
  { locale, limit }: { locale: Locale; limit: number },
): Promise<Counterparts> {
  const scored = await scoreListing(ctx, subject, filter);
  if (!scored) return { counterparts: [], degraded: true };
  const confirmed = await confirmHits(
    ctx,
    subject,
    scored.filter(({ score }) => score >= LEAST_SCORE),
  );
  return {
    degraded: false,
    counterparts: await loadCounterparts(ctx, subject, confirmed.slice(0, limit), locale),
  };
}
