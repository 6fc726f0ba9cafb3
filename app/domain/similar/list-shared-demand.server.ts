import { and, desc, eq, gte, inArray, sql } from 'drizzle-orm';
import type { Locale } from '#db/enums.ts';
import { listings } from '#db/schema/listings.ts';
import { similarChallenges } from '#db/schema/matches.ts';
import type { Ctx } from '../ctx.ts';
import { loadListings } from '../listings/load-listings.server.ts';
import { factsOf, viewFor } from '../listings/project-listing.ts';
import { authorise } from '../visibility/authorise.ts';
import { may } from '../visibility/policy.ts';
import { identifiedListings, visibleListings } from '../visibility/predicates.server.ts';
import { groupAlike, type AlikePair } from './group-alike.ts';
import { LEAST_LIKENESS, NEAR_LIKENESS } from './likeness-bands.ts';
import { mostOften, sumUp, type SharedDemand } from './shared-demand.ts';

/** The nearest pairs from which groups are made; more than anybody reads. */
const MOST_PAIRS = 2000;
const GROUPS_PER_PAGE = 10;

export type SharedDemandPage = { groups: SharedDemand[]; total: number; page: number; pages: number };

/**
 * Groups of published challenges of different posters that ask for nearly the same, among what the actor may read: those
 * of most posters first, then the nearest. Whose a masked challenge is plays no part, neither in what is counted nor in
 * the order. For programme managers and brokers; throws Forbidden or NotFound for others. A constant number of queries.
 */
export async function listSharedDemand(ctx: Ctx, page: number, locale: Locale): Promise<SharedDemandPage> {
  authorise(ctx, 'read_shared_demand', { kind: 'platform' });
  const near = await pairsAmong(ctx, NEAR_LIKENESS);
  const ids = [...new Set(near.flatMap(({ one, other }) => [one, other]))];
  const posters = await postersOf(ctx, ids);
  const pairs = await pairsAmong(ctx, LEAST_LIKENESS, ids);
  const groups = groupAlike(pairs, NEAR_LIKENESS)
    .map((members) => ({ members, posters: new Set(members.map((id) => posters.get(id))).size }))
    .filter((group) => group.posters > 1)
    // Groups come nearest first, and sorting keeps that among equals.
    .sort((a, b) => b.posters - a.posters || b.members.length - a.members.length);
  const start = (page - 1) * GROUPS_PER_PAGE;
  const shown = groups.slice(start, start + GROUPS_PER_PAGE);
  return {
    groups: await load(ctx, shown, locale),
    total: groups.length,
    page,
    pages: Math.max(1, Math.ceil(groups.length / GROUPS_PER_PAGE)),
  };
}

/** Recorded pairs of which the actor may read both sides, the nearest first; among these challenges alone, if given. */
async function pairsAmong(ctx: Ctx, least: number, ids?: readonly string[]): Promise<AlikePair[]> {
  if (ids?.length === 0) return [];
  const { oneId, otherId, likeness } = similarChallenges;
  const readable = ctx.tx
    .select({ id: listings.id })
    .from(listings)
    .where(
      and(
        eq(listings.kind, 'challenge'),
        eq(listings.status, 'published'),
        visibleListings(ctx.actor),
        ids && inArray(listings.id, [...ids]),
      ),
    );
  const pairs = ctx.tx
    .select({ one: oneId, other: otherId, likeness })
    .from(similarChallenges)
    .where(and(gte(likeness, least), inArray(oneId, readable), inArray(otherId, readable)))
    .orderBy(desc(likeness), oneId, otherId);
  return ids ? pairs : pairs.limit(MOST_PAIRS);
}

/** What each recorded pair among these challenges shares. */
async function termsAmong(ctx: Ctx, ids: readonly string[]) {
  const { oneId, otherId, terms, likeness } = similarChallenges;
  return ctx.tx
    .select({ one: oneId, other: otherId, terms })
    .from(similarChallenges)
    .where(and(inArray(oneId, [...ids]), inArray(otherId, [...ids]), gte(likeness, LEAST_LIKENESS)))
    .orderBy(desc(likeness), oneId, otherId);
}

/** Who posted each, by a key that tells two posters apart as far as the actor may: a masked challenge is its own. */
async function postersOf({ tx, actor }: Ctx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({
      id: listings.id,
      poster: sql<string>`case when ${identifiedListings(actor)}
        then ${listings.organisationId} else ${listings.id} end`,
    })
    .from(listings)
    .where(inArray(listings.id, [...ids]));
  return new Map(rows.map(({ id, poster }) => [id, poster]));
}

async function load(
  ctx: Ctx,
  shown: readonly { members: readonly string[]; posters: number }[],
  locale: Locale,
): Promise<SharedDemand[]> {
  const ids = shown.flatMap(({ members }) => members);
  if (ids.length === 0) return [];
  const [found, pairs] = await Promise.all([
    loadListings(ctx.tx, inArray(listings.id, ids)),
    termsAmong(ctx, ids),
  ]);
  const views = new Map(
    found
      .filter((listing) => may(ctx.actor, 'read', factsOf(listing)))
      .map((listing) => [listing.row.id, viewFor(ctx.actor, listing, locale)]),
  );
  return shown.flatMap(({ members, posters }) => {
    const challenges = members.flatMap((id) => views.get(id) ?? []);
    if (challenges.length < members.length) return [];
    const among = pairs.filter(({ one, other }) => members.includes(one) && members.includes(other));
    return [{ challenges, posters, terms: mostOften(among.map(({ terms }) => terms)), ...sumUp(challenges) }];
  });
}
