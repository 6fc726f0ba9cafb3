import type { Period } from '#db/enums.ts';

const DAYS_IN_YEAR = 365;

/** Days in a period in which capacity is told, of a year without a leap day. */
export const DAYS_IN: Readonly<Record<Period, number>> = {
  week: 7,
  month: DAYS_IN_YEAR / 12,
  quarter: DAYS_IN_YEAR / 4,
  year: DAYS_IN_YEAR,
};
