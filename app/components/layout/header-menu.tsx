import type { ReactNode } from 'react';
import { classNames } from '../ui/class-names.ts';

export interface HeaderMenuProps {
  /** What the button shows; it must contain text, visible or not. */
  summary: ReactNode;
  children: ReactNode;
  className?: string | undefined;
}

/**
 * A menu in the header without script: a `details`, of which one is open at a time (the shared `name`). On a phone the
 * panel spans the page under the first row of the header, from 768 px it hangs under its button.
 */
export function HeaderMenu({ summary, children, className }: HeaderMenuProps) {
  return (
    <details name="header-menu" className={classNames('md:relative', className)}>
      <summary className="flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-sm px-2 font-semibold text-brand hover:bg-brand-tint hover:text-brand-strong">
        {summary}
      </summary>
      <div className="absolute inset-x-4 top-16 z-20 rounded-md border border-line bg-paper p-2 shadow-menu md:inset-x-auto md:top-full md:right-0 md:mt-1 md:w-max md:max-w-96 md:min-w-64">
        {children}
      </div>
    </details>
  );
}

export interface MenuLink {
  href: string;
  label: string;
  current?: boolean | undefined;
  /** A number behind the label, for instance unread messages; say in `label` what is counted. */
  count?: number | undefined;
}

/** The links inside a menu, each 44 px high. */
export function MenuLinks({
  items,
  className,
}: {
  items: readonly MenuLink[];
  className?: string | undefined;
}) {
  return (
    <ul className={className}>
      {items.map((item) => (
        <li key={item.href}>
          <a
            href={item.href}
            aria-current={item.current ? 'page' : undefined}
            className={classNames(
              'flex min-h-11 items-center justify-between gap-4 rounded-sm px-3 no-underline hover:bg-brand-tint',
              item.current && 'bg-brand-tint font-semibold',
            )}
          >
            {item.label}
            {item.count ? (
              <span className="rounded-full bg-brand px-2 text-sm text-on-brand">{item.count}</span>
            ) : null}
          </a>
        </li>
      ))}
    </ul>
  );
}
