import { dayOf } from '../day-of.ts';

/** The day (`YYYY-MM-DD`, in the Netherlands) that lies `months` after `now`; at most the last of its month. */
export function dayAfterMonths(now: Date, months: number): string {
  const [year = 0, month = 1, day = 1] = dayOf(now).split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
}
