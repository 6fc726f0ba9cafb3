import { days, later } from '../durations.ts';

/** How long the words of searches without a hit are kept, and what the report is about. */
const MEMORY = days(90);

/** A moment's day in the Netherlands, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(moment);
}

/** The first day that is remembered. */
export const rememberedSince = (now: Date): string => dayOf(later(now, -MEMORY));
