import { expect, test } from 'vitest';
import { spellingOf } from '#search/language/spelling.ts';

test('A folded word is shown with the accents that its text gives it, and without its capitals', () => {
  const spelling = spellingOf(['Industriële productie', 'Coëfficiënten van de industrie']);
  expect(['industriele', 'coefficienten', 'productie'].map(spelling)).toEqual([
    'industriële',
    'coëfficiënten',
    'productie',
  ]);
});

test('An abbreviation keeps its capitals, unless all of its text is in capitals', () => {
  expect(spellingOf(['Bescherming van OT-netwerken'])('ot')).toBe('OT');
  expect(spellingOf(['DRONE RADAR'])('drone')).toBe('drone');
});

test('A text that writes its accents apart is read the same', () => {
  expect(spellingOf(['Industrie\u0308le'])('industriele')).toBe('industriële');
});

test('A word that no text has stays as it is, and of two spellings the first counts', () => {
  expect(spellingOf([])('sonar')).toBe('sonar');
  expect(spellingOf(['Idee', 'Ideeën, ideeen'])('ideeen')).toBe('ideeën');
});
