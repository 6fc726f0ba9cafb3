import { LOCALES, OFFER_KINDS, ORGANISATION_KINDS } from '#db/enums.ts';
import {
  ABROAD,
  isOrganisationFacet,
  TRL_BAND_CODES,
  type Facet,
  type FindKind,
} from '#app/domain/find/find-filter.ts';
import type { FacetTerm, FacetTerms } from '#app/domain/find/facet-term.ts';
import type { Messages } from '#app/i18n/messages.ts';
import type { FindState } from './find-address.ts';

/** Every value that a facet has for this search; of sub-technologies those of the chosen areas, and the chosen ones. */
export function facetOptions(facet: Facet, state: FindState, terms: FacetTerms, m: Messages): FacetTerm[] {
  const { find } = m;
  switch (facet) {
    case 'area':
    case 'domain':
      return terms[facet];
    case 'sub':
      return terms.sub.filter(
        ({ value, area }) => state.area.some((chosen) => chosen === area) || state.sub.includes(value),
      );
    case 'province':
      return [...terms.province, { value: ABROAD, label: find.abroad }];
    case 'offer':
      return OFFER_KINDS.map((value) => ({ value, label: m.listingFields.offerKind[value] }));
    case 'trl':
      return TRL_BAND_CODES.map((value) => ({ value, label: find.trlBands[value] }));
    case 'organisationKind':
      return ORGANISATION_KINDS.map((value) => ({ value, label: m.organisations.kinds[value] }));
    case 'language':
      return LOCALES.map((value) => ({ value, label: find.languages[value] }));
  }
}

/** Whether a facet says anything of what is looked for. */
export function suits(facet: Facet, kind: FindKind | undefined): boolean {
  if (kind === 'organisation') return isOrganisationFacet(facet);
  return facet !== 'offer' || kind !== 'challenge';
}
