import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface CardProps {
  title: string;
  /** When set, the title is a link and the whole card can be clicked; other links inside stay reachable. */
  href?: string | undefined;
  /** The level that fits the headings around it. */
  headingLevel?: 2 | 3 | 4 | undefined;
  /** The language of the title, when it differs from that of the page. */
  lang?: string | undefined;
  /** Badges, above the title. */
  badges?: ReactNode;
  /** Facts under the title: organisation, date, place. */
  meta?: ReactNode;
  children?: ReactNode;
  /** Buttons or links at the foot. */
  actions?: ReactNode;
  className?: string | undefined;
}

/** One thing from a list of things. Put cards in a `CardList`. */
export function Card({
  title,
  href,
  headingLevel = 3,
  lang,
  badges,
  meta,
  children,
  actions,
  className,
}: CardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <article
      className={classNames(
        'relative flex flex-col gap-2 rounded-md border border-line bg-paper p-5',
        href !== undefined && 'hover:border-brand',
        className,
      )}
    >
      {badges ? <div className="flex flex-wrap gap-1.5">{badges}</div> : null}
      <Heading className="text-lg font-semibold break-words max-sm:hyphens-auto" lang={lang}>
        {href === undefined ? (
          title
        ) : (
          <a href={href} className="after:absolute after:inset-0 after:rounded-md">
            {title}
          </a>
        )}
      </Heading>
      {meta ? <div className="text-sm text-ink-soft">{meta}</div> : null}
      {children ? <div>{children}</div> : null}
      {actions ? (
        <div className="relative z-1 mt-auto flex flex-wrap items-center gap-3 pt-2">{actions}</div>
      ) : null}
    </article>
  );
}

/** A list of cards: one column on a phone, `columns` from 768 px. */
export function CardList<Item>({
  items,
  itemKey,
  render,
  columns = 1,
  className,
}: {
  items: readonly Item[];
  itemKey: (item: Item) => string;
  /** Renders one `Card`. */
  render: (item: Item) => ReactNode;
  columns?: 1 | 2 | 3 | undefined;
  className?: string | undefined;
}) {
  const grid = { 1: '', 2: 'md:grid-cols-2', 3: 'md:grid-cols-2 lg:grid-cols-3' }[columns];
  return (
    <ul className={classNames('grid gap-4', grid, className)}>
      {items.map((item) => (
        <li key={itemKey(item)} className="grid grid-cols-[minmax(0,1fr)]">
          {render(item)}
        </li>
      ))}
    </ul>
  );
}
