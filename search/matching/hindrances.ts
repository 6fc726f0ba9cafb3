import type { AreaCode, ListingKind } from '#db/enums.ts';
import type { AmountFit, LeadTimeFit } from '#app/domain/matches/match-reasons.ts';

import { deliveryFitOf, isEnough, isInTime } from './delivery-fit.ts';
import { partnerFitOf } from './partner-fit.ts';
import type { Pair, Score } from './score.ts';
import { sharedAreas, trlDistance } from './structured-fit.ts';
import { FRESHNESS_HALF_LIFE_DAYS, PART_POINTS } from './weights.ts';

/** Which side of a pair a hindrance lies with. */
export type HindranceSide = ListingKind | 'both';

/** What keeps a pair from a higher score, as a code: a page finds the words in its reader's language. */
export type Hindrance =
  | { readonly code: 'few_shared_terms' | 'other_area' }
  /** TRL steps between the wanted window and the capability. */
  | { readonly code: 'trl_outside'; readonly steps: number }
  | { readonly code: 'trl_unknown' | 'area_unknown'; readonly side: HindranceSide }
  /** Whose wish for a kind of organisation the other side is not. */
  | { readonly code: 'other_kind_wanted'; readonly side: HindranceSide }
  /** What can come of it until the day it is needed is too few. */
  | ({ readonly code: 'too_few' } & AmountFit)
  /** Its lead time ends after that day. */
  | ({ readonly code: 'too_late' } & LeadTimeFit)
  /** Which of the two was published or renewed long ago, in whole months. */
  | { readonly code: 'older'; readonly side: ListingKind; readonly months: number };

/** Below this share of the points for the text, the two have little to say to each other. */
const FEW_TERMS_SHARE = 1 / 3;
const DAY_IN_MS = 86_400_000;
const DAYS_IN_MONTH = 30;

/**
 * What holds a pair back, the most costly first. Region and earlier work are left out: they only break ties, and
 * a masked listing never has them.
 */
export function hindrancesOf(pair: Pair, { parts }: Pick<Score, 'parts'>, now: Date): Hindrance[] {
  const lost = (code: keyof typeof PART_POINTS) => {
    const part = parts.find((one) => one.code === code);
    return part ? part.max - part.points : 0;
  };
  const found: (readonly [Hindrance | undefined, number])[] = [
    [
      lost('text') > PART_POINTS.text * (1 - FEW_TERMS_SHARE) ? { code: 'few_shared_terms' } : undefined,
      lost('text'),
    ],
    [areaHindrance(pair), lost('areas')],
    [trlHindrance(pair), lost('trl')],
    [partnerHindrance(pair), lost('partner')],
    ...deliveryHindrances(pair, now).map((hindrance) => [hindrance, lost('delivery')] as const),
    [ageHindrance(pair, now), lost('freshness')],
  ];
  return found.toSorted(([, a], [, b]) => b - a).flatMap(([hindrance]) => hindrance ?? []);
}

function trlHindrance({ challenge, capability }: Pair): Hindrance | undefined {
  const steps = trlDistance(challenge, capability);
  if (steps !== undefined) return steps === 0 ? undefined : { code: 'trl_outside', steps };
  const side = sideOf(challenge.trl === undefined, capability.trl === undefined);
  return side && { code: 'trl_unknown', side };
}

function areaHindrance({ challenge, capability }: Pair): Hindrance | undefined {
  if (sharedAreas(challenge, capability).length > 0) return undefined;
  const side = sideOf(isUnplaced(challenge.areas), isUnplaced(capability.areas));
  return side ? { code: 'area_unknown', side } : { code: 'other_area' };
}

function isUnplaced(areas: readonly AreaCode[]): boolean {
  return areas.every((area) => area === 'unclassified');
}

/** Only of a wish that was said: who wishes for nobody in particular takes all. */
function partnerHindrance({ challenge, capability }: Pair): Hindrance | undefined {
  const { unwanted } = partnerFitOf(challenge, capability);
  const side = sideOf(unwanted.includes('challenge'), unwanted.includes('capability'));
  return side && { code: 'other_kind_wanted', side };
}

/** Only of what both sides told. */
function deliveryHindrances({ challenge, capability }: Pair, now: Date): Hindrance[] {
  const { amount, leadTime } = deliveryFitOf(challenge, capability, now);
  return [
    ...(amount && !isEnough(amount) ? [{ code: 'too_few' as const, ...amount }] : []),
    ...(leadTime && !isInTime(leadTime) ? [{ code: 'too_late' as const, ...leadTime }] : []),
  ];
}

function ageHindrance({ challenge, capability }: Pair, now: Date): Hindrance | undefined {
  const ages = [challenge, capability].flatMap(({ kind, publishedAt }) =>
    publishedAt ? [{ kind, days: (now.getTime() - publishedAt.getTime()) / DAY_IN_MS }] : [],
  );
  const [oldest] = ages.sort((a, b) => b.days - a.days);
  if (!oldest || oldest.days <= FRESHNESS_HALF_LIFE_DAYS) return undefined;
  return { code: 'older', side: oldest.kind, months: Math.floor(oldest.days / DAYS_IN_MONTH) };
}

function sideOf(challenge: boolean, capability: boolean): HindranceSide | undefined {
  if (challenge && capability) return 'both';
  if (challenge) return 'challenge';
  return capability ? 'capability' : undefined;
}
