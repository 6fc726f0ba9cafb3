import { dayOf } from '#app/domain/day-of.ts';
import { DAYS_IN } from '#app/domain/days-in.ts';
import type { AmountFit, LeadTimeFit } from '#app/domain/matches/match-reasons.ts';
import type { ListingFacts } from './listing-facts.ts';
import { LATE_REACH_WEEKS } from './weights.ts';

/** What is known of delivery; null where either side says too little. */
export interface DeliveryFit {
  readonly amount: AmountFit | null;
  readonly leadTime: LeadTimeFit | null;
}

const UNKNOWN: DeliveryFit = { amount: null, leadTime: null };
const DAY_IN_MS = 86_400_000;

/**
 * What a capability can deliver against what a challenge needs: how many from the end of its lead time until the day it is
 * needed, or in a year where no day is given, and whether its lead time ends before that day. What it makes today counts,
 * and what it can grow to where that is too few. Amounts in other units are not compared, nor any that comes too late; of a
 * day that has passed nothing is told.
 */
export function deliveryFitOf(challenge: ListingFacts, capability: ListingFacts, now: Date): DeliveryFit {
  const { neededBy = null } = challenge;
  const { leadTimeWeeks } = capability;
  if (neededBy === null) return { amount: amountOf(challenge, capability, DAYS_IN.year), leadTime: null };
  const days = daysUntil(neededBy, now);
  if (days < 0) return UNKNOWN;
  if (leadTimeWeeks === undefined) return { amount: amountOf(challenge, capability, days), leadTime: null };
  const leadTime = { weeks: leadTimeWeeks, left: Math.floor(days / DAYS_IN.week), by: neededBy };
  if (!isInTime(leadTime)) return { amount: null, leadTime };
  return { amount: amountOf(challenge, capability, days - leadTimeWeeks * DAYS_IN.week), leadTime };
}

function amountOf(challenge: ListingFacts, capability: ListingFacts, days: number): AmountFit | null {
  const { quantity: needed = 0, unit, neededBy = null } = challenge;
  const { capacity, capacityScalableTo = capacity, capacityPeriod } = capability;
  if (unit === undefined || unit !== capability.unit || needed <= 0) return null;
  if (capacityScalableTo === undefined || capacityPeriod === undefined) return null;
  const madeAt = (rate: number) => Math.floor((rate * days) / DAYS_IN[capacityPeriod]);
  const today = madeAt(capacity ?? 0);
  const grown = today < needed && capacityScalableTo > (capacity ?? 0);
  return { needed, offered: grown ? madeAt(capacityScalableTo) : today, unit, by: neededBy, grown };
}

/** Whole days from today in the Netherlands, as a lead time against a date is counted everywhere. */
function daysUntil(day: string, now: Date): number {
  return (Date.parse(day) - Date.parse(dayOf(now))) / DAY_IN_MS;
}

/** 1 when all that is needed comes in time: half for the number, half for the lead time; nothing for what is unknown. */
export function deliveryShare({ amount, leadTime }: DeliveryFit): number {
  const enough = amount === null ? 0 : Math.min(1, amount.offered / amount.needed);
  const inTime = leadTime === null ? 0 : 1 - Math.max(0, leadTime.weeks - leadTime.left) / LATE_REACH_WEEKS;
  return (enough + Math.max(0, inTime)) / 2;
}

export const isEnough = ({ needed, offered }: AmountFit): boolean => offered >= needed;
export const isInTime = ({ weeks, left }: LeadTimeFit): boolean => weeks <= left;
