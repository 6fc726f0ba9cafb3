import { and, eq } from 'drizzle-orm';
import { matchMarks } from '#db/schema/matches.ts';
import type { MatchMark, MatchMarkReason } from '#db/enums.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { findPair, type Pair } from './find-pair.server.ts';

export type MarkInput = {
  /** Public ids of the listing that was looked at and of what was found to fit it. */
  listing: string;
  counterpart: string;
  /** What the reader had before their eyes. */
  score?: number | undefined;
  engine?: string | undefined;
} & ({ mark: 'interesting' } | { mark: 'not_for_us'; reason: MatchMarkReason; note: string });

/**
 * Marks a pair for the acting organisation, to which the mark is private; a mark that was there before is replaced.
 * The note stays out of the history. Throws NotFound or Forbidden by the policy.
 */
export async function markMatch(ctx: Ctx, input: MarkInput): Promise<void> {
  const pair = await findPair(ctx, input, 'mark');
  const said = {
    mark: input.mark as MatchMark,
    reason: input.mark === 'not_for_us' ? input.reason : null,
    note: input.mark === 'not_for_us' ? input.note : '',
    score: input.score ?? null,
    engineVersion: input.engine ?? null,
    markedBy: personOf(ctx.actor)?.userId ?? null,
    markedAt: ctx.now,
  };
  await ctx.tx
    .insert(matchMarks)
    .values({ ...pair, ...said })
    .onConflictDoUpdate({
      target: [matchMarks.organisationId, matchMarks.challengeId, matchMarks.capabilityId],
      set: said,
    });
  const { mark, reason, score, engineVersion } = said;
  await recordEvent(ctx, {
    type: 'match.marked',
    object: objectOf(pair),
    data: { ...pair, mark, reason, score, engineVersion },
  });
}

/** Takes the mark of the acting organisation off a pair; one without a mark stays as it is. */
export async function unmarkMatch(ctx: Ctx, sides: { listing: string; counterpart: string }): Promise<void> {
  const pair = await findPair(ctx, sides, 'mark');
  const [mark] = await ctx.tx.delete(matchMarks).where(isMarkOf(pair)).returning();
  if (!mark) return;
  const { score, engineVersion } = mark;
  await recordEvent(ctx, {
    type: 'match.unmarked',
    object: objectOf(pair),
    from: mark.mark,
    data: { ...pair, mark: mark.mark, score, engineVersion },
  });
}

const objectOf = ({ challengeId, capabilityId }: Pair) =>
  ({ kind: 'match', id: `${challengeId}:${capabilityId}` }) as const;

function isMarkOf({ organisationId, challengeId, capabilityId }: Pair) {
  return and(
    eq(matchMarks.organisationId, organisationId),
    eq(matchMarks.challengeId, challengeId),
    eq(matchMarks.capabilityId, capabilityId),
  );
}
