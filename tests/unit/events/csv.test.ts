import { expect, it } from 'vitest';
import { csvOf } from '#app/domain/events/csv.ts';

it('quotes what would break a cell', () => {
  expect(csvOf(['a', 'b'], [['x,y', 'say "hi"\nthere']])).toBe('\uFEFFa,b\r\n"x,y","say ""hi""\nthere"\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('makes text of the formula %j', (cell) => {
  expect(csvOf(['a'], [[cell]])).toMatch(/\r\n"?'/);
});
