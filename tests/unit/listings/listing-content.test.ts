import { describe, expect, it } from 'vitest';
import { changedFields } from '#app/domain/listings/changed-fields.ts';
import { contentOf } from '#app/domain/listings/listing-content.ts';
import { fieldsOf, LISTING_FIELDS } from '#app/domain/listings/listing-fields.ts';
import { listingDraftSchema } from '#app/domain/listings/schemas.ts';
import { listingInput } from '#tests/support/listing-input.ts';

const everything = listingInput({
  trlMin: 4,
  trlMax: 6,
  trlHard: true,
  trlTarget: 7,
  capacity: 40,
  capacityScalableTo: '1.500',
  capacityPeriod: 'month',
  quantity: 200,
  unit: 'pieces',
  offerKind: 'product',
  neededBy: '2027-09-01',
  budgetBand: '250k_1m',
  financeSought: '1m_5m',
  launchingCustomer: 'possible',
  preferredProvinces: ['NL-ZE', 'NL-ZE'],
});

describe('the fields of a listing', () => {
  it('all stand in the one table, but what the form asks of the moment', () => {
    const asked = Object.keys(listingDraftSchema.shape).filter(
      (name) => name !== 'version' && name !== 'declaration',
    );
    expect(Object.keys(LISTING_FIELDS).sort()).toEqual(asked.sort());
  });

  it('of the other kind are left out, not refused', () => {
    const capability = contentOf('capability', everything);
    expect(capability).toMatchObject({ trlMin: 4, trlTarget: 7, capacity: 40, capacityScalableTo: 1500 });
    expect(capability).toMatchObject({ trlMax: undefined, trlHard: false, quantity: undefined });
    expect(capability).toMatchObject({ neededBy: undefined, budgetBand: undefined, preferredProvinces: [] });
    const challenge = contentOf('challenge', everything);
    expect(challenge).toMatchObject({ trlMin: 4, trlMax: 6, trlHard: true, quantity: 200 });
    expect(challenge).toMatchObject({ preferredProvinces: ['NL-ZE'], budgetBand: '250k_1m' });
    expect(challenge).toMatchObject({ offerKind: undefined, capacity: undefined, financeSought: undefined });
  });

  it('are 28 of a capability and 24 of a challenge', () => {
    expect([fieldsOf('capability').length, fieldsOf('challenge').length]).toEqual([28, 24]);
  });
});

describe('what is wrong between fields is told where it can be mended', () => {
  it.each([
    ['a window the wrong way round', { trlMin: 6, trlMax: 4 }, { trlMax: ['trl_window'] }],
    ['a target below where it is', { trlMin: 6, trlTarget: 5 }, { trlTarget: ['trl_target'] }],
    [
      'a number without unit and period',
      { capacity: 10 },
      { capacityPeriod: ['period_needed'], unit: ['unit_needed'] },
    ],
    ['a quantity without unit', { quantity: 10 }, { unit: ['unit_needed'] }],
    [
      'growth to less',
      { capacity: 10, capacityScalableTo: 5, capacityPeriod: 'week', unit: 'tonnes' },
      { capacityScalableTo: ['scalable_below'] },
    ],
    ['more Dutch than European', { contentNl: 60, contentEu: 40 }, { contentNl: ['content_above'] }],
    ['more than all of it', { contentNato: 101 }, { contentNato: ['too_large:100'] }],
    ['part of a unit', { quantity: '1,5', unit: 'pieces' }, { quantity: ['number'] }],
    ['half a translation', { translatedTitle: 'Light armour' }, { translatedBody: ['translation_needed'] }],
    ['a day that does not exist', { neededBy: '2027-02-30' }, { neededBy: ['date'] }],
    ['a masked one for all', { identity: 'masked', audience: 'public' }, { audience: ['masked_public'] }],
  ])('%s', (_, over, problems) => {
    const { error } = listingDraftSchema.safeParse({ ...listingInput(), ...over });
    const found: Record<string, string[]> = {};
    for (const { path, message } of error?.issues ?? []) found[path.join('.')] = [message];
    expect(found).toEqual(problems);
  });
});

describe('changedFields', () => {
  it('names what differs, whatever the order of choices, and takes an empty field for none', () => {
    const before = contentOf('challenge', everything);
    expect(changedFields(before, { ...before })).toEqual([]);
    expect(
      changedFields(
        { ...before, cooperation: ['pilot', 'supply'], neededBy: undefined },
        { ...before, cooperation: ['supply', 'pilot'], neededBy: '2028-01-01', title: 'Iets anders' },
      ),
    ).toEqual(['title', 'neededBy']);
  });
});
