import { sortOf, sortsFor } from '#app/domain/find/find-filter.ts';
import { useMessages } from '../messages.tsx';
import { classNames } from '../ui/class-names.ts';
import { findAddress, type FindState } from './find-address.ts';

/** The orders a list can have; the one it has is marked. The order that goes without saying is not in the address. */
export function SortLinks({ path, state }: { path: string; state: FindState }) {
  const { m } = useMessages();
  const { find } = m;
  const { q, kind } = state;
  const sorts = sortsFor(q, kind);
  const usual = sortOf({ q, kind, sort: undefined });
  const current = sortOf(state);
  if (sorts.length < 2) return null;
  return (
    <nav aria-label={find.sort} className="flex flex-wrap items-center gap-x-4 text-sm">
      <span aria-hidden className="text-ink-soft">
        {find.sort}:
      </span>
      {sorts.map((sort) => (
        <a
          key={sort}
          href={findAddress(path, { ...state, sort: sort === usual ? undefined : sort })}
          aria-current={sort === current ? 'true' : undefined}
          className={classNames(
            'inline-flex min-h-9 items-center',
            sort === current && 'font-semibold text-ink no-underline',
          )}
        >
          {find.sorts[sort]}
        </a>
      ))}
    </nav>
  );
}
