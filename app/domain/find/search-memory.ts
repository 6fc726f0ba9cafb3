import { dayOf } from '../day-of.ts';
import { days, later } from '../durations.ts';

/** How long the words of searches without a hit are kept, and what the report is about. */
const MEMORY = days(90);

/** The first day that is remembered. */
export const rememberedSince = (now: Date): string => dayOf(later(now, -MEMORY));
