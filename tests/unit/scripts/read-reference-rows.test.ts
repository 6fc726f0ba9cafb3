import { describe, expect, test } from 'vitest';
import { MalformedCsv, parseCsv } from '#scripts/import/parse-csv.ts';
import { readReferenceRows } from '#scripts/import/read-reference-rows.ts';

const RADAR = { code: '35722000-1', parentCode: '35720000-7', nl: 'Radar', en: 'Radar' };

describe('a reference list', () => {
  test.each([
    ['a JSON array', '[{"code":"35722000-1","parent":"35720000-7","nl":"Radar","en":"Radar"}]'],
    ['JSON Lines', '{"code":"35722000-1","parent":"35720000-7","nl":"Radar","en":"Radar"}\n\n'],
    ['CSV', 'code,parent,nl,en\n35722000-1,35720000-7,Radar,Radar\n'],
    ['CSV of a Dutch spreadsheet', '\uFEFFcode;parent;nl;en\r\n35722000-1;35720000-7;Radar;Radar\r\n'],
  ])('is read from %s', (_, text) => {
    expect(readReferenceRows(text)).toEqual({ terms: [RADAR], errors: [], oneLanguage: 0 });
  });

  test('may have terms without a parent', () => {
    const { terms } = readReferenceRows('[{"code":"A","parent":null,"nl":"a","en":"a"}]');
    expect(terms).toEqual([{ code: 'A', parentCode: null, nl: 'a', en: 'a' }]);
  });

  test('takes the words of the other language where one is missing, and counts it', () => {
    expect(readReferenceRows('[{"code":"A","nl":"","en":"seeds"}]')).toEqual({
      terms: [{ code: 'A', parentCode: null, nl: 'seeds', en: 'seeds' }],
      errors: [],
      oneLanguage: 1,
    });
  });

  test('has every bad row named by its place', () => {
    const text = 'code,parent,nl,en\nA,,a,a\nB b,,b,b\nC,,,\nA,,a,a\n';
    expect(readReferenceRows(text).errors).toEqual([
      { place: 'line 3', reason: 'code: format' },
      { place: 'line 4', reason: 'no words in either language' },
      { place: 'line 5', reason: 'code A stands on line 2 too' },
    ]);
  });

  test('names the line that is no JSON', () => {
    expect(readReferenceRows('{"code":"A","nl":"a","en":"a"}\n{"code":\n').errors).toEqual([
      { place: 'line 2', reason: 'no JSON object' },
    ]);
  });
});

describe('CSV', () => {
  test('may hold separators, quotes and line breaks inside quotes', () => {
    expect(parseCsv('a,b\n"x, y","say ""hi""\nagain"\nlast,row')).toEqual([
      { line: 2, values: { a: 'x, y', b: 'say "hi"\nagain' } },
      { line: 4, values: { a: 'last', b: 'row' } },
    ]);
  });

  test('has cells that are left out at the end as empty ones', () => {
    expect(parseCsv('a,b\n1\n')).toEqual([{ line: 2, values: { a: '1', b: '' } }]);
  });

  test('is refused with the line where it breaks', () => {
    expect(() => parseCsv('a,b\n1,2,3\n')).toThrow(new MalformedCsv(2, 'more than 2 columns'));
    expect(() => parseCsv('a,b\n"1,2\n')).toThrow('a quote is not closed');
    expect(() => parseCsv('a,b\n"1"x,2\n')).toThrow('text after a closing quote');
  });
});
