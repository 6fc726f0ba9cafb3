import { expect, it } from 'vitest';
import { csvOf } from '#app/domain/events/csv.ts';

it('quotes every cell', () => {
  expect(csvOf(['a', 'b'], [['x,y', 'say "hi"\nthere']])).toBe(
    '\uFEFF"a","b"\r\n"x,y","say ""hi""\nthere"\r\n',
  );
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', ' =1', '"=1'])(
  'makes text of the formula %j',
  (cell) => {
    expect(csvOf(['a'], [[cell]])).toMatch(/\r\n"'/);
  },
);

it.each([
  ['x;=1+1', `"x;'=1+1"`],
  ['x\t@SUM(A1)', `"x\t'@SUM(A1)"`],
  ['x\n-1', `"x\n'-1"`],
  ['x; "=1"', `"x;' ""=1"""`],
  ['x;"=cmd"', `"x;'""=cmd"""`],
])('makes text of the formula that %j becomes where a semicolon or tab parts the cells', (cell, written) => {
  expect(csvOf(['a'], [[cell]])).toBe(`\uFEFF"a"\r\n${written}\r\n`);
});

it.each(['2026-06-01', 'a-b', '1=1', 'x; y', '{"from":"draft"}'])('leaves %j as it is', (cell) => {
  expect(csvOf(['a'], [[cell]])).toBe(`\uFEFF"a"\r\n"${cell.replaceAll('"', '""')}"\r\n`);
});
