import { Icon } from '../ui/icon.tsx';
import { MenuLinks, type MenuLink } from './header-menu.tsx';

export interface SideNavigationProps {
  /** The heading above the links, and the name of the navigation. */
  label: string;
  items: readonly MenuLink[];
}

/**
 * The pages of one part of the site: beside the content on a wide screen. On a narrow one they fold behind the name of
 * the page one is on, so that the page itself is seen first; only one of the two is ever shown or read out.
 */
export function SideNavigation({ label, items }: SideNavigationProps) {
  const current = items.find((item) => item.current);
  return (
    <nav aria-label={label} className="rounded-md border border-line lg:self-start lg:p-2">
      <details className="group lg:hidden">
        <summary className="flex min-h-11 items-center justify-between gap-4 rounded-md px-4 py-2 hover:bg-brand-tint">
          <span className="min-w-0">
            <span className="text-sm text-ink-soft">{label}</span>
            {current ? <span className="block font-semibold">{current.label}</span> : null}
          </span>
          <Icon name="chevron-down" className="shrink-0 transition-transform group-open:rotate-180" />
        </summary>
        <MenuLinks items={items} className="p-2 pt-0 sm:grid sm:grid-cols-2" />
      </details>
      <div className="max-lg:hidden">
        <p className="px-3 pt-2 pb-1 text-sm font-semibold text-ink-soft" aria-hidden>
          {label}
        </p>
        <MenuLinks items={items} />
      </div>
    </nav>
  );
}
