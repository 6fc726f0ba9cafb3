import type { Locale } from '#db/enums.ts';
import type { Tx } from '#db/types.ts';
import { listTerms } from '../reference-data/list-terms.server.ts';
import type { FacetTerms } from './facet-term.ts';

/** The terms that can be chosen as a filter now. */
export async function facetTerms(tx: Tx, locale: Locale): Promise<FacetTerms> {
  const [area, sub, domain, province] = await Promise.all([
    listTerms(tx, 'area'),
    listTerms(tx, 'sub_technology'),
    listTerms(tx, 'domain'),
    listTerms(tx, 'province'),
  ]);
  const named = (terms: typeof area) => terms.map((term) => ({ value: term.code, label: term[locale] }));
  return {
    area: named(area),
    sub: sub.map((term) => ({ value: term.code, label: term[locale], area: term.parentCode })),
    domain: named(domain),
    province: named(province),
  };
}
