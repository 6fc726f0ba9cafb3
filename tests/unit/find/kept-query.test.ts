import { expect, it } from 'vitest';
import { keptQuery } from '#app/domain/find/kept-query.ts';

it('keeps words in small letters, cut short', () => {
  expect(keptQuery('  Lasers   voor MIST ')).toBe('lasers voor mist');
  expect(keptQuery('TRL 5-8 C4ISR 12 mm')).toBe('trl 5-8 c4isr 12 mm');
  expect(keptQuery('x'.repeat(300))).toHaveLength(100);
  expect(keptQuery('🚢'.repeat(150))).toBe('🚢'.repeat(100));
  expect(keptQuery('   ')).toBeUndefined();
});

it.each([
  'jan@example.test',
  'https://example.test',
  'www.example.test',
  'kvk 12345678',
  '06 12 34 56',
  '06-1234',
])('keeps nothing that could name somebody: %s', (query) => {
  expect(keptQuery(query)).toBeUndefined();
});
