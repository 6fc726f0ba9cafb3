import type { FactReasons, TrlReason } from '#app/domain/matches/match-reasons.ts';

import type { Corpus } from './corpus.ts';
import type { Comparison, Pair } from './score.ts';
import { deliveryFitOf, isEnough, isInTime } from './delivery-fit.ts';
import { partnerFitOf } from './partner-fit.ts';
import {
  isPreferredProvince,
  isSameProvince,
  sharedAreas,
  sharedCodes,
  trlDistance,
} from './structured-fit.ts';
import { likeness, likenessByTerm } from './text-likeness.ts';
import { cosineWithout } from './subjects/compare-subjects.ts';
import { NAMED_RELATED_SHARE, NAMED_TERMS } from './weights.ts';
import { wholeLikeness } from './whole-likeness.ts';

export interface TermReason {
  /** A stem or a concept id (`c:radar`), see #search/language/analyse.ts. */
  readonly id: string;
  /** Points of the text part that the term earned, to a tenth. */
  readonly points: number;
}

/** Why a pair scores what it does, as codes and term ids: a page finds the words in its reader's language. */
export interface Reasons extends FactReasons {
  /** Shared terms, strongest first; without any one of them the score would be lower. */
  readonly terms: readonly TermReason[];
  /** Points of the text part, to a tenth, that words of one side earned by going together with those of the other; 0 when few. */
  readonly related: number;
}

/** Names the reasons of a score; costs more than scoring, so only what is shown is explained. */
export function explain(pair: Pair, comparison: Comparison, corpus: Corpus, now: Date): Reasons {
  const { challenge, capability } = pair;
  const { wanted, cooperation } = partnerFitOf(challenge, capability);
  const { amount, leadTime } = deliveryFitOf(challenge, capability, now);
  const isPreferred = isPreferredProvince(challenge, capability);
  return {
    terms: termReasons(comparison, corpus),
    related: relatedPoints(comparison),
    areas: sharedAreas(challenge, capability),
    subTechnologies: sharedCodes(challenge.subTechnologies, capability.subTechnologies),
    domains: sharedCodes(challenge.domains, capability.domains),
    trl: trlReason(trlDistance(challenge, capability)),
    partner: { wanted, cooperation },
    delivery: {
      amount: amount && isEnough(amount) ? amount : null,
      leadTime: leadTime && isInTime(leadTime) ? leadTime : null,
    },
    province: isSameProvince(challenge, capability) ? (capability.province ?? null) : null,
    preferredProvince: isPreferred ? (capability.province ?? null) : null,
  };
}

/** The terms that both texts share, with what each earned; each lowers the score when it goes. */
export function termReasons(comparison: Comparison, corpus: Corpus): TermReason[] {
  const { need, offer, likeness: whole, points, subjects } = comparison;
  const words = likeness(need, offer, corpus);
  const cosine = subjects && cosineWithout(offer, subjects);
  const valueWithout = (id: string) =>
    wholeLikeness(likeness(need, offer, corpus, id), need, cosine?.([id])).value;
  const earned = (share: number) => (points * share * whole.words) / words / whole.value;
  return (
    [...likenessByTerm(need, offer, corpus)]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, NAMED_TERMS)
      .filter(([, share]) => share > 0)
      // Without a weak word the text is shorter, and its other words may weigh more than it did.
      .filter(([id]) => valueWithout(id) < whole.value)
      .map(([id, share]) => ({ id, points: toATenth(earned(share)) }))
  );
}

/** What the subjects would still earn if the offer had none of the words that the need has. */
function relatedPoints({ need, offer, likeness: whole, points, subjects }: Comparison): number {
  if (!subjects || whole.subjects === 0) return 0;
  const shared = offer.terms.filter((term) => need.weights.has(term));
  const related = wholeLikeness(0, need, cosineWithout(offer, subjects)(shared)).subjects;
  const earned = (points * Math.min(related, whole.subjects)) / whole.value;
  return earned < points * NAMED_RELATED_SHARE ? 0 : toATenth(earned);
}

const toATenth = (points: number): number => Math.round(points * 10) / 10;

function trlReason(distance: number | undefined): TrlReason {
  if (distance === undefined) return { fit: 'unknown' };
  if (distance === 0) return { fit: 'inside', distance };
  return { fit: distance === 1 ? 'near' : 'outside', distance };
}
