import { describe, expect, it } from 'vitest';
import { areaTerms } from '#db/seed/reference/areas.ts';
import { provinceTerms } from '#db/seed/reference/provinces.ts';
import type { ReferenceList } from '#db/enums.ts';
import { messagesIn } from '#app/i18n/messages.ts';
import { columnOf, COLUMNS } from '#app/domain/import/columns.ts';
import type { ImportRow } from '#app/domain/import/import-row.ts';
import { mapRow, type MapOptions } from '#app/domain/import/map-row.ts';
import { buildVocabulary } from '#app/domain/import/vocabulary.ts';
import type { Term } from '#app/domain/reference-data/term.ts';

const termsOf = (list: ReferenceList): Term[] =>
  [...areaTerms, ...provinceTerms]
    .filter((term) => term.list === list)
    .map(({ code, nl, en }) => {
      return { code, nl, en, version: 1, parentCode: null, isProposal: false, attributes: {} };
    });
const OPTIONS: MapOptions = {
  kind: undefined,
  hasOrganisation: false,
  defaults: { country: undefined },
  vocabulary: buildVocabulary(termsOf),
  guessLanguage: () => 'en',
};

const TEXT = 'A passive radar that listens to broadcast masts. It sees drones at twelve kilometres.';
const map = (values: Record<string, unknown>, over: Partial<MapOptions> = {}) =>
  mapRow({ line: 7, values: new Map(Object.entries(values)) }, { ...OPTIONS, ...over });

function rowOf(values: Record<string, unknown>, over: Partial<MapOptions> = {}): ImportRow {
  const row = map({ id: '1', org: 'Duinrand', text: TEXT, ...values }, over);
  if (!('kind' in row)) throw new Error(JSON.stringify(row));
  return row;
}
function listingOf(values: Record<string, unknown>, over: Partial<MapOptions> = {}) {
  const row = rowOf(values, over);
  if (row.kind === 'organisation') throw new Error('an organisation');
  return row;
}
const problemsOf = (values: Record<string, unknown>) => {
  const found = map({ id: '1', org: 'Duinrand', text: TEXT, ...values });
  if ('kind' in found) throw new Error('no problems');
  return found.map(({ line, column, code }) => `${String(line)} ${column ?? '-'} ${code}`);
};

describe('the columns of an import', () => {
  it('have a name in both languages, which is found whatever its case, accents and spaces', () => {
    for (const column of COLUMNS) {
      expect(columnOf(column)).toBe(column);
      expect(columnOf(messagesIn('nl').importColumns.names[column])).toBe(column);
    }
    expect(columnOf(' Secondary Areas ')).toBe('secondary_areas');
    expect(columnOf('Subtechnologieën')).toBe('sub_technologies');
    expect(columnOf('org')).toBe('organisation');
  });

  it('are told from those that no import knows and those that only an export has', () => {
    expect(columnOf('fax')).toBe('unknown');
    expect(columnOf('status')).toBeNull();
    expect(columnOf('')).toBeNull();
  });
});

describe('a row of a listing', () => {
  it('is a capability when it does not say its kind', () => {
    expect(rowOf({})).toMatchObject({ kind: 'capability', line: 7, id: '1' });
    expect(rowOf({}, { kind: 'challenge' }).kind).toBe('challenge');
    expect(rowOf({ kind: 'Uitdaging' }).kind).toBe('challenge');
  });

  it('gets a title from its first sentence, and says so', () => {
    const { content, gaps } = listingOf({ title: '' });
    expect(content.title).toBe('A passive radar that listens to broadcast masts');
    expect(gaps).toEqual(['language', 'title', 'area', 'trl']);
  });

  it('gets a title that is too long shortened, with the whole of it above the text', () => {
    const title = `${'long '.repeat(40)}title`;
    const { content, gaps } = listingOf({ title, language: 'en' });
    expect(content.title).toBe(`${'long '.repeat(27).trim()}…`);
    expect(content.body).toBe(`${title}\n\n${TEXT}`);
    expect(gaps).toContain('title_shortened');
  });

  it('knows areas and terms by code and by their names in both languages', () => {
    for (const area of ['SEN', 'sen', 'Sensoren', ' sensors ']) {
      expect(listingOf({ area }).content.primaryArea).toBe('SEN');
    }
    const { content } = listingOf({
      area: 'MAT',
      secondary_areas: 'Ruimtevaarttechnologie | QUA',
      sub_technologies: ['MAT-armour', 'Composieten'],
    });
    expect(content.secondaryAreas).toEqual(['SPA', 'QUA']);
    expect(content.subTechnologies).toEqual(['MAT-armour', 'MAT-composites']);
  });

  it('may be without an area, or with the one of what could not be placed', () => {
    expect(listingOf({ area: 'unclassified' }).content.primaryArea).toBeUndefined();
    expect(listingOf({}).gaps).toContain('area');
  });

  it.each([
    ['6', 6, 6],
    [7, 7, 7],
    ['TRL 5', 5, 5],
    ['5-7', 5, 7],
    ['5 – 7', 5, 7],
  ])('reads TRL %s', (trl, min, max) => {
    expect(listingOf({ trl, kind: 'challenge' }).content).toMatchObject({ trlMin: min, trlMax: max });
  });

  it('reads days, numbers and words as a Dutch spreadsheet writes them', () => {
    const { content } = listingOf({
      kind: 'uitdaging',
      nodig_op: '30-6-2027',
      aantal: '2.000',
      eenheid: 'pieces',
      publiek: 'Defensie en brokers',
      partners: 'Start-up; Mkb-bedrijf',
    });
    expect(content).toMatchObject({
      neededBy: '2027-06-30',
      quantity: 2000,
      unit: 'pieces',
      audience: 'defence',
      partnerKinds: ['startup', 'sme'],
    });
  });

  it('takes as many keywords as a listing can have', () => {
    const words = Array.from({ length: 30 }, (_, index) => `word ${String(index)}`);
    const { content, gaps } = listingOf({ keywords: words });
    expect(content.keywords.split(', ')).toEqual(words.slice(0, 20));
    expect(gaps).toContain('keywords');
  });

  it('keeps a formula as the text that it is', () => {
    expect(listingOf({ title: '=HYPERLINK("x")' }).content.title).toBe('=HYPERLINK("x")');
  });

  it('names its organisation by key, by name, or lets it be the one told for all', () => {
    expect(listingOf({ organisation_id: 'k1', org: '' }).organisation).toEqual({ id: 'k1', details: null });
    const named = listingOf({ country: 'DE', city: 'Bremen' }).organisation;
    expect(named).toMatchObject({ id: null, details: { name: 'Duinrand', country: 'DE', city: 'Bremen' } });
    expect(listingOf({ org: '' }, { hasOrganisation: true }).organisation).toEqual({
      id: null,
      details: null,
    });
    expect(problemsOf({ org: '' })).toEqual(['7 org organisation_missing']);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['no key', { id: '' }, '7 id required'],
    ['nothing to read', { text: '', title: ' ' }, '7 text required'],
    ['a text that is too long', { text: 'x'.repeat(12_001) }, '7 text too_long:12000'],
    ['a word that is on no list', { area: 'Sensorieken' }, '7 area not_on_list:Sensorieken'],
    ['a TRL that is none', { trl: 'high' }, '7 trl trl_format'],
    [
      'a number that is none',
      { capacity: 'many', unit: 'pieces', capacity_period: 'year' },
      '7 capacity number',
    ],
    [
      'a masked listing for everybody',
      { identity: 'masked', audience: 'public' },
      '7 audience masked_public',
    ],
    ['a NUL', { text: `${TEXT}\0` }, '7 text null_character'],
    ['half a character', { title: 'Radar \uD83D' }, '7 title half_character'],
    ['an object where text belongs', { title: { nl: 'Radar' } }, '7 title format'],
    ['a marking', { text: `${TEXT} Stg. Confidentieel` }, '7 text marking:Stg. Confidentieel'],
    ['a web address as a name', { org: 'https://x.example' }, '7 org plain_name'],
    [
      'a place that is not in the Netherlands',
      { country: 'DE', province: 'Utrecht' },
      '7 province province_only_nl',
    ],
  ])('is refused with %s, in the column as the file names it', (_, values, expected) => {
    expect(problemsOf(values)).toEqual([expected]);
  });

  it('tells everything that is wrong at once', () => {
    expect(problemsOf({ id: '', trl: 'x', gebied: 'y' })).toEqual([
      '7 id required',
      '7 gebied not_on_list:y',
      '7 trl trl_format',
    ]);
  });
});

describe('a row of an organisation', () => {
  it('holds its facts, with a description of its own', () => {
    const row = rowOf({
      kind: 'organisation',
      kvk: '1234567',
      grootte: 'small',
      soort_organisatie: 'startup',
    });
    expect(row).toMatchObject({
      kind: 'organisation',
      details: {
        name: 'Duinrand',
        kind: 'startup',
        country: 'NL',
        sizeClass: 'small',
        kvk: '01234567',
        description: { language: 'en', body: TEXT },
        gaps: ['country', 'province'],
      },
    });
  });

  it('is what a row without a title or a text is', () => {
    expect(map({ id: 'k', name: 'Duinrand' })).toMatchObject({ kind: 'organisation' });
  });
});
