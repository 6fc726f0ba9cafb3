import { Icon } from './icon.tsx';

export interface Breadcrumb {
  label: string;
  /** Left out for the page itself, the last one. */
  href?: string | undefined;
}

/** The way from the front page to here. */
export function Breadcrumbs({ label, items }: { label: string; items: readonly Breadcrumb[] }) {
  return (
    <nav aria-label={label}>
      <ol className="flex flex-wrap items-center gap-x-1 text-sm">
        {items.map((item, index) => (
          <li key={item.label} className="flex min-w-0 items-center gap-1">
            {index > 0 ? <Icon name="chevron-right" className="size-3.5 text-ink-soft" /> : null}
            {item.href === undefined ? (
              <span aria-current="page" className="text-ink-soft">
                {item.label}
              </span>
            ) : (
              <a href={item.href} className="inline-flex min-h-6 items-center">
                {item.label}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
