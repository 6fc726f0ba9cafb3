import { classNames } from './class-names.ts';

export interface TabItem {
  href: string;
  label: string;
  current?: boolean | undefined;
  /** A number behind the label, for instance how many there are. */
  count?: number | string | undefined;
}

/** Views of one thing, each with its own address: links, not script. */
export function Tabs({
  label,
  items,
  className,
}: {
  /** The name of this navigation, for screen readers. */
  label: string;
  items: readonly TabItem[];
  className?: string | undefined;
}) {
  return (
    <nav aria-label={label} className={className}>
      <ul className="flex flex-wrap gap-x-6 border-b border-line">
        {items.map((item) => (
          <li key={item.href}>
            <a
              href={item.href}
              aria-current={item.current ? 'page' : undefined}
              className={classNames(
                '-mb-px inline-flex min-h-11 items-center gap-2 border-b-3 no-underline hover:border-line-strong',
                item.current
                  ? 'border-accent font-semibold text-ink'
                  : 'border-transparent forced-colors:border-[Canvas]',
              )}
            >
              {item.label}
              {item.count === undefined ? null : (
                <span className="rounded-full bg-mist px-2 text-sm text-ink-soft">{item.count}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
