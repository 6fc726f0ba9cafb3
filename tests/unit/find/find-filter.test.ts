import { describe, expect, it } from 'vitest';
import {
  findFilterSchema,
  leavesOutOrganisations,
  filtersOf,
  listFilterSchema,
  placeOf,
  sortOf,
  sortsFor,
  trlBandsOf,
} from '#app/domain/find/find-filter.ts';
import { findAddress, withKind, without } from '#app/components/find/find-address.ts';

const parse = (over: Record<string, unknown> = {}) => findFilterSchema.parse(over);

describe('the steps of TRL', () => {
  it.each([
    [1, 3, ['1-3']],
    [3, 4, ['1-3', '4-6']],
    [4, 6, ['4-6']],
    [6, 7, ['4-6', '7-9']],
    [7, 9, ['7-9']],
    [1, 9, ['1-3', '4-6', '7-9']],
    [null, 4, ['1-3', '4-6']],
    [7, null, ['7-9']],
    [null, null, []],
  ] as const)('of %s to %s', (min, max, bands) => {
    expect(trlBandsOf(min, max)).toEqual(bands);
  });
});

describe('the order of a list', () => {
  it('is by relevance with words, else the newest, and organisations by name', () => {
    expect(sortOf(parse({ q: 'radar' }))).toBe('relevance');
    expect(sortOf(parse())).toBe('newest');
    expect(sortOf(parse({ sort: 'relevance' }))).toBe('newest');
    expect(sortOf(parse({ kind: 'organisation' }))).toBe('name');
    expect(sortOf(parse({ q: 'radar', sort: 'ends_soon' }))).toBe('ends_soon');
  });

  it('is never by what does not have it', () => {
    expect(sortsFor('', 'challenge')).toEqual(['newest', 'ends_soon']);
    expect(sortsFor('radar', 'organisation')).toEqual(['relevance', 'newest', 'name']);
    expect(findFilterSchema.safeParse({ sort: 'name' }).success).toBe(false);
    expect(findFilterSchema.safeParse({ sort: 'ends_soon', kind: 'organisation' }).success).toBe(false);
    expect(listFilterSchema.safeParse({ sort: 'name' }).success).toBe(false);
  });
});

describe('a filter that organisations do not have', () => {
  it('is refused where organisations are looked for, by name, and fits everything else', () => {
    const refused = findFilterSchema.safeParse({ kind: 'organisation', trl: ['7-9'], language: ['en'] });
    expect(refused.error?.issues.map(({ path }) => path[0])).toEqual(['trl', 'language']);
    expect(findFilterSchema.safeParse({ kind: 'organisation', area: ['SEN'] }).success).toBe(true);
    expect(findFilterSchema.safeParse({ trl: ['7-9'] }).success).toBe(true);
  });
});

describe('what is told of a place', () => {
  it('is the province, or that it is abroad', () => {
    expect(placeOf('NL', 'NL-ZH')).toBe('NL-ZH');
    expect(placeOf('NL', null)).toBeUndefined();
    expect(placeOf('BE', null)).toBe('abroad');
  });
});

describe('the address of a search', () => {
  const state = parse({
    q: 'radar',
    area: ['SEN', 'MAR'],
    trl: ['4-6'],
    province: ['NL-ZH'],
    sort: 'ends_soon',
  });

  it('holds the whole state, and nothing that goes without saying', () => {
    expect(findAddress('/nl/search', state, 2)).toBe(
      '/nl/search?q=radar&area=SEN&area=MAR&trl=4-6&province=NL-ZH&sort=ends_soon&page=2',
    );
    expect(findAddress('/nl/search', parse())).toBe('/nl/search');
  });

  it('loses for another kind what that kind does not have', () => {
    expect(findAddress('', withKind(state, 'organisation'))).toBe(
      '?q=radar&kind=organisation&area=SEN&area=MAR&province=NL-ZH',
    );
    expect(findAddress('', withKind(state, 'challenge'))).toBe(
      '?q=radar&kind=challenge&area=SEN&area=MAR&trl=4-6&province=NL-ZH&sort=ends_soon',
    );
  });

  it('loses one value, or all of a facet', () => {
    expect(without(state, 'area', 'SEN').area).toEqual(['MAR']);
    expect(without(state, 'area').area).toEqual([]);
  });

  it('leaves organisations out when it asks what no organisation has', () => {
    expect(leavesOutOrganisations(filtersOf(state))).toBe(true);
    expect(leavesOutOrganisations(filtersOf(parse({ area: ['SEN'] })))).toBe(false);
  });
});
