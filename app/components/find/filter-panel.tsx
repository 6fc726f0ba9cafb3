import type { FacetTerms } from '#app/domain/find/facet-term.ts';
import { FACETS, type FindKind } from '#app/domain/find/find-filter.ts';
import type { ShownFacets } from '#app/domain/find/shown-counts.ts';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { FacetGroup } from './facet-group.tsx';
import { facetOptions, suits } from './facet-options.ts';
import { facetValues } from './facet-values.ts';
import type { FindState } from './find-address.ts';

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

/**
 * By what a list can be narrowed: a GET form, beside the list on a wide screen and folded above it on a phone. With
 * nothing to choose only the form is left, for the words.
 */
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
  const groups = FACETS.filter((facet) => suits(facet, kind) || state[facet].length > 0).flatMap((facet) => {
    const values = facetValues(facetOptions(facet, state, terms, m), state[facet], facets[facet]);
    return values ? [{ facet, values }] : [];
  });
  const isMerged = groups.some(({ values }) => values.other !== 0);
  const form = (
    <form id={FIND_FORM} action={path} role="search" aria-label={find.filters} className="max-lg:pb-4">
      <HiddenFields
        values={{ q: hasWords ? undefined : state.q || undefined, kind: state.kind, sort: state.sort }}
      />
      {groups.map(({ facet, values }, index) => (
        <FacetGroup key={facet} facet={facet} values={values} chosen={state[facet]} isOpen={index < 2} />
      ))}
      {isMerged ? <p className="border-t border-line py-3 text-sm text-ink-soft">{find.fewHint}</p> : null}
      {groups.length > 0 ? (
        <div className="sticky bottom-0 z-2 border-t border-line bg-paper py-3">
          <Button>{find.apply}</Button>
        </div>
      ) : null}
    </form>
  );
  if (groups.length === 0) return form;
  return (
    <details className="beside rounded-md border border-line max-lg:px-4 lg:border-0">
      <summary className="flex min-h-11 items-center gap-2 font-semibold text-brand hover:text-brand-strong">
        <Icon name="chevron-down" className="chevron size-4" />
        {chosen > 0 ? find.filtersChosen(chosen) : find.filters}
      </summary>
      {form}
    </details>
  );
}
