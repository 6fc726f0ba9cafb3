import type { FacetTerms } from '#app/domain/find/facet-term.ts';
import { FACETS } from '#app/domain/find/find-filter.ts';
import { useMessages } from '../messages.tsx';
import { Icon } from '../ui/icon.tsx';
import { facetOptions } from './facet-options.ts';
import { findAddress, without, withoutFilters, type FindState } from './find-address.ts';

/** The chosen filters, each a link to the same list without it. */
export function FilterChips({ path, state, terms }: { path: string; state: FindState; terms: FacetTerms }) {
  const { m } = useMessages();
  const { find } = m;
  const chips = FACETS.flatMap((facet) => {
    const options = facetOptions(facet, state, terms, m);
    return state[facet].map((value) => ({
      facet,
      value,
      label: options.find((option) => option.value === value)?.label ?? value,
    }));
  });
  if (chips.length === 0) return null;
  return (
    <ul aria-label={find.chosen} className="mb-4 flex flex-wrap items-center gap-2">
      {chips.map(({ facet, value, label }) => (
        <li key={`${facet}-${value}`} className="max-w-full">
          <a
            href={findAddress(path, without(state, facet, value))}
            aria-label={find.drop(find.facets[facet], label)}
            className="inline-flex min-h-9 max-w-full items-center gap-2 rounded-full border border-brand bg-brand-tint px-3 text-sm leading-tight no-underline hover:bg-mist"
          >
            <span className="min-w-0 break-words">{label}</span>
            <Icon name="close" className="size-3.5" />
          </a>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <a
            href={findAddress(path, withoutFilters(state))}
            className="inline-flex min-h-9 items-center px-1 text-sm"
          >
            {find.clear}
          </a>
        </li>
      ) : null}
    </ul>
  );
}
