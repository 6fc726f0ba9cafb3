import type { ReactNode } from 'react';
import { Breadcrumbs, type Breadcrumb } from '../ui/breadcrumbs.tsx';
import { classNames } from '../ui/class-names.ts';
import { SkipLink } from '../ui/skip-link.tsx';
import { SideNavigation, type SideNavigationProps } from './side-navigation.tsx';
import { SiteFooter, type SiteFooterProps } from './site-footer.tsx';
import { SiteHeader, type SiteHeaderProps } from './site-header.tsx';

export interface PageShellProps {
  skipLabel: string;
  header: SiteHeaderProps;
  footer: SiteFooterProps;
  /** Under the header: a `Notice` about the site (demo, outage), with its name. */
  banner?: { label: string; content: ReactNode } | undefined;
  breadcrumbs?: { label: string; items: readonly Breadcrumb[] } | undefined;
  sideNavigation?: SideNavigationProps | undefined;
  children: ReactNode;
}

/** Everything around the content of a page; put inside `body`. The content starts with a `PageHeading`. */
export function PageShell(props: PageShellProps) {
  const { skipLabel, header, footer, banner, breadcrumbs, sideNavigation, children } = props;
  return (
    <div className="flex min-h-screen flex-col">
      <SkipLink>{skipLabel}</SkipLink>
      <SiteHeader {...header} />
      {banner ? (
        <aside
          aria-label={banner.label}
          data-print="no"
          className="mx-auto w-full max-w-page px-4 pt-4 md:px-6"
        >
          {banner.content}
        </aside>
      ) : null}
      <div
        className={classNames(
          'mx-auto w-full max-w-page flex-1 px-4 pt-6 md:px-6 md:pt-8',
          sideNavigation && 'lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:items-start lg:gap-10',
        )}
      >
        {sideNavigation ? (
          <div className="max-lg:mb-6">
            <SideNavigation {...sideNavigation} />
          </div>
        ) : null}
        <div className="min-w-0">
          {breadcrumbs ? (
            <div className="mb-4">
              <Breadcrumbs {...breadcrumbs} />
            </div>
          ) : null}
          <main id="content" tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
      <SiteFooter {...footer} />
    </div>
  );
}
