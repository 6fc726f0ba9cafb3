import type { AreaCode, CooperationForm, ListingKind, Unit } from '#db/enums.ts';

/** How much is needed and how much can come of it. */
export type AmountFit = {
  needed: number;
  /** Until `by`, or in a year where no day is given. */
  offered: number;
  /** Whether that is what can be made once production has grown; what is made today is too few. */
  grown: boolean;
  unit: Unit;
  /** A day, `YYYY-MM-DD`. */
  by: string | null;
};

/** Whole weeks that delivery takes, and that are left until the day it is needed. */
export type LeadTimeFit = { weeks: number; left: number; by: string };

export type TrlReason = { fit: 'inside' | 'near' | 'outside'; distance: number } | { fit: 'unknown' };

/** Why a pair fits beside its texts, as codes and numbers: without any one of them the score would be lower. */
export type FactReasons = {
  /** Areas, sub-technologies and domains that both sides chose. */
  areas: readonly AreaCode[];
  subTechnologies: readonly string[];
  domains: readonly string[];
  trl: TrlReason;
  /** The sides whose wish for a kind of organisation the other is, and what both want to do together. */
  partner: { wanted: readonly ListingKind[]; cooperation: readonly CooperationForm[] };
  /** What is enough and in time. */
  delivery: { amount: AmountFit | null; leadTime: LeadTimeFit | null };
  /** ISO 3166-2 of the province both are in, null when they are not or may not say so. */
  province: string | null;
  /** ISO 3166-2 of where the capability is, when the challenge prefers a partner there. */
  preferredProvince: string | null;
};

/** Why a pair fits, as stored: codes and term ids, nothing that anybody wrote. */
export type StoredReasons = FactReasons & {
  /** Shared terms by id (a stem, or `c:` and a subject of the thesaurus) with the points each earned. */
  terms: readonly { id: string; points: number }[];
  /** Points that related subjects earned, in other words than the other side uses; 0 when few. */
  related: number;
};

export const NO_REASONS: StoredReasons = {
  terms: [],
  related: 0,
  areas: [],
  subTechnologies: [],
  domains: [],
  trl: { fit: 'unknown' },
  partner: { wanted: [], cooperation: [] },
  delivery: { amount: null, leadTime: null },
  province: null,
  preferredProvince: null,
};

/** Reasons as `recordMatches` wrote them; an earlier engine knew fewer. */
export function readReasons(stored: Readonly<Record<string, unknown>>): StoredReasons {
  return { ...NO_REASONS, ...stored };
}
