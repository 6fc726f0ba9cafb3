import type { MatchFilter } from '#app/domain/matches/schemas.ts';

/** The filters of a list of matches as an address: `?area=SEN&show=interesting`; '' for none. */
export function matchQuery(filter: Partial<MatchFilter>): string {
  const { area = [], trl = [], kind = [], province = [], show, page, marked } = filter;
  const query = new URLSearchParams([
    ...area.map((value) => ['area', value]),
    ...trl.map((value) => ['trl', value]),
    ...kind.map((value) => ['kind', value]),
    ...province.map((value) => ['province', value]),
    ...(show && show !== 'open' ? [['show', show]] : []),
    ...(page && page > 1 ? [['page', String(page)]] : []),
    ...(marked ? [['marked', marked]] : []),
  ]).toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether something narrows the list. */
export function isNarrowed({ area, trl, kind, province }: Omit<MatchFilter, 'show'>): boolean {
  return [area, trl, kind, province].some((chosen) => chosen.length > 0);
}

/** Whether this is where one sees what is new: the beginning of the open shelf, with nothing left out. */
export function isWholeList(filter: MatchFilter): boolean {
  return filter.show === 'open' && filter.page === 1 && !isNarrowed(filter);
}
