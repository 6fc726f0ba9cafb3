import type { FacetTerm } from '#app/domain/find/facet-term.ts';
import type { Facet } from '#app/domain/find/find-filter.ts';
import { formatNumber } from '#app/i18n/formats.ts';
import { useMessages } from '../messages.tsx';
import { Icon } from '../ui/icon.tsx';
import type { FacetValues } from './facet-values.ts';
import { shownNumber } from './shown-number.ts';

export interface FacetGroupProps {
  facet: Facet;
  values: FacetValues;
  chosen: readonly string[];
  /** Shown open; a group with a choice always is. */
  isOpen: boolean;
}

/**
 * The values of one facet with their counts. Where small counts are merged, the values that have one stand together
 * with those that have none, under their sum; else values without hits are left out.
 */
export function FacetGroup({ facet, values, chosen, isOpen }: FacetGroupProps) {
  const { m, locale } = useMessages();
  const { find } = m;
  const { counted, others, other, counts } = values;
  return (
    <details open={isOpen || chosen.length > 0} className="border-t border-line">
      <summary className="flex min-h-11 items-center justify-between gap-2 font-semibold text-brand hover:text-brand-strong">
        {find.facets[facet]}
        <Icon name="chevron-down" className="chevron size-4" />
      </summary>
      <fieldset className="pb-3">
        <legend className="sr-only">{find.facets[facet]}</legend>
        {counted.map((option) => (
          <FacetChoice
            key={option.value}
            facet={facet}
            option={option}
            isChosen={chosen.includes(option.value)}
            count={counts[option.value]}
          />
        ))}
        {others.length > 0 ? (
          <details className="mt-1" open={counted.length === 0}>
            <summary className="flex min-h-9 items-center gap-2 text-sm text-brand hover:text-brand-strong">
              <Icon name="chevron-down" className="chevron size-4" />
              {find.others(shownNumber(m, locale, other))}
            </summary>
            {others.map((option) => (
              <FacetChoice
                key={option.value}
                facet={facet}
                option={option}
                isChosen={false}
                count={undefined}
              />
            ))}
          </details>
        ) : null}
      </fieldset>
    </details>
  );
}

function FacetChoice({
  facet,
  option: { value, label },
  isChosen,
  count,
}: {
  facet: Facet;
  option: FacetTerm;
  isChosen: boolean;
  count: number | undefined;
}) {
  const { locale } = useMessages();
  const id = `${facet}-${value}`;
  return (
    <div className="relative flex min-h-9 items-center gap-2.5 py-1">
      <input
        id={id}
        type="checkbox"
        name={facet}
        value={value}
        defaultChecked={isChosen}
        className="relative z-1 size-6 shrink-0"
      />
      <label htmlFor={id} className="min-w-0 flex-1 leading-tight break-words after:absolute after:inset-0">
        {label}
        {count === undefined ? null : <span className="sr-only"> ({formatNumber(locale, count)})</span>}
      </label>
      {count === undefined ? null : (
        <span aria-hidden className="text-sm text-ink-soft tabular-nums">
          {formatNumber(locale, count)}
        </span>
      )}
    </div>
  );
}
