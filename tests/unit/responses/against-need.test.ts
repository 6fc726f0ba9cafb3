import { describe, expect, it } from 'vitest';
import { AUDIENCES, STANDINGS } from '#db/enums.ts';
import { capacityAgainstNeed, leadTimeAgainstDate, type Made } from '#app/domain/responses/against-need.ts';
import { isOpen, responseLifecycle } from '#app/domain/responses/lifecycle.ts';
import { reachesPoster } from '#app/domain/responses/reaches-poster.ts';

const MADE: Made = { capacity: 40, capacityScalableTo: 100, capacityPeriod: 'month', unit: 'pieces' };

describe('capacity against need', () => {
  it('is told in weeks, whatever the period is that one makes by, now and after growth', () => {
    expect(capacityAgainstNeed(MADE, { quantity: 400, unit: 'pieces' })).toEqual({
      fit: 'known',
      weeks: 44,
      weeksScaled: 18,
    });
    expect(capacityAgainstNeed(MADE, { quantity: 401, unit: 'pieces' })).toMatchObject({
      weeks: 44,
      weeksScaled: 18,
    });
    const fixed = { ...MADE, capacityScalableTo: 40 };
    expect(capacityAgainstNeed(fixed, { quantity: 1, unit: 'pieces' })).toMatchObject({
      weeks: 1,
      weeksScaled: null,
    });
    const yearly: Made = { ...MADE, capacity: 200, capacityScalableTo: null, capacityPeriod: 'year' };
    expect(capacityAgainstNeed(yearly, { quantity: 60, unit: 'pieces' })).toMatchObject({ weeks: 16 });
  });

  it.each<[string, Partial<Made>, { quantity: number | null; unit: 'pieces' | 'systems' | null }]>([
    ['the other counts something else', {}, { quantity: 400, unit: 'systems' }],
    ['nothing is asked', {}, { quantity: null, unit: null }],
    ['nobody says of what', { unit: null }, { quantity: 400, unit: null }],
    ['nothing is said', { capacity: null }, { quantity: 400, unit: 'pieces' }],
    ['no period is said', { capacityPeriod: null }, { quantity: 400, unit: 'pieces' }],
    ['there is none', { capacity: 0 }, { quantity: 400, unit: 'pieces' }],
  ])('is unknown when %s', (_, over, needed) => {
    expect(capacityAgainstNeed({ ...MADE, ...over }, needed)).toEqual({ fit: 'unknown' });
  });
});

describe('lead time against the day that is wished', () => {
  const now = new Date('2026-06-01T12:00:00Z');
  it.each([
    [4, '2026-06-29', 'in_time'],
    [4, '2026-06-28', 'late'],
    [0, '2026-06-01', 'in_time'],
    [null, '2026-06-29', 'unknown'],
    [4, null, 'unknown'],
  ])('%s weeks for %s is %s', (weeks, day, outcome) => {
    expect(leadTimeAgainstDate(weeks, day, now)).toBe(outcome);
  });
});

describe('who may be offered a capability', () => {
  it('is decided by its audience, for each kind of poster and standing', () => {
    const reached = (kind: 'sme' | 'defence_unit') =>
      STANDINGS.map((standing) =>
        AUDIENCES.filter((audience) => reachesPoster(audience, { kind, standing })).join(' '),
      );
    expect(STANDINGS).toEqual(['verified', 'imported', 'none']);
    expect(reached('sme')).toEqual(['public verified', 'public', 'public']);
    expect(reached('defence_unit')).toEqual(['public verified defence', 'public', 'public']);
  });
});

describe('the life of a response', () => {
  it('is as the table says', () => {
    expect(responseLifecycle).toEqual({
      submitted: { shortlist: 'shortlisted', decline: 'declined', withdraw: 'withdrawn', close: 'closed' },
      shortlisted: { unshortlist: 'submitted', decline: 'declined', withdraw: 'withdrawn', close: 'closed' },
      declined: {},
      withdrawn: { submit: 'submitted' },
      closed: { submit: 'submitted' },
    });
  });

  it('is open until somebody ended it', () => {
    const states = Object.keys(responseLifecycle) as (keyof typeof responseLifecycle)[];
    expect(states.filter(isOpen)).toEqual(['submitted', 'shortlisted']);
  });
});
