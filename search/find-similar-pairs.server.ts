import type { Ctx } from '#app/domain/ctx.ts';
import { LEAST_LIKENESS } from '#app/domain/similar/likeness-bands.ts';
import { listRecordedSimilar } from '#app/domain/similar/list-recorded-similar.server.ts';
import type { FoundSimilar } from '#app/domain/similar/similar-pair.ts';

import { loadIndexableListings } from './load-listings.server.ts';
import { subjectOf } from './matching/match-subject.ts';
import { scoreSimilar } from './matching/score-similar.server.ts';

/**
 * All challenges that are like a challenge, whoever may see them: for the worker, which records them; readers are asked
 * about when they read. Those that are recorded already are compared again, also where the retrieval no longer finds
 * them. Nothing for a listing that may not be in the index, undefined for a capability. Throws when Meilisearch does
 * not answer.
 */
export async function findSimilarPairs(ctx: Ctx, listingId: string): Promise<FoundSimilar[] | undefined> {
  const [listing] = await loadIndexableListings(ctx.tx, [listingId], ctx.now);
  if (!listing) return [];
  if (listing.kind !== 'challenge') return undefined;
  const scored = await scoreSimilar(ctx.tx, {
    subject: { ...subjectOf(listing), isIndexable: true },
    self: listing.publicId,
    filter: '',
    known: await listRecordedSimilar(ctx, listingId),
    now: ctx.now,
  });
  return scored
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .map(({ id, likeness, sharedTerms }) => ({ other: id, likeness, terms: sharedTerms() }));
}
