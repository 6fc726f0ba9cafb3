import { expect, it } from 'vitest';
import { isWholeList } from '#app/components/matches/match-query.ts';
import { matchFilterSchema } from '#app/domain/matches/schemas.ts';

const filter = matchFilterSchema.parse({});

it('takes only the beginning of the open shelf without filters for the whole list', () => {
  expect(isWholeList(filter)).toBe(true);
  expect(isWholeList({ ...filter, marked: 'abcdefgh1234' })).toBe(true);
  expect(isWholeList({ ...filter, page: 2 })).toBe(false);
  expect(isWholeList({ ...filter, show: 'interesting' })).toBe(false);
  expect(isWholeList({ ...filter, area: ['SEN'] })).toBe(false);
  expect(isWholeList({ ...filter, province: ['NL-ZH'] })).toBe(false);
});
