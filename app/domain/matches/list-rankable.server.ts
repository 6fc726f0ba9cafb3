import { and, asc, eq, gt, ne, or, sql } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { matches, similarChallenges } from '#db/schema/matches.ts';
import type { Ctx } from '../ctx.ts';
import { LEAST_LIKENESS } from '../similar/likeness-bands.ts';
import { authorise } from '../visibility/authorise.ts';
import { isMatchable } from './matchable.server.ts';
import { LEAST_SCORE } from './score-bands.ts';

/** The next piece of all challenges that can have matches, in the order of their keys, after the given one. */
export async function listChallengesToRank(
  ctx: Ctx,
  after: string | undefined,
  size: number,
): Promise<string[]> {
  authorise(ctx, 'record_matches', { kind: 'platform' });
  const rows = await ctx.tx
    .select({ id: listings.id })
    .from(listings)
    .where(
      and(
        eq(listings.kind, 'challenge'),
        isMatchable(),
        after === undefined ? undefined : gt(listings.id, after),
      ),
    )
    .orderBy(asc(listings.id))
    .limit(size);
  return rows.map(({ id }) => id);
}

/** The next piece of all listings of an organisation, also of those that can no longer have matches. */
export async function listListingsToRank(
  ctx: Ctx,
  { organisationId, after }: { organisationId: string; after?: string },
  size: number,
): Promise<string[]> {
  authorise(ctx, 'record_matches', { kind: 'platform' });
  const rows = await ctx.tx
    .select({ id: listings.id })
    .from(listings)
    .where(
      and(
        eq(listings.organisationId, organisationId),
        after === undefined ? undefined : gt(listings.id, after),
      ),
    )
    .orderBy(asc(listings.id))
    .limit(size);
  return rows.map(({ id }) => id);
}

/** Public ids of the counterparts that are recorded with a listing. */
export async function listRecordedCounterparts(ctx: Ctx, listingId: string): Promise<string[]> {
  authorise(ctx, 'record_matches', { kind: 'platform' });
  const rows = await ctx.tx
    .select({ publicId: listings.publicId })
    .from(matches)
    .innerJoin(listings, sql`${listings.id} in (${matches.challengeId}, ${matches.capabilityId})`)
    .where(
      and(
        or(eq(matches.challengeId, listingId), eq(matches.capabilityId, listingId)),
        ne(listings.id, listingId),
      ),
    );
  return rows.map(({ publicId }) => publicId);
}

/** Whether pairs were scored by another engine or to another measure, or none were while there are challenges. */
export async function needsRanking(ctx: Ctx, engineVersion: string): Promise<boolean> {
  authorise(ctx, 'record_matches', { kind: 'platform' });
  const [row] = await ctx.tx.execute<{ needed: boolean }>(sql`
    select exists (select 1 from ${matches} 
      where ${matches.engineVersion} <> ${engineVersion} or ${matches.score} < ${LEAST_SCORE})
      or exists (select 1 from ${similarChallenges}
        where ${similarChallenges.engineVersion} <> ${engineVersion} or ${similarChallenges.likeness} < ${LEAST_LIKENESS})
      or (not exists (select 1 from ${matches})
        and exists (select 1 from ${listings} where ${and(eq(listings.kind, 'challenge'), isMatchable())})) as needed`);
  return row?.needed ?? false;
}
