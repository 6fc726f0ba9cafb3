import type { FacetTerms } from '#app/domain/find/facet-term.ts';
import { FACETS, type FindKind } from '#app/domain/find/find-filter.ts';
import type { ShownFacets } from '#app/domain/find/shown-counts.ts';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { FacetGroup } from './facet-group.tsx';
import { facetOptions, suits } from './facet-options.ts';
import { findAddress, withoutFilters, type FindState } from './find-address.ts';

/** The id of the form, by which the field with the words belongs to it too. */
export const FIND_FORM = 'find';

export interface FilterPanelProps {
  /** Where the form goes. */
  path: string;
  state: FindState;
  /** The kind that is looked for, where the path says it. */
  kind?: FindKind | undefined;
  facets: ShownFacets;
  terms: FacetTerms;
  /** The form has a field with the words elsewhere on the page. */
  hasWords?: boolean | undefined;
}

/** By what a list can be narrowed: a GET form, beside the list on a wide screen and folded above it on a phone. */
export function FilterPanel({
  path,
  state,
  kind = state.kind,
  facets,
  terms,
  hasWords = false,
}: FilterPanelProps) {
  const { m } = useMessages();
  const { find } = m;
  const chosen = FACETS.reduce((sum, facet) => sum + state[facet].length, 0);
  const shown = FACETS.filter((facet) => suits(facet, kind) || state[facet].length > 0);
  const isMerged = shown.some((facet) => facets[facet]?.other !== null && facets[facet]?.other !== undefined);
  return (
    <details className="beside rounded-md border border-line max-lg:px-4 lg:border-0">
      <summary className="flex min-h-11 items-center gap-2 font-semibold text-brand hover:text-brand-strong">
        <Icon name="chevron-down" className="chevron size-4" />
        {chosen > 0 ? find.filtersChosen(chosen) : find.filters}
      </summary>
      <form id={FIND_FORM} action={path} role="search" aria-label={find.filters} className="max-lg:pb-4">
        <HiddenFields
          values={{ q: hasWords ? undefined : state.q || undefined, kind: state.kind, sort: state.sort }}
        />
        {shown.map((facet, index) => (
          <FacetGroup
            key={facet}
            facet={facet}
            options={facetOptions(facet, state, terms, m)}
            chosen={state[facet]}
            counts={facets[facet]}
            isOpen={index < 2}
          />
        ))}
        {isMerged ? <p className="border-t border-line py-3 text-sm text-ink-soft">{find.fewHint}</p> : null}
        <div className="sticky bottom-0 flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line bg-paper py-3">
          <Button>{find.apply}</Button>
          {chosen > 0 ? (
            <a href={findAddress(path, withoutFilters(state))} className="inline-flex min-h-11 items-center">
              {find.clear}
            </a>
          ) : null}
        </div>
      </form>
    </details>
  );
}
