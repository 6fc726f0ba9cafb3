import type { Period, Unit } from '#db/enums.ts';
import { dayOf } from '../day-of.ts';
import { DAYS_IN } from '../days-in.ts';
import { days, later } from '../durations.ts';

/** Whether a capability can make what is needed. `unknown`: one side does not say, or they count different things. */
export type CapacityFit =
  | { fit: 'unknown' }
  /** How many weeks, rounded up, it takes to make the whole quantity, now and when it has grown. */
  | { fit: 'known'; weeks: number; weeksScaled: number | null };

export type Made = {
  capacity: number | null;
  capacityScalableTo: number | null;
  capacityPeriod: Period | null;
  unit: Unit | null;
};
export type Needed = { quantity: number | null; unit: Unit | null };

/** Capacity held against the quantity that is needed; in weeks, so that those who count by year and by week compare. */
export function capacityAgainstNeed(made: Made, needed: Needed): CapacityFit {
  const { capacity, capacityScalableTo, capacityPeriod: period, unit } = made;
  const { quantity } = needed;
  if (!capacity || !period || !quantity || unit === null || unit !== needed.unit) return { fit: 'unknown' };
  const grows = capacityScalableTo !== null && capacityScalableTo > capacity;
  return {
    fit: 'known',
    weeks: weeksFor(quantity, capacity, period),
    weeksScaled: grows ? weeksFor(quantity, capacityScalableTo, period) : null,
  };
}

const weeksFor = (quantity: number, capacity: number, period: Period): number =>
  Math.ceil((quantity * DAYS_IN[period]) / (capacity * DAYS_IN.week));

/** Whether the first delivery can be there on the day that is wished (`YYYY-MM-DD`). */
export function leadTimeAgainstDate(
  leadTimeWeeks: number | null,
  neededBy: string | null,
  now: Date,
): 'in_time' | 'late' | 'unknown' {
  if (leadTimeWeeks === null || neededBy === null) return 'unknown';
  const first = later(now, days(leadTimeWeeks * DAYS_IN.week));
  return dayOf(first) <= neededBy ? 'in_time' : 'late';
}
