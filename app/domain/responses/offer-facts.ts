import type { AreaCode } from '#db/enums.ts';
import type { PartOfCountry } from '../listings/part-of-country.ts';
import type { CapacityFit, Made } from './against-need.ts';
import type { ResponseView } from './response-view.ts';

/** What is offered, held against what is needed. */
export type OfferFacts = Made & {
  trl: { min: number; max: number } | null;
  /** Steps outside the wanted window, 0 inside; null when either is unknown. */
  trlSteps: number | null;
  areas: readonly AreaCode[];
  capacityFit: CapacityFit;
  leadTimeWeeks: number | null;
  delivery: 'in_time' | 'late' | 'unknown';
  /** Where it is made or done: a province, or of a masked offer the part of the country. */
  place: { province: string } | { part: PartOfCountry } | null;
  isPreferredPlace: boolean;
};

/** A response beside others. `offer` is null when the reader may no longer read the capability. */
export type ComparedResponse = { response: ResponseView; offer: OfferFacts | null };
