import type { AreaCode } from '#db/enums.ts';

import type { Corpus } from './corpus.ts';
import type { Comparison, Pair } from './score.ts';
import { isSameProvince, sharedAreas, trlDistance } from './structured-fit.ts';
import { likeness, likenessByTerm } from './text-likeness.ts';
import { NAMED_TERMS } from './weights.ts';

export interface TermReason {
  /** A stem or a concept id (`c:radar`), see #search/language/analyse.ts. */
  readonly id: string;
  /** Points of the text part that the term earned, to a tenth. */
  readonly points: number;
}

export type TrlReason =
  { readonly fit: 'inside' | 'near' | 'outside'; readonly distance: number } | { readonly fit: 'unknown' };

/** Why a pair scores what it does, as codes and term ids: a page finds the words in its reader's language. */
export interface Reasons {
  /** Shared terms, strongest first; without any one of them the score would be lower. */
  readonly terms: readonly TermReason[];
  /** Areas that both sides chose. */
  readonly areas: readonly AreaCode[];
  readonly trl: TrlReason;
  /** ISO 3166-2 of the province both are in, null when they are not or may not say so. */
  readonly province: string | null;
}

/** Names the reasons of a score; costs more than scoring, so only what is shown is explained. */
export function explain(pair: Pair, comparison: Comparison, corpus: Corpus): Reasons {
  const { challenge, capability } = pair;
  return {
    terms: termReasons(comparison, corpus),
    areas: sharedAreas(challenge, capability),
    trl: trlReason(trlDistance(challenge, capability)),
    province: isSameProvince(challenge, capability) ? (challenge.province ?? null) : null,
  };
}

function termReasons({ need, offer, value, points }: Comparison, corpus: Corpus): TermReason[] {
  return (
    [...likenessByTerm(need, offer, corpus)]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, NAMED_TERMS)
      .filter(([, share]) => share > 0)
      // Without a weak word the text is shorter, and its other words may weigh more than it did.
      .filter(([id]) => likeness(need, offer, corpus, id) < value)
      .map(([id, share]) => ({ id, points: Math.round((points * share * 10) / value) / 10 }))
  );
}

function trlReason(distance: number | undefined): TrlReason {
  if (distance === undefined) return { fit: 'unknown' };
  if (distance === 0) return { fit: 'inside', distance };
  return { fit: distance === 1 ? 'near' : 'outside', distance };
}
