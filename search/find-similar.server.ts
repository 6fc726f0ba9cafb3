import type { Locale } from '#db/enums.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { factsOf, type LoadedListing } from '#app/domain/listings/project-listing.ts';
import { LEAST_LIKENESS } from '#app/domain/similar/likeness-bands.ts';
import { listSimilar, loadAlike } from '#app/domain/similar/list-similar.server.ts';
import type { SimilarChallenge } from '#app/domain/similar/similar-challenge.ts';
import { may } from '#app/domain/visibility/policy.ts';
import { listingSearchFilter } from '#app/domain/visibility/search-filter.ts';

import { refreshLanguage } from './refresh-language.server.ts';
import type { NamedSimilar } from './matching/named-similar.ts';
import { scoreSimilar } from './matching/score-similar.server.ts';
import { nameSharedTerms } from './name-terms.ts';
import { unlessResting } from './query/ask-index.server.ts';
import { isSilence } from './query/search-everything.server.ts';
import { rankable } from './score-listing.server.ts';

/** Hits that are asked for from Postgres beside those that are shown, in case some are stale. */
const SPARE = 5;

/**
 * The challenges that are most like a challenge, of those that the actor may read: as recorded when it is published,
 * compared now while it is not. None for a capability, nor while the search engine does not answer. Constant number of
 * queries.
 */
export async function findSimilar(
  ctx: Ctx,
  subject: LoadedListing,
  shown: { locale: Locale; limit: number },
): Promise<NamedSimilar[]> {
  if (subject.row.kind !== 'challenge' || !may(ctx.actor, 'read', factsOf(subject))) return [];
  const found =
    subject.row.status === 'published'
      ? await listSimilar(ctx, subject, shown)
      : await compareNow(ctx, subject, shown);
  await refreshLanguage(ctx.tx);
  return nameSharedTerms(subject, found);
}

async function compareNow(
  ctx: Ctx,
  subject: LoadedListing,
  shown: { locale: Locale; limit: number },
): Promise<SimilarChallenge[]> {
  try {
    const scored = await unlessResting(() =>
      scoreSimilar(ctx.tx, {
        subject: rankable(subject, 0),
        self: subject.row.publicId,
        filter: listingSearchFilter(ctx.actor),
        now: ctx.now,
      }),
    );
    const alike = scored
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
      .slice(0, shown.limit + SPARE)
      .map(({ id, likeness, sharedTerms }) => ({ publicId: id, likeness, terms: sharedTerms() }));
    return await loadAlike(ctx, alike, shown);
  } catch (error) {
    if (!isSilence(error)) throw error;
    return [];
  }
}
