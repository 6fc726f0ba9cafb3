import { and, count, desc, eq, gt, gte, inArray, sql, type SQL } from 'drizzle-orm';
import { alias, unionAll } from 'drizzle-orm/pg-core';
import { listings } from '#db/schema/listings.ts';
import { matches, matchMarks, matchViews } from '#db/schema/matches.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { ListingKind, Locale } from '#db/enums.ts';
import type { Ctx, Person } from '../ctx.ts';
import { loadListings } from '../listings/load-listings.server.ts';
import { factsOf, viewFor } from '../listings/project-listing.ts';
import { may } from '../visibility/policy.ts';
import { visibleListings } from '../visibility/predicates.server.ts';
import { ownOrganisationIds } from '../visibility/viewer.ts';
import { readReasons } from './match-reasons.ts';
import type { NewMatch, NewMatchCount, NewMatchSum } from './new-match.ts';

/** The reader's own side of a pair; `listings` itself is the other. */
const own = alias(listings, 'own_listings');
/** Of these new matches alone. */
type Only = {
  organisationId?: string | undefined;
  /** The reader's own side. */
  listingId?: string;
  /** The same by public ids. */
  publicIds?: readonly string[];
  foundAfter?: Date | null;
  /** The lowest score. */
  least?: number;
};

/** In the order of the pair's columns. */
const SIDES = {
  challenge: { own: matches.challengeId, other: matches.capabilityId },
  capability: { own: matches.capabilityId, other: matches.challengeId },
} as const satisfies Record<ListingKind, unknown>;

/**
 * How many recorded pairs are new to the actor, per own listing: found since the actor last looked at its matches,
 * visible to the actor, and not marked by the organisation. One query.
 */
export async function countNewMatches(ctx: Ctx, only: Only = {}): Promise<NewMatchCount[]> {
  const counts = countPerListing(ctx, only);
  if (!counts || only.publicIds?.length === 0) return [];
  return ctx.tx
    .select({ listing: counts.publicId, count: counts.found })
    .from(counts)
    .orderBy(counts.publicId);
}

/** The same summed per organisation, for who has thousands of listings. One query. */
export async function sumNewMatches(ctx: Ctx, only: Only = {}): Promise<NewMatchSum[]> {
  const counts = countPerListing(ctx, only);
  if (!counts) return [];
  return ctx.tx
    .select({
      organisation: organisations.publicId,
      count: sql<number>`sum(${counts.found})`.mapWith(Number),
      listings: count(),
      onlyListing: sql<string | null>`case when count(*) = 1 then min(${counts.publicId}) end`,
    })
    .from(counts)
    .innerJoin(organisations, eq(organisations.id, counts.organisationId))
    .groupBy(organisations.id)
    .orderBy(organisations.id);
}

/** Each kind apart: a pair has its own listing in another column, and only so an index finds it. */
function countPerListing(ctx: Ctx, only: Only) {
  const { actor } = ctx;
  const where = actor.kind === 'person' ? isNewTo(actor, only) : undefined;
  if (actor.kind !== 'person' || !where) return undefined;
  const ofKind = (kind: ListingKind) =>
    ctx.tx
      .select({
        publicId: sql<string>`${own.publicId}`.as('own_public_id'),
        organisationId: sql<string>`${own.organisationId}`.as('own_organisation_id'),
        found: sql<number>`count(*)`.mapWith(Number).as('found'),
      })
      .from(matches)
      .innerJoin(own, isOwnOf(kind))
      .innerJoin(listings, eq(listings.id, SIDES[kind].other))
      .where(where)
      .groupBy(own.id);
  return unionAll(ofKind('challenge'), ofKind('capability')).as('counts');
}

/** The best of them, at most `limit`. Constant number of queries. */
export async function listNewMatches(
  ctx: Ctx,
  { locale, limit, only = {} }: { locale: Locale; limit: number; only?: Only },
): Promise<NewMatch[]> {
  const { actor } = ctx;
  const where = actor.kind === 'person' ? isNewTo(actor, only) : undefined;
  if (actor.kind !== 'person' || !where) return [];
  const bestOf = (kind: ListingKind) =>
    ctx.tx
      .select({
        ownId: sql<string>`${own.id}`.as('own_id'),
        otherId: sql<string>`${listings.id}`.as('other_id'),
        challengeId: matches.challengeId,
        capabilityId: matches.capabilityId,
        score: matches.score,
      })
      .from(matches)
      .innerJoin(own, isOwnOf(kind))
      .innerJoin(listings, eq(listings.id, SIDES[kind].other))
      .where(where)
      .orderBy(desc(matches.score), matches.challengeId, matches.capabilityId)
      .limit(limit);
  const best = unionAll(bestOf('challenge'), bestOf('capability')).as('best');
  const rows = await ctx.tx
    .select({
      ownId: best.ownId,
      otherId: best.otherId,
      score: matches.score,
      parts: matches.parts,
      reasons: matches.reasons,
    })
    .from(best)
    .innerJoin(
      matches,
      and(eq(matches.challengeId, best.challengeId), eq(matches.capabilityId, best.capabilityId)),
    )
    .orderBy(desc(matches.score), matches.challengeId, matches.capabilityId)
    .limit(limit);
  const ids = [...new Set(rows.flatMap(({ ownId, otherId }) => [ownId, otherId]))];
  if (ids.length === 0) return [];
  const loaded = new Map(
    (await loadListings(ctx.tx, inArray(listings.id, ids))).map((listing) => [listing.row.id, listing]),
  );
  return rows.flatMap(({ ownId, otherId, score, parts, reasons }) => {
    const mine = loaded.get(ownId);
    const other = loaded.get(otherId);
    if (!mine || !other || !may(actor, 'read_matches', factsOf(mine)) || !may(actor, 'read', factsOf(other)))
      return [];
    return [
      {
        organisation: mine.organisation.publicId,
        own: viewFor(actor, mine, locale),
        listing: viewFor(actor, other, locale),
        score,
        parts,
        reasons: readReasons(reasons),
      },
    ];
  });
}

function isNewTo(person: Person, only: Only): SQL | undefined {
  const { organisationId, listingId, publicIds, foundAfter, least } = only;
  const ids = ownOrganisationIds(person).filter(
    (id) => organisationId === undefined || id === organisationId,
  );
  if (ids.length === 0) return undefined;
  return and(
    inArray(own.organisationId, ids),
    eq(own.status, 'published'),
    eq(listings.status, 'published'),
    visibleListings(person),
    notSeenBy(person),
    notMarked,
    listingId === undefined ? undefined : eq(own.id, listingId),
    publicIds === undefined ? undefined : inArray(own.publicId, [...publicIds]),
    foundAfter ? gt(matches.foundAt, foundAfter) : undefined,
    least === undefined ? undefined : gte(matches.score, least),
  );
}

const isOwnOf = (kind: ListingKind) => and(eq(own.kind, kind), eq(own.id, SIDES[kind].own));

/* As what is not there rather than joined and found empty: of those the planner thinks that hardly a row is left. */
const notSeenBy = (person: Person) => sql`not exists (select 1 from ${matchViews}
  where ${matchViews.userId} = ${person.userId} and ${matchViews.listingId} = ${own.id}
    and ${matchViews.viewedAt} >= ${matches.foundAt})`;

const notMarked = sql`not exists (select 1 from ${matchMarks}
  where ${matchMarks.organisationId} = ${own.organisationId}
    and ${matchMarks.challengeId} = ${matches.challengeId}
    and ${matchMarks.capabilityId} = ${matches.capabilityId})`;
