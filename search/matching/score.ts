import type { AreaCode } from '#db/enums.ts';

import type { TextLanguage } from '../language/tokens.ts';

import type { Corpus } from './corpus.ts';
import type { ListingFacts } from './listing-facts.ts';
import { roundParts } from './round-parts.ts';
import {
  areaFit,
  freshnessFit,
  isSameProvince,
  sharedAreas,
  trackRecordFit,
  trlDistance,
  trlFit,
} from './structured-fit.ts';
import { likeness, prepareNeed, type Likeness, type PreparedNeed, type TermCounts } from './text-likeness.ts';
import { CONCEPT_WEIGHT, NAMED_TERMS, PART_POINTS, TEXT_LIKENESS_SCALE } from './weights.ts';

export type PartCode = keyof typeof PART_POINTS;

export interface ScorePart {
  readonly code: PartCode;
  /** Whole points, 0 to `max`. */
  readonly points: number;
  readonly max: number;
}

/** Why a pair scores what it does, as codes and term ids: a page finds the words in its reader's language. */
export interface Reasons {
  /** Shared terms, strongest first. Without one of them the score would be lower. */
  readonly terms: readonly { id: string; points: number }[];
  readonly areas: readonly AreaCode[];
  readonly trl: { fit: 'inside' | 'near' | 'outside' | 'unknown'; distance?: number };
  /** ISO 3166-2 of the province both are in. */
  readonly province?: string;
}

export interface Score {
  /** Whole points, 0 to 100: the sum of the parts. */
  readonly score: number;
  /** The same before rounding: for order. */
  readonly exact: number;
  readonly parts: readonly ScorePart[];
  readonly reasons: Reasons;
}

/** A challenge and a capability, whichever asks: the pair has one score, seen from both sides. */
export interface Pair {
  readonly challenge: ListingFacts;
  readonly capability: ListingFacts;
}

export interface Scorer {
  score(pair: Pair): Score;
}

interface Reading {
  need: PreparedNeed;
  offer: TermCounts;
}

const LANGUAGES: readonly TextLanguage[] = ['nl', 'en'];

/**
 * Scores pairs against one corpus at one moment. A challenge met again is not weighed again, so ranking many
 * capabilities against one challenge costs one preparation per language.
 */
export function createScorer(corpus: Corpus, now: Date): Scorer {
  const prepared = new WeakMap<TermCounts, Map<number, PreparedNeed>>();

  function prepare(counts: TermCounts, conceptWeight: number): PreparedNeed {
    const byWeight = prepared.get(counts) ?? new Map<number, PreparedNeed>();
    prepared.set(counts, byWeight);
    const need = byWeight.get(conceptWeight) ?? prepareNeed(counts, corpus, conceptWeight);
    byWeight.set(conceptWeight, need);
    return need;
  }

  /** In a language both are written in if there is one (the first both have), else across languages. */
  function read({ challenge, capability }: Pair): Reading | undefined {
    for (const language of LANGUAGES) {
      const need = challenge.versions[language];
      const offer = capability.versions[language];
      if (need && offer) return { need: prepare(need, CONCEPT_WEIGHT.sameLanguage), offer };
    }
    const need = challenge.versions.nl ?? challenge.versions.en;
    const offer = capability.versions.nl ?? capability.versions.en;
    return need && offer && { need: prepare(need, CONCEPT_WEIGHT.crossLanguage), offer };
  }

  function namedTerms({ need, offer }: Reading, found: Likeness, textPoints: number): Reasons['terms'] {
    return [...found.byTerm]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, NAMED_TERMS)
      .filter(([id]) => {
        const without = new Map(offer);
        without.delete(id);
        return likeness(need, without, corpus).value < found.value;
      })
      .map(([id, share]) => ({ id, points: Math.round((textPoints * share * 10) / found.value) / 10 }));
  }

  function score(pair: Pair): Score {
    const { challenge, capability } = pair;
    const reading = read(pair);
    const found = reading && likeness(reading.need, reading.offer, corpus);
    const shares: Readonly<Record<PartCode, number>> = {
      text: 1 - Math.exp(-(found?.value ?? 0) / TEXT_LIKENESS_SCALE),
      areas: areaFit(challenge, capability),
      trl: trlFit(challenge, capability),
      track_record: trackRecordFit(capability),
      freshness: freshnessFit(challenge, capability, now),
      region: isSameProvince(challenge, capability) ? 1 : 0,
    };
    const codes = Object.keys(PART_POINTS) as PartCode[];
    const exactParts = codes.map((code) => shares[code] * PART_POINTS[code]);
    const points = roundParts(exactParts);
    const distance = trlDistance(challenge, capability);
    return {
      score: points.reduce((sum, part) => sum + part, 0),
      exact: exactParts.reduce((sum, part) => sum + part, 0),
      parts: codes.map((code, index) => ({ code, points: points[index] ?? 0, max: PART_POINTS[code] })),
      reasons: {
        // Read late: naming costs more than scoring, and only the best pairs are ever explained.
        get terms() {
          return reading && found ? namedTerms(reading, found, shares.text * PART_POINTS.text) : [];
        },
        areas: sharedAreas(challenge, capability),
        trl: distance === undefined ? { fit: 'unknown' } : { fit: nearness(distance), distance },
        ...(isSameProvince(challenge, capability) && challenge.province !== undefined
          ? { province: challenge.province }
          : {}),
      },
    };
  }

  return { score };
}

function nearness(distance: number): 'inside' | 'near' | 'outside' {
  if (distance === 0) return 'inside';
  return distance === 1 ? 'near' : 'outside';
}
