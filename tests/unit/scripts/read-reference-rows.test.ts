import { describe, expect, test } from 'vitest';
import { messagesIn } from '#app/i18n/messages.ts';
import { readReferenceRows } from '#scripts/import/read-reference-rows.ts';

const m = messagesIn('en');
const RADAR = { code: '35722000-1', parentCode: '35720000-7', nl: 'Radar', en: 'Radar' };

describe('a reference list', () => {
  test.each([
    ['a JSON array', '[{"code":"35722000-1","parent":"35720000-7","nl":"Radar","en":"Radar"}]'],
    ['JSON Lines', '{"code":"35722000-1","parent":"35720000-7","nl":"Radar","en":"Radar"}\n\n'],
    ['CSV', 'code,parent,nl,en\n35722000-1,35720000-7,Radar,Radar\n'],
    ['CSV of a Dutch spreadsheet', '\uFEFFcode;parent;nl;en\r\n35722000-1;35720000-7;Radar;Radar\r\n'],
  ])('is read from %s', async (_, text) => {
    expect(await readReferenceRows(text)).toEqual({ terms: [RADAR], errors: [], oneLanguage: 0 });
  });

  test('may have terms without a parent', async () => {
    const { terms } = await readReferenceRows('[{"code":"A","parent":null,"nl":"a","en":"a"}]');
    expect(terms).toEqual([{ code: 'A', parentCode: null, nl: 'a', en: 'a' }]);
  });

  test('takes the words of the other language where one is missing, and counts it', async () => {
    expect(await readReferenceRows('[{"code":"A","nl":"","en":"seeds"}]')).toEqual({
      terms: [{ code: 'A', parentCode: null, nl: 'seeds', en: 'seeds' }],
      errors: [],
      oneLanguage: 1,
    });
  });

  test('has every bad row named by its place', async () => {
    const text = 'code,parent,nl,en\nA,,a,a\nB b,,b,b\nC,,,\nA,,a,a\n';
    expect((await readReferenceRows(text)).errors).toEqual([
      { place: 'line 3', reason: 'code: format' },
      { place: 'line 4', reason: 'no words in either language' },
      { place: 'line 5', reason: 'code A stands on line 2 too' },
    ]);
  });

  test('names the line that is no JSON', async () => {
    const { errors } = await readReferenceRows('{"code":"A","nl":"a","en":"a"}\n{"code":\n');
    expect(errors).toEqual([{ place: 'line 2', reason: m.imports.problems.json }]);
  });

  test('names the line of CSV that is broken', async () => {
    const { errors } = await readReferenceRows('code,parent,nl,en\nA,,"a,a\n');
    expect(errors).toEqual([{ place: 'line 2', reason: m.imports.problems.unclosed_quote }]);
  });
});
