import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { matches } from '#db/schema/matches.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { Locale } from '#db/enums.ts';
import type { Ctx, Person } from '#app/domain/ctx.ts';
import { factsOf, type LoadedListing } from '#app/domain/listings/project-listing.ts';
import { placeNewcomers } from '#app/domain/matches/place-newcomers.ts';
import { isMatch } from '#app/domain/matches/score-bands.ts';
import { may } from '#app/domain/visibility/policy.ts';
import { listingSearchFilter } from '#app/domain/visibility/search-filter.ts';
import { ownOrganisationIds } from '#app/domain/visibility/viewer.ts';
import { confirmHits, loadCounterparts } from './confirm-counterparts.server.ts';
import type { Counterpart } from './matching/counterpart.ts';
import { scoreListing } from './score-listing.server.ts';

/** Own masked capabilities that are compared with a challenge, the best recorded matches first. */
const MOST_MASKED = 200;

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
 * How the actor's own published capabilities (of `among` alone, by public id) fit a challenge: all that a supplier sees
 * of its ranking. Undefined when there is nothing to compare.
 */
export async function findOwnFit(
  ctx: Ctx,
  subject: LoadedListing,
  { locale, limit, among }: { locale: Locale; limit: number; among?: readonly string[] },
): Promise<Counterparts | undefined> {
  if (ctx.actor.kind !== 'person' || subject.row.kind !== 'challenge') return undefined;
  if (!may(ctx.actor, 'read', factsOf(subject))) return undefined;
  const filter = await ownFilter(ctx, ctx.actor, subject, among);
  if (filter === undefined) return undefined;
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

/**
 * The actor's own published capabilities: named ones by their organisation, however many; of masked ones the index does
 * not know whose they are, so those by id. Undefined when there are none. Two queries at
 * most.
 */
async function ownFilter(
  ctx: Ctx,
  actor: Person,
  subject: LoadedListing,
  among: readonly string[] | undefined,
): Promise<string | undefined> {
  const isOwn = and(
    inArray(listings.organisationId, ownOrganisationIds(actor)),
    eq(listings.kind, 'capability'),
    eq(listings.status, 'published'),
  );
  if (among) {
    const chosen = await ctx.tx
      .select({ publicId: listings.publicId })
      .from(listings)
      .where(and(isOwn, inArray(listings.publicId, [...among])));
    return chosen.length > 0 ? oneOf('id', chosen) : undefined;
  }
  const named = await ctx.tx
    .selectDistinct({ publicId: organisations.publicId })
    .from(listings)
    .innerJoin(organisations, eq(organisations.id, listings.organisationId))
    .where(and(isOwn, eq(listings.identity, 'named')));
  const masked = await ctx.tx
    .select({ publicId: listings.publicId })
    .from(listings)
    .leftJoin(matches, and(eq(matches.challengeId, subject.row.id), eq(matches.capabilityId, listings.id)))
    .where(and(isOwn, eq(listings.identity, 'masked')))
    .orderBy(sql`${matches.score} desc nulls last`, desc(listings.publishedAt), desc(listings.id))
    .limit(MOST_MASKED);
  const parts = [
    ...(named.length > 0 ? [oneOf('organisation', named)] : []),
    ...(masked.length > 0 ? [oneOf('id', masked)] : []),
  ];
  return parts.length > 0 ? parts.join(' OR ') : undefined;
}

const idFilter = (publicIds: readonly string[]): string =>
  oneOf(
    'id',
    publicIds.map((publicId) => ({ publicId })),
  );

/** Ids are our own: nothing that a person wrote. */
const oneOf = (field: 'id' | 'organisation', found: readonly { publicId: string }[]): string =>
  `${field} IN [${found.map(({ publicId }) => `"${publicId}"`).join(', ')}]`;

async function rank(
  ctx: Ctx,
  subject: LoadedListing,
  filter: string,
  { locale, limit }: { locale: Locale; limit: number },
): Promise<Counterparts> {
  const scored = await scoreListing(ctx, subject, filter);
  if (!scored) return { counterparts: [], degraded: true };
  const confirmed = await confirmHits(ctx, subject, scored.filter(isMatch));
  return {
    degraded: false,
    counterparts: await loadCounterparts(ctx, subject, placeNewcomers(confirmed).slice(0, limit), locale),
  };
}
