import type { Period, Unit } from '#db/enums.ts';
import { days, later } from '../durations.ts';

/** Days in a period, on average. */
const DAYS_IN: Readonly<Record<Period, number>> = { week: 7, month: 30.4, quarter: 91.3, year: 365.25 };

/** Whether a capability can make what is needed. `unknown`: one side does not say, or they count different things. */
export type CapacityFit =
  | { fit: 'unknown' }
  /** How many of its periods it takes to make the whole quantity, now and when it has grown. */
  | { fit: 'known'; periods: number; periodsScaled: number | null; period: Period };

export type Made = {
  capacity: number | null;
  capacityScalableTo: number | null;
  capacityPeriod: Period | null;
  unit: Unit | null;
};
export type Needed = { quantity: number | null; unit: Unit | null };

/** Capacity held against the quantity that is needed; whole periods, rounded up. */
export function capacityAgainstNeed(made: Made, needed: Needed): CapacityFit {
  const { capacity, capacityScalableTo, capacityPeriod: period, unit } = made;
  const { quantity } = needed;
  if (!capacity || !period || !quantity || unit === null || unit !== needed.unit) return { fit: 'unknown' };
  const grows = capacityScalableTo !== null && capacityScalableTo > capacity;
  return {
    fit: 'known',
    period,
    periods: Math.ceil(quantity / capacity),
    periodsScaled: grows ? Math.ceil(quantity / capacityScalableTo) : null,
  };
}

/** Whether the first delivery can be there on the day that is wished (`YYYY-MM-DD`). */
export function leadTimeAgainstDate(
  leadTimeWeeks: number | null,
  neededBy: string | null,
  now: Date,
): 'in_time' | 'late' | 'unknown' {
  if (leadTimeWeeks === null || neededBy === null) return 'unknown';
  const first = later(now, days(leadTimeWeeks * DAYS_IN.week));
  return first.toISOString().slice(0, 10) <= neededBy ? 'in_time' : 'late';
}
