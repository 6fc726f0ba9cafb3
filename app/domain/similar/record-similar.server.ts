import { and, eq, ne, notInArray, or, sql } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { similarChallenges } from '#db/schema/matches.ts';
import type { Tx } from '#db/types.ts';
import type { Ctx } from '../ctx.ts';
import { isMatchable, matchableKeys } from '../matches/matchable.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { LEAST_LIKENESS } from './likeness-bands.ts';
import { SIMILAR_PER_CHALLENGE, type FoundSimilar } from './similar-pair.ts';

/**
 * Records which challenges a challenge is like: by the system only. Of what was found stay the most alike, and what is
 * recorded already; what was recorded and is no longer found goes. A pair has one row for both sides and keeps the time
 * at which it was first found. Of a listing that others cannot see, or is private or no challenge, nothing stays.
 * Safe to run twice. Returns how many pairs it has now.
 */
export async function recordSimilar(
  ctx: Ctx,
  { listingId, pairs, engineVersion }: RecordSimilar,
): Promise<number> {
  authorise(ctx, 'record_matches', { kind: 'platform' });
  const others = (await isComparable(ctx.tx, listingId)) ? await comparable(ctx.tx, listingId, pairs) : [];
  const recorded = new Set(await recordedWith(ctx.tx, listingId));
  const kept = others.filter(({ id }, place) => place < SIMILAR_PER_CHALLENGE || recorded.has(id));
  await forget(
    ctx.tx,
    listingId,
    kept.map(({ id }) => id),
  );
  if (kept.length === 0) return 0;
  await ctx.tx
    .insert(similarChallenges)
    .values(
      kept
        .map(({ id, likeness, terms }) => {
          const [oneId, otherId] = id < listingId ? [id, listingId] : [listingId, id];
          const at = { foundAt: ctx.now, computedAt: ctx.now };
          return { oneId, otherId, likeness, terms: [...terms], engineVersion, ...at };
        })
        // In one order, so that two that write the same pairs never wait for each other in a circle.
        .toSorted((a, b) => (`${a.oneId}${a.otherId}` < `${b.oneId}${b.otherId}` ? -1 : 1)),
    )
    .onConflictDoUpdate({
      target: [similarChallenges.oneId, similarChallenges.otherId],
      set: {
        likeness: sql`excluded.likeness`,
        terms: sql`excluded.terms`,
        engineVersion: sql`excluded.engine_version`,
        computedAt: sql`excluded.computed_at`,
      },
    });
  return kept.length;
}

type RecordSimilar = { listingId: string; pairs: readonly FoundSimilar[]; engineVersion: string };
type Kept = FoundSimilar & { id: string };

async function isComparable(tx: Tx, listingId: string): Promise<boolean> {
  const found = await tx
    .select({ id: listings.id })
    .from(listings)
    .where(and(eq(listings.id, listingId), eq(listings.kind, 'challenge'), isMatchable()));
  return found.length > 0;
}

/** The challenges among these that others can see, with their inner keys; the most alike first. */
async function comparable(tx: Tx, listingId: string, pairs: readonly FoundSimilar[]): Promise<Kept[]> {
  const alike = pairs.filter(({ likeness }) => likeness >= LEAST_LIKENESS);
  const idOf = await matchableKeys(
    tx,
    alike.map(({ other }) => other),
    and(eq(listings.kind, 'challenge'), ne(listings.id, listingId)),
  );
  return alike
    .flatMap((pair) => {
      const id = idOf.get(pair.other);
      return id === undefined ? [] : [{ ...pair, id }];
    })
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
}

const otherThan = (listingId: string) =>
  sql<string>`case when ${similarChallenges.oneId} = ${listingId}
    then ${similarChallenges.otherId} else ${similarChallenges.oneId} end`;

async function recordedWith(tx: Tx, listingId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: otherThan(listingId) })
    .from(similarChallenges)
    .where(or(eq(similarChallenges.oneId, listingId), eq(similarChallenges.otherId, listingId)));
  return rows.map(({ id }) => id);
}

async function forget(tx: Tx, listingId: string, except: readonly string[]): Promise<void> {
  const { oneId, otherId } = similarChallenges;
  const gone = (side: typeof oneId | typeof otherId) =>
    except.length > 0 ? notInArray(side, [...except]) : undefined;
  await tx
    .delete(similarChallenges)
    .where(or(and(eq(oneId, listingId), gone(otherId)), and(eq(otherId, listingId), gone(oneId))));
}
