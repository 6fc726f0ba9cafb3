import { expect, test } from 'vitest';
import { stem } from '#search/language/stems.ts';
import { nameTerms } from '#search/name-terms.ts';

const named = (...terms: Parameters<typeof nameTerms>[0]) => nameTerms(terms).map(({ names }) => names);

test('A subject of the thesaurus goes by its name in each language, a plain word by what the texts say', () => {
  expect(named({ id: 'c:radar', words: {} }, { id: 'schip', words: { nl: 'schepen' } })).toEqual([
    { nl: 'radar', en: 'radar' },
    { nl: 'schepen', en: 'schepen' },
  ]);
});

test('What a name says that stands there already is not said again, in whichever language and form', () => {
  expect(
    named(
      { id: 'c:raw-material', words: {} },
      { id: 'raw', words: { nl: 'grondstoffen', en: 'raw' } },
      { id: 'grondstof', words: { nl: 'grondstoffen' } },
    ),
  ).toHaveLength(1);
});

test('A part is not said again after its compound, nor a compound after all its parts', () => {
  const word = (nl: string) => ({ id: stem(nl, 'nl'), words: { nl } });
  const said = (...words: string[]) => named(...words.map(word)).map(({ nl }) => nl);
  expect(said('plaatsbepaling', 'bepaling', 'satelliet', 'plaats')).toEqual(['plaatsbepaling', 'satelliet']);
  expect(said('kabel', 'zee', 'zeekabel')).toEqual(['kabel', 'zee']);
  expect(said('kabel', 'zeekabel')).toEqual(['kabel', 'zeekabel']);
});

test('A plain word that no text writes is left out', () => {
  expect(named({ id: 'hull', words: {} })).toEqual([]);
});
