import type { ReactNode } from 'react';
import { AREA_CODES } from '#db/enums.ts';
import type { FacetTerms } from '#app/domain/find/facet-term.ts';
import type { Facet } from '#app/domain/find/find-filter.ts';
import type { ShownCount } from '#app/domain/find/shown-counts.ts';
import { useMessages } from '../messages.tsx';
import { AreaBadge } from '../ui/area-badge.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { findAddress, without, withoutFilters, type FindState } from './find-address.ts';
import { shownNumber } from './shown-number.ts';

export interface NothingFoundProps {
  path: string;
  state: FindState;
  terms: FacetTerms;
  /** Words near what was asked, that find something. */
  nearest: readonly string[];
  /** Facets without which there are hits. */
  drops: readonly { facet: Facet; total: ShownCount | null }[];
  /** Whether there are hits without any filter. */
  hasBare: boolean;
}

/** Instead of an empty list: what else to try. */
export function NothingFound({ path, state, terms, nearest, drops, hasBare }: NothingFoundProps) {
  const { m, to, locale } = useMessages();
  const { find } = m;
  return (
    <EmptyState title={state.q === '' ? find.nothingTitleFiltered : find.nothingTitle(state.q)}>
      <p>{find.nothingText}</p>
      {state.q === '' ? null : <p>{find.nothingTip}</p>}
      {nearest.length > 0 ? (
        <Tries title={find.nearest}>
          {nearest.map((name) => (
            <li key={name}>
              <a href={findAddress(path, { ...state, q: name })}>{name}</a>
            </li>
          ))}
        </Tries>
      ) : null}
      {drops.length > 0 || hasBare ? (
        <Tries title={find.dropOne}>
          {drops.map(({ facet, total }) => (
            <li key={facet}>
              <a href={findAddress(path, without(state, facet))}>{find.dropFacet(find.facets[facet])}</a>
              {total === null ? null : ` (${shownNumber(m, locale, total)})`}
            </li>
          ))}
          {hasBare ? (
            <li>
              <a href={findAddress(path, withoutFilters(state))}>{find.searchWithout}</a>
            </li>
          ) : null}
        </Tries>
      ) : null}
      <h3 className="mt-5 font-semibold text-ink">{find.lookAtAreas}</h3>
      <ul className="mt-2 flex flex-wrap gap-2">
        {terms.area.map(({ value, label }) => {
          const code = AREA_CODES.find((area) => area === value && area !== 'unclassified');
          return code ? (
            <li key={code}>
              <AreaBadge code={code} label={label} href={to(`/areas/${code}`)} className="min-h-9" />
            </li>
          ) : null;
        })}
      </ul>
    </EmptyState>
  );
}

function Tries({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h3 className="mt-5 font-semibold text-ink">{title}</h3>
      <ul className="mt-1 flex flex-wrap gap-x-5">{children}</ul>
    </>
  );
}
