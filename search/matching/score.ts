import type { TextLanguage } from '../language/tokens.ts';

import type { Corpus } from './corpus.ts';
import { deliveryFitOf, deliveryShare } from './delivery-fit.ts';
import type { ListingFacts } from './listing-facts.ts';
import { partnerFitOf, partnerShare } from './partner-fit.ts';
import { roundParts } from './round-parts.ts';
import { areaFit, codeFit, freshnessFit, regionFit, trackRecordFit, trlFit } from './structured-fit.ts';
import { likeness, prepareNeed, type PreparedNeed } from './text-likeness.ts';
import { createSubjectComparison, type SubjectComparison } from './subjects/compare-subjects.ts';
import type { WeighedText } from './weighed-text.ts';
import { wholeLikeness, type WholeLikeness } from './whole-likeness.ts';
import { CONCEPT_WEIGHT, PART_POINTS, TEXT_LIKENESS_SCALE, TEXT_POINTS_FOR_TRACK_RECORD } from './weights.ts';

export type PartCode = keyof typeof PART_POINTS;

export interface ScorePart {
  readonly code: PartCode;
  /** Whole points, 0 to `max`. */
  readonly points: number;
  readonly max: number;
}

/** A challenge and a capability, whichever asks: the pair has one score, seen from both sides. */
export interface Pair {
  readonly challenge: ListingFacts;
  readonly capability: ListingFacts;
}

/** The two texts of a pair as they were compared. */
export interface Comparison {
  /** How alike they are: what words both use, and what subjects. */
  readonly likeness: WholeLikeness;
  /** Which scale that is read on. */
  readonly measure: keyof typeof TEXT_LIKENESS_SCALE;
  readonly need: PreparedNeed;
  readonly offer: WeighedText;
  /** What both are about; undefined where nothing is known of it. */
  readonly subjects: SubjectComparison | undefined;
  /** Points of the text part before rounding. */
  readonly points: number;
}

export interface Score {
  /** Whole points, 0 to 100: the sum of the parts. */
  readonly score: number;
  /** The same before rounding: for order. */
  readonly exact: number;
  readonly parts: readonly ScorePart[];
  /** The points of each part before rounding. */
  readonly exactParts: Readonly<Record<PartCode, number>>;
  readonly comparison: Comparison;
}

const PART_CODES = Object.keys(PART_POINTS) as PartCode[];
const NO_TERMS: WeighedText = { terms: [], counts: [] };

/**
 * Scores pairs against one corpus at one moment. A challenge met again is not weighed again, so ranking many
 * capabilities against one challenge weighs it once per language.
 */
export function createScorer(corpus: Corpus, now: Date): (pair: Pair) => Score {
  const remembered = new WeakMap<WeighedText, Map<Meeting, PreparedNeed>>();
  const compareSubjects = createSubjectComparison(corpus.subjects);

  function prepare(text: WeighedText, meeting: Meeting, isTranslation: boolean): PreparedNeed {
    const byMeeting = remembered.get(text) ?? new Map<Meeting, PreparedNeed>();
    remembered.set(text, byMeeting);
    const need =
      byMeeting.get(meeting) ??
      prepareNeed(isTranslation ? knownTerms(text, corpus) : text, corpus, CONCEPT_WEIGHT[meeting]);
    byMeeting.set(meeting, need);
    return need;
  }

  function compare({ challenge, capability }: Pair): Comparison {
    const { wanted, offer, meeting, language } = chooseVersions(challenge, capability);
    const need = prepare(wanted, meeting, wanted === challenge.translated);
    const subjects = language && compareSubjects(challenge, capability, language);
    const alike = wholeLikeness(likeness(need, offer, corpus), need, subjects?.cosine);
    const measure = subjects ? 'withSubjects' : meeting;
    const points = PART_POINTS.text * (1 - Math.exp(-alike.value / TEXT_LIKENESS_SCALE[measure]));
    return { likeness: alike, measure, need, offer, subjects, points };
  }

  return (pair) => {
    const { challenge, capability } = pair;
    const comparison = compare(pair);
    const exactParts: Readonly<Record<PartCode, number>> = {
      text: comparison.points,
      areas: PART_POINTS.areas * areaFit(challenge, capability),
      sub_technologies:
        PART_POINTS.sub_technologies * codeFit(challenge.subTechnologies, capability.subTechnologies),
      domains: PART_POINTS.domains * codeFit(challenge.domains, capability.domains),
      partner: PART_POINTS.partner * partnerShare(partnerFitOf(challenge, capability)),
      delivery: PART_POINTS.delivery * deliveryShare(deliveryFitOf(challenge, capability, now)),
      trl: PART_POINTS.trl * trlFit(challenge, capability),
      track_record:
        PART_POINTS.track_record *
        trackRecordFit(capability) *
        Math.min(1, comparison.points / TEXT_POINTS_FOR_TRACK_RECORD),
      freshness: PART_POINTS.freshness * freshnessFit(challenge, capability, now),
      region: PART_POINTS.region * regionFit(challenge, capability),
    };
    const exact = PART_CODES.map((code) => exactParts[code]);
    const points = roundParts(exact);
    return {
      score: points.reduce((sum, part) => sum + part, 0),
      exact: exact.reduce((sum, part) => sum + part, 0),
      parts: PART_CODES.map((code, index) => ({ code, points: points[index] ?? 0, max: PART_POINTS[code] })),
      exactParts,
      comparison,
    };
  };
}

/** Of all that a word may say in English, what nobody ever wrote was not meant: it counts against no offer. */
function knownTerms({ terms, counts }: WeighedText, corpus: Corpus): WeighedText {
  const known = terms.map((term) => corpus.documentsWith(term) > 0);
  return {
    terms: terms.filter((_, index) => known[index]),
    counts: counts.filter((_, index) => known[index]),
  };
}

/** How two texts meet: in a language that both are written in, or in English with the Dutch one translated. */
type Meeting = 'sameLanguage' | 'translated';

function chooseVersions(
  challenge: ListingFacts,
  capability: ListingFacts,
): {
  wanted: WeighedText;
  offer: WeighedText;
  meeting: Meeting;
  /** That both are written in. */
  language?: TextLanguage;
} {
  for (const language of ['nl', 'en'] as const) {
    const wanted = challenge.versions[language];
    const offer = capability.versions[language];
    if (wanted && offer) return { wanted, offer, meeting: 'sameLanguage', language };
  }
  return { wanted: inEnglish(challenge), offer: inEnglish(capability), meeting: 'translated' };
}

const inEnglish = ({ versions, translated }: ListingFacts): WeighedText =>
  versions.en ?? translated ?? NO_TERMS;
