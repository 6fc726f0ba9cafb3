import { describe, expect, it } from 'vitest';
import { deliveryFitOf, deliveryShare } from '#search/matching/delivery-fit.ts';
import type { ListingFacts } from '#search/matching/listing-facts.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const need = (rest: Partial<ListingFacts>): ListingFacts => ({
  kind: 'challenge',
  versions: {},
  areas: [],
  quantity: 500,
  unit: 'pieces',
  ...rest,
});
const offer = (rest: Partial<ListingFacts>): ListingFacts => ({
  kind: 'capability',
  versions: {},
  areas: [],
  unit: 'pieces',
  ...rest,
});
const fit = (challenge: Partial<ListingFacts>, capability: Partial<ListingFacts>) =>
  deliveryFitOf(need(challenge), offer(capability), NOW);

describe('the fit of delivery', () => {
  it('holds what is made until the day it is needed against how much is needed', () => {
    const neededBy = '2026-07-02'; // 182 days: half a year.
    expect(fit({ neededBy }, { capacity: 400, capacityPeriod: 'year' }).amount).toEqual({
      needed: 500,
      offered: 199,
      unit: 'pieces',
      by: neededBy,
      grown: false,
    });
    expect(fit({ neededBy }, { capacity: 100, capacityPeriod: 'week' }).amount?.offered).toBe(2600);
  });

  it('counts a year where no day is given', () => {
    const { amount, leadTime } = fit({}, { capacity: 200, capacityPeriod: 'year', leadTimeWeeks: 4 });
    expect(amount).toEqual({ needed: 500, offered: 200, unit: 'pieces', by: null, grown: false });
    expect(leadTime).toBeNull();
  });

  it('begins to count when the lead time is over, and compares no amount that comes too late', () => {
    const neededBy = '2026-07-02'; // 26 weeks.
    const made = (leadTimeWeeks: number) =>
      fit({ neededBy }, { capacity: 10, capacityPeriod: 'week', leadTimeWeeks }).amount?.offered;
    expect(made(0)).toBe(260);
    expect(made(20)).toBe(60);
    expect(made(27)).toBeUndefined();
  });

  it('counts what production can grow to where what is made today is too few, and says so', () => {
    const growing = { capacity: 400, capacityScalableTo: 600, capacityPeriod: 'year' } as const;
    expect(fit({}, growing).amount).toMatchObject({ offered: 600, grown: true });
    expect(fit({ quantity: 400 }, growing).amount).toMatchObject({ offered: 400, grown: false });
    expect(fit({}, { capacityScalableTo: 600, capacityPeriod: 'year' }).amount).toMatchObject({
      offered: 600,
      grown: true,
    });
  });

  it('does not compare amounts in other units, nor what a side does not say', () => {
    expect(fit({}, { capacity: 9, capacityPeriod: 'year', unit: 'tonnes' }).amount).toBeNull();
    expect(fit({}, { capacity: 9 }).amount).toBeNull();
    expect(fit({ quantity: 0 }, { capacity: 9, capacityPeriod: 'year' }).amount).toBeNull();
  });

  it('holds the lead time against the weeks that are left', () => {
    expect(fit({ neededBy: '2026-03-01' }, { leadTimeWeeks: 6 }).leadTime).toEqual({
      weeks: 6,
      left: 8,
      by: '2026-03-01',
    });
  });

  it('counts whole days from today in the Netherlands, the day itself with it', () => {
    const neededBy = '2026-03-01';
    const left = (now: string) =>
      deliveryFitOf(need({ neededBy }), offer({ leadTimeWeeks: 0 }), new Date(now)).leadTime?.left;
    // 22:59 and 23:00 in winter are either side of midnight there: 14 days are left, then 13.
    expect(left('2026-02-15T22:59:00Z')).toBe(2);
    expect(left('2026-02-15T23:00:00Z')).toBe(1);
    expect(left('2026-03-01T22:59:00Z')).toBe(0);
    expect(left('2026-03-01T23:00:00Z')).toBeUndefined();
  });

  it('tells nothing of a day that has passed', () => {
    expect(
      fit({ neededBy: '2025-12-01' }, { capacity: 9, capacityPeriod: 'year', leadTimeWeeks: 1 }),
    ).toEqual({
      amount: null,
      leadTime: null,
    });
  });

  it('is half for enough and half for in time, in proportion below', () => {
    const by = '2026-03-01';
    const unit = 'pieces';
    const enough = { needed: 100, offered: 300, unit, by, grown: false } as const;
    const inTime = { weeks: 8, left: 8, by };
    expect(deliveryShare({ amount: enough, leadTime: inTime })).toBe(1);
    expect(deliveryShare({ amount: { ...enough, offered: 50 }, leadTime: null })).toBe(0.25);
    expect(deliveryShare({ amount: null, leadTime: { ...inTime, weeks: 21 } })).toBe(0);
    expect(deliveryShare({ amount: null, leadTime: null })).toBe(0);
  });
});
