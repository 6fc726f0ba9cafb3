import type { StoredReasons } from './match-reasons.ts';

/** A counterpart of a listing as the ranking found it. */
export type FoundPair = {
  /** Public id of the counterpart. */
  counterpart: string;
  /** 0 to 100. */
  score: number;
  parts: readonly { code: string; points: number; max: number }[];
  reasons: StoredReasons;
};

/** Of each listing so many best counterparts are kept; it can stand in more pairs as the counterpart of others. */
export const PAIRS_PER_LISTING = 50;
