import {
  FACETS,
  isOrganisationFacet,
  sortsFor,
  type Facet,
  type FindFilter,
  type FindKind,
} from '#app/domain/find/find-filter.ts';

/** Words, kind, filters and order of a list: what its address holds. */
export type FindState = Omit<FindFilter, 'page'>;

/** The address of a search or list; what is not set is left out, so that one state has one address. */
export function findAddress(path: string, state: Partial<FindState>, page = 1): string {
  const query = new URLSearchParams();
  if (state.q) query.set('q', state.q);
  if (state.kind) query.set('kind', state.kind);
  for (const facet of FACETS) for (const value of state[facet] ?? []) query.append(facet, value);
  if (state.sort) query.set('sort', state.sort);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The same search for another kind, without what that kind does not have. */
export function withKind(state: FindState, kind: FindKind | undefined): Partial<FindState> {
  const { q, sort } = state;
  const facets = FACETS.filter((facet) => kind !== 'organisation' || isOrganisationFacet(facet));
  return {
    q,
    kind,
    ...Object.fromEntries(facets.map((facet) => [facet, state[facet]])),
    sort: sort !== undefined && sortsFor(q, kind).includes(sort) ? sort : undefined,
  };
}

/** Without one value of a facet, or without the facet. */
export function without(state: FindState, facet: Facet, value?: string): Partial<FindState> {
  const kept = value === undefined ? [] : state[facet].filter((other) => other !== value);
  return { ...state, [facet]: kept };
}

export function withoutFilters({ q, kind, sort }: FindState): Partial<FindState> {
  return { q, kind, sort };
}
