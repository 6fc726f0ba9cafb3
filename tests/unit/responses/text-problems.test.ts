import { describe, expect, it } from 'vitest';
import { countWords } from '#app/domain/responses/count-words.ts';
import { textProblems } from '#app/domain/responses/text-problems.ts';

describe('a text for the other side', () => {
  it.each([
    ['Wij van Kustlicht Sensoren leveren dit.', 'Kustlicht Sensoren B.V.'],
    ['Zie kustlicht-sensoren.nl voor meer.', 'Kustlicht Sensoren B.V.'],
    ['KUSTLICHTSENSOREN kan dit.', 'Kustlicht Sensoren'],
    ['Mail info@cafeneon.example', 'Café Neon BV'],
  ])('names the masked organisation: «%s»', (text, name) => {
    expect(textProblems(text, name)).toEqual([`names_itself:${name}`]);
  });

  it.each([
    ['Licht aan de kust meten wij met sensoren.', 'Kustlicht Sensoren B.V.'],
    ['Een deltavleugel van composiet.', 'Delta BV'],
    ['Wij maken AB-lijm.', 'AB'],
  ])('does not name it: «%s»', (text, name) => {
    expect(textProblems(text, name)).toEqual([]);
  });

  it('carries no marking, whoever is masked', () => {
    expect(textProblems('Dit is Stg. Geheim en meer')).toEqual(['marking:Stg. Geheim']);
  });
});

describe('the words of a text', () => {
  it.each([
    ['', 0],
    ['een', 1],
    ['twee  woorden\n', 2],
    ['een – streepje telt niet', 4],
    ['3 kilo, TRL-6', 3],
  ])('«%s» are %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
