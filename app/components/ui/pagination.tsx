import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export interface PaginationProps {
  /** The name of this navigation, for screen readers. */
  label: string;
  /** 1-based. */
  page: number;
  pageCount: number;
  hrefFor: (page: number) => string;
  previousLabel: string;
  nextLabel: string;
  /** The accessible name of a page's link ("Pagina 3"). */
  pageLabel: (page: number) => string;
  className?: string | undefined;
}

/** The pages to link to: first, last, the current one and its neighbours; 'gap' where pages are left out. */
export function pagesToShow(page: number, pageCount: number): (number | 'gap')[] {
  const wanted = new Set([1, page - 1, page, page + 1, pageCount]);
  const shown: (number | 'gap')[] = [];
  let last = 0;
  for (let number = 1; number <= pageCount; number += 1) {
    if (!wanted.has(number)) continue;
    // A gap of one page is shorter as that page itself.
    if (number - last === 2) shown.push(number - 1);
    else if (number - last > 2) shown.push('gap');
    shown.push(number);
    last = number;
  }
  return shown;
}

const LINK =
  'inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-sm px-2 hover:bg-brand-tint';

/** Links through the pages of a list; renders nothing when there is one page. */
export function Pagination(props: PaginationProps) {
  const { label, page, pageCount, hrefFor, previousLabel, nextLabel, pageLabel, className } = props;
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={label} className={classNames('flex flex-wrap items-center gap-1', className)}>
      {page > 1 ? (
        <a href={hrefFor(page - 1)} rel="prev" className={LINK}>
          <Icon name="arrow-left" />
          {previousLabel}
        </a>
      ) : null}
      <ol className="flex flex-wrap items-center gap-1">
        {pagesToShow(page, pageCount).map((shown, index) => (
          <li key={shown === 'gap' ? `gap-${index}` : shown}>
            {shown === 'gap' ? (
              <span className="px-2 text-ink-soft">…</span>
            ) : (
              <a
                href={hrefFor(shown)}
                aria-label={pageLabel(shown)}
                aria-current={shown === page ? 'page' : undefined}
                className={classNames(
                  LINK,
                  shown === page && 'border-2 border-brand font-semibold no-underline',
                )}
              >
                {shown}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < pageCount ? (
        <a href={hrefFor(page + 1)} rel="next" className={LINK}>
          {nextLabel}
          <Icon name="arrow-right" />
        </a>
      ) : null}
    </nav>
  );
}
