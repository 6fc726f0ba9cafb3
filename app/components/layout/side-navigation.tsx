import { MenuLinks, type MenuLink } from './header-menu.tsx';

export interface SideNavigationProps {
  /** The heading above the links, and the name of the navigation. */
  label: string;
  items: readonly MenuLink[];
}

/** The pages of one part of the site: beside the content on a wide screen, above it on a phone. */
export function SideNavigation({ label, items }: SideNavigationProps) {
  return (
    <nav aria-label={label} className="rounded-md border border-line p-2 lg:self-start">
      <p className="px-3 pt-2 pb-1 text-sm font-semibold text-ink-soft" aria-hidden>
        {label}
      </p>
      <MenuLinks items={items} className="max-lg:flex max-lg:flex-wrap" />
    </nav>
  );
}
