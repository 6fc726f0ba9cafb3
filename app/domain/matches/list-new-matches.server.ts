import { and, desc, eq, gt, gte, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { listings } from '#db/schema/listings.ts';
import { matches, matchMarks, matchViews } from '#db/schema/matches.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { Locale } from '#db/enums.ts';
import type { Ctx, Person } from '../ctx.ts';
import { loadListings } from '../listings/load-listings.server.ts';
import { factsOf, viewFor } from '../listings/project-listing.ts';
import { may } from '../visibility/policy.ts';
import { visibleListings } from '../visibility/predicates.server.ts';
import { ownOrganisationIds } from '../visibility/viewer.ts';
import type { StoredReasons } from './match-pair.ts';
import type { NewMatch, NewMatchCount } from './new-match.ts';

/** The reader's own side of a pair; `listings` itself is the other. */
const own = alias(listings, 'own_listings');
/** Of these new matches alone. */
type Only = {
  organisationId?: string | undefined;
  /** The reader's own side. */
  listingId?: string;
  foundAfter?: Date | null;
  /** The lowest score. */
  least?: number;
};

/** In the order of the pair's columns. */
const isOther = sql`${listings.id} = case when ${own.kind} = 'challenge'
  then ${matches.capabilityId} else ${matches.challengeId} end`;

/**
 * How many recorded pairs are new to the actor, per own listing: found since the actor last looked at its matches,
 * visible to the actor, and not marked by the organisation. One query.
 */
export async function countNewMatches(ctx: Ctx, only: Only = {}): Promise<NewMatchCount[]> {
  if (ctx.actor.kind !== 'person') return [];
  const where = isNewTo(ctx.actor, only);
  if (!where) return [];
  return ctx.tx
    .select({
      organisation: organisations.publicId,
      listing: own.publicId,
      count: sql<number>`count(*)`.mapWith(Number),
    })
    .from(matches)
    .innerJoin(own, or(eq(own.id, matches.challengeId), eq(own.id, matches.capabilityId)))
    .innerJoin(organisations, eq(organisations.id, own.organisationId))
    .innerJoin(listings, isOther)
    .leftJoin(matchViews, isViewOf(ctx.actor))
    .leftJoin(matchMarks, isMarkOfOwn)
    .where(where)
    .groupBy(own.id, own.publicId, organisations.publicId)
    .orderBy(own.id);
}

/** The best of them, at most `limit`. Constant number of queries. */
export async function listNewMatches(
  ctx: Ctx,
  { locale, limit, only = {} }: { locale: Locale; limit: number; only?: Only },
): Promise<NewMatch[]> {
  const { actor } = ctx;
  const where = actor.kind === 'person' ? isNewTo(actor, only) : undefined;
  if (actor.kind !== 'person' || !where) return [];
  const rows = await ctx.tx
    .select({
      ownId: own.id,
      otherId: listings.id,
      score: matches.score,
      parts: matches.parts,
      reasons: matches.reasons,
    })
    .from(matches)
    .innerJoin(own, or(eq(own.id, matches.challengeId), eq(own.id, matches.capabilityId)))
    .innerJoin(listings, isOther)
    .leftJoin(matchViews, isViewOf(actor))
    .leftJoin(matchMarks, isMarkOfOwn)
    .where(where)
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
        // recordMatches wrote them.
        reasons: reasons as StoredReasons,
      },
    ];
  });
}

function isNewTo(person: Person, only: Only): SQL | undefined {
  const { organisationId, listingId, foundAfter, least } = only;
  const ids = ownOrganisationIds(person).filter(
    (id) => organisationId === undefined || id === organisationId,
  );
  if (ids.length === 0) return undefined;
  return and(
    inArray(own.organisationId, ids),
    eq(own.status, 'published'),
    eq(listings.status, 'published'),
    visibleListings(person),
    isNull(matchMarks.mark),
    or(isNull(matchViews.viewedAt), gt(matches.foundAt, matchViews.viewedAt)),
    listingId === undefined ? undefined : eq(own.id, listingId),
    foundAfter ? gt(matches.foundAt, foundAfter) : undefined,
    least === undefined ? undefined : gte(matches.score, least),
  );
}

const isViewOf = (person: Person) =>
  and(eq(matchViews.userId, person.userId), eq(matchViews.listingId, own.id));

const isMarkOfOwn = and(
  eq(matchMarks.organisationId, own.organisationId),
  eq(matchMarks.challengeId, matches.challengeId),
  eq(matchMarks.capabilityId, matches.capabilityId),
);
