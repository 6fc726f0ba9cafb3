import type { AreaCode } from '#db/enums.ts';

/** Why a pair fits, as stored: codes and term ids, nothing that anybody wrote. */
export type StoredReasons = {
  /** Shared terms by id (a stem, or `c:` and a subject of the thesaurus) with the points each earned. */
  terms: readonly { id: string; points: number }[];
  areas: readonly AreaCode[];
  trl: { fit: 'inside' | 'near' | 'outside'; distance: number } | { fit: 'unknown' };
  /** ISO 3166-2 of the province both may say they are in. */
  province: string | null;
};

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
