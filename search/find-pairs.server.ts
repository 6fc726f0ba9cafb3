import type { Ctx } from '#app/domain/ctx.ts';
import { listRecordedCounterparts } from '#app/domain/matches/list-rankable.server.ts';
import type { FoundPair } from '#app/domain/matches/match-pair.ts';
import { isMatch } from '#app/domain/matches/score-bands.ts';

import { loadIndexableListings } from './load-listings.server.ts';
import { subjectOf } from './matching/match-subject.ts';
import { scoreCounterparts } from './matching/rank.server.ts';

/**
 * All pairs of a listing that are worth recording, whoever may see them: for the worker, which records them; readers
 * are asked about when they read. Pairs that are recorded already are scored again, also where the retrieval no
 * longer finds them. Nothing for a listing that may not be in the index. Throws when Meilisearch does not answer.
 */
export async function findPairs(ctx: Ctx, listingId: string): Promise<FoundPair[]> {
  const [listing] = await loadIndexableListings(ctx.tx, [listingId], ctx.now);
  if (!listing) return [];
  const scored = await scoreCounterparts(ctx.tx, {
    subject: { ...subjectOf(listing), isIndexable: true },
    filter: '',
    known: await listRecordedCounterparts(ctx, listingId),
    now: ctx.now,
  });
  return scored.filter(isMatch).map(({ id, score, parts, explain }) => {
    const { terms, ...reasons } = explain().reasons;
    return {
      counterpart: id,
      score,
      parts,
      reasons: { ...reasons, terms: terms.map((term) => ({ id: term.id, points: term.points })) },
    };
  });
}
