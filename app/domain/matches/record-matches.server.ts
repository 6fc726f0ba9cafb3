import { and, eq, inArray, ne, notInArray, sql } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { matches } from '#db/schema/matches.ts';
import type { ListingKind } from '#db/enums.ts';
import type { Tx } from '#db/types.ts';
import type { Ctx } from '../ctx.ts';
import { authorise } from '../visibility/authorise.ts';
import { PAIRS_PER_LISTING, type FoundPair } from './match-pair.ts';
import { isMatchable, matchableKeys } from './matchable.server.ts';
import { FAIR_SCORE, isMatch } from './score-bands.ts';

/** The listing that was ranked, and the columns of its own and of the other side. */
type Side = { id: string; organisationId: string; own: Column; other: Column };
type Column = typeof matches.challengeId | typeof matches.capabilityId;
type Kept = FoundPair & { id: string };

const WRITTEN_AT_ONCE = 200;

/**
 * Records what the ranking found for a listing: by the system only. Of the pairs given stay the best fifty of the
 * listing, and those that are among the best fifty of their counterpart; what else was recorded of it goes. A pair
 * keeps the time at which it was first found until it becomes worth a notice: then it is found anew. Of a listing that
 * others cannot see, or is private, nothing stays. Returns how many pairs it has now.
 */
export async function recordMatches(
  ctx: Ctx,
  found: { listingId: string; pairs: readonly FoundPair[]; engineVersion: string },
): Promise<number> {
  authorise(ctx, 'record_matches', { kind: 'platform' });
  const { listingId, engineVersion } = found;
  const [listing] = await ctx.tx
    .select({ id: listings.id, kind: listings.kind, organisationId: listings.organisationId })
    .from(listings)
    .where(and(eq(listings.id, listingId), isMatchable()));
  if (!listing) {
    await ctx.tx
      .delete(matches)
      .where(sql`${listingId} in (${matches.challengeId}, ${matches.capabilityId})`);
    return 0;
  }
  const side = sideOf(listing);
  const kept = await choose(ctx.tx, side, await existing(ctx.tx, side, listing.kind, found.pairs));
  const ids = kept.map(({ id }) => id);
  await ctx.tx
    .delete(matches)
    .where(and(eq(side.own, listingId), ids.length > 0 ? notInArray(side.other, ids) : undefined));
  // In one order, so that two that write the same pairs never wait for each other in a circle.
  const rows = kept
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, score, parts, reasons }) => ({
      challengeId: listing.kind === 'challenge' ? listingId : id,
      capabilityId: listing.kind === 'challenge' ? id : listingId,
      score,
      parts: [...parts],
      reasons: { ...reasons },
      engineVersion,
      foundAt: ctx.now,
      computedAt: ctx.now,
    }));
  for (let start = 0; start < rows.length; start += WRITTEN_AT_ONCE) {
    await ctx.tx
      .insert(matches)
      .values(rows.slice(start, start + WRITTEN_AT_ONCE))
      .onConflictDoUpdate({
        target: [matches.challengeId, matches.capabilityId],
        set: {
          score: sql`excluded.score`,
          foundAt: sql`case when ${matches.score} < ${FAIR_SCORE} and excluded.score >= ${FAIR_SCORE}
            then excluded.found_at else ${matches.foundAt} end`,
          parts: sql`excluded.parts`,
          reasons: sql`excluded.reasons`,
          engineVersion: sql`excluded.engine_version`,
          computedAt: sql`excluded.computed_at`,
        },
      });
  }
  await trimCounterparts(ctx.tx, side, ids);
  return kept.length;
}

function sideOf({
  id,
  kind,
  organisationId,
}: {
  id: string;
  kind: ListingKind;
  organisationId: string;
}): Side {
  const { challengeId, capabilityId } = matches;
  return kind === 'challenge'
    ? { id, organisationId, own: challengeId, other: capabilityId }
    : { id, organisationId, own: capabilityId, other: challengeId };
}

/** The pairs whose counterpart is of the other kind, of another organisation, and there for others; best first. */
async function existing(
  tx: Tx,
  { organisationId }: Side,
  kind: ListingKind,
  pairs: readonly FoundPair[],
): Promise<Kept[]> {
  const fitting = pairs.filter(isMatch);
  const idOf = await matchableKeys(
    tx,
    fitting.map(({ counterpart }) => counterpart),
    and(ne(listings.kind, kind), ne(listings.organisationId, organisationId)),
  );
  return fitting
    .flatMap((pair) => {
      const id = idOf.get(pair.counterpart);
      return id === undefined ? [] : [{ ...pair, id }];
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** The best of the listing, and what is among the best of the counterpart. */
async function choose(tx: Tx, { id, own, other }: Side, ranked: readonly Kept[]): Promise<Kept[]> {
  const best = ranked.slice(0, PAIRS_PER_LISTING);
  const rest = ranked.slice(PAIRS_PER_LISTING);
  if (rest.length === 0) return best;
  const rows = await tx
    .select({
      id: other,
      last: sql<
        number | null
      >`(array_agg(${matches.score} order by ${matches.score} desc))[${PAIRS_PER_LISTING}::int]`,
    })
    .from(matches)
    .where(
      and(
        inArray(
          other,
          rest.map((pair) => pair.id),
        ),
        ne(own, id),
      ),
    )
    .groupBy(other);
  const lastOf = new Map(rows.map((row) => [row.id, row.last]));
  return [...best, ...rest.filter((pair) => pair.score > (lastOf.get(pair.id) ?? 0))];
}

/** Removes pairs of the counterparts that the new ones pushed out of the best of both sides. */
async function trimCounterparts(tx: Tx, { own, other }: Side, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const crowded = sql`
    select own_id, other_id, score from (
      select ${own} as own_id, ${other} as other_id, score,
        row_number() over (partition by ${other} order by score desc, ${own}) as place
      from ${matches} where ${inArray(other, [...ids])}
    ) as placed where place > ${PAIRS_PER_LISTING}`;
  await tx.execute(sql`
    delete from ${matches} using (${crowded}) as pair
    where ${own} = pair.own_id and ${other} = pair.other_id
      and ${PAIRS_PER_LISTING} <= (
        select count(*) from matches as better
        where better.${sql.identifier(own.name)} = pair.own_id
          and (better.score > pair.score
            or (better.score = pair.score and better.${sql.identifier(other.name)} < pair.other_id)))`);
}
