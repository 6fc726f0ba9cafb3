import type { Tx } from '#db/types.ts';
import type { ReferenceList } from '#db/enums.ts';
import { listTerms } from '../reference-data/list-terms.server.ts';
import { ABROAD, type Facet, type Filters } from './find-filter.ts';

const LISTS = {
  sub: 'sub_technology',
  domain: 'domain',
  province: 'province',
} as const satisfies Partial<Record<Facet, ReferenceList>>;

/** The facets of which a chosen code is no term of its list (any more). */
export async function unknownTerms(tx: Tx, filters: Filters): Promise<Facet[]> {
  const unknown: Facet[] = [];
  for (const [facet, list] of Object.entries(LISTS) as [keyof typeof LISTS, ReferenceList][]) {
    const chosen = filters[facet].filter((code) => !(facet === 'province' && code === ABROAD));
    if (chosen.length === 0) continue;
    const known = new Set((await listTerms(tx, list)).map(({ code }) => code));
    if (chosen.some((code) => !known.has(code))) unknown.push(facet);
  }
  return unknown;
}
