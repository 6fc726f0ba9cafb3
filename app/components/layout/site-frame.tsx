import { useLocation, useMatches } from '@remix-run/react';
import type { ReactNode } from 'react';
import { pathInLocale } from '#app/i18n/locale.ts';
import { useMessages } from '../messages.tsx';
import type { FrameTexts, RouteHandle } from '../route-handle.ts';
import { Notice } from '../ui/notice.tsx';
import { PageShell } from './page-shell.tsx';
import type { SiteHeaderProps } from './site-header.tsx';

/** What the frame shows of the reader; a visitor has none of it. */
export type FrameData = {
  theme: 'system' | 'light' | 'dark';
  isDemo: boolean;
  person: {
    name: string;
    unread: number;
    administers: boolean;
    verifies: boolean;
    readsMailbox: boolean;
  } | null;
  organisations: readonly { publicId: string; name: string }[];
};

/** The frame around every page: header, breadcrumbs, side navigation, footer, in the reader's language. */
export function SiteFrame({ data, children }: { data: FrameData; children: ReactNode }) {
  const { m, to, locale } = useMessages();
  const { pathname, search } = useLocation();
  const frame: FrameTexts = { m, to, pathname };
  const handles = useMatches().map((match) => ({
    handle: match.handle as RouteHandle | undefined,
    data: match.data,
  }));
  const crumbs = handles.flatMap(({ handle, data: found }) => handle?.breadcrumbs?.(frame, found) ?? []);
  const side = handles.map(({ handle, data: found }) => handle?.side?.(frame, found)).findLast(Boolean);
  const hasOwnSearch = handles.some(({ handle }) => handle?.hasOwnSearch === true);
  return (
    <PageShell
      skipLabel={m.words.skipToContent}
      header={headerProps(data, frame, { locale, search, hasOwnSearch })}
      footer={{
        name: m.words.siteName,
        about: m.pages.landingIntro,
        groups: [
          {
            title: m.words.about,
            items: [
              { href: to('/toegankelijkheid'), label: m.words.accessibility },
              { href: to('/privacy'), label: m.words.privacy },
              { href: to('/terms'), label: m.staticPages.terms.title },
              { href: '/.well-known/security.txt', label: m.words.security },
              { href: to('/contact'), label: m.words.contact },
            ],
          },
        ],
        theme: {
          action: '/theme',
          label: m.words.theme,
          current: data.theme,
          options: (['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: m.words.themes[value],
          })),
          values: { from: pathname + search },
        },
      }}
      banner={
        data.isDemo
          ? { label: m.words.demo, content: <Notice tone="warning">{m.words.demoBanner}</Notice> }
          : undefined
      }
      breadcrumbs={
        crumbs.length > 0
          ? { label: m.words.breadcrumbs, items: [{ href: to('/'), label: m.words.home }, ...crumbs] }
          : undefined
      }
      sideNavigation={side}
    >
      {children}
    </PageShell>
  );
}

function headerProps(
  data: FrameData,
  { m, to, pathname }: FrameTexts,
  page: { locale: 'nl' | 'en'; search: string; hasOwnSearch: boolean },
): SiteHeaderProps {
  const other = page.locale === 'nl' ? 'en' : 'nl';
  const acting = /^\/\w\w\/o\/([^/]+)/.exec(pathname)?.[1];
  const link = (path: string, label: string) => ({
    href: to(path),
    label,
    current: pathname.startsWith(to(path)),
  });
  return {
    homeHref: to('/'),
    name: m.words.siteName,
    tagline: m.words.tagline,
    search: page.hasOwnSearch
      ? undefined
      : { action: to('/search'), label: m.words.searchLabel, submitLabel: m.words.search },
    navigation: {
      label: m.words.mainNavigation,
      menuLabel: m.words.menu,
      items: [
        link('/challenges', m.words.challenges),
        link('/capabilities', m.words.capabilities),
        link('/organisations', m.words.organisations),
        link('/areas', m.areas.title),
        link('/map', m.words.map),
      ],
    },
    language: {
      href: pathInLocale(pathname, other) + page.search,
      code: other,
      label: m.words.otherLanguage,
    },
    account: data.person ? accountMenu(data.person, { m, to, pathname }) : undefined,
    signIn: data.person ? undefined : { href: to('/login'), label: m.words.logIn },
    organisation: organisationSwitch(data, { m, to, pathname }, acting),
  };
}

function accountMenu(
  person: NonNullable<FrameData['person']>,
  { m, to }: FrameTexts,
): SiteHeaderProps['account'] {
  return {
    label: m.words.account,
    name: person.name,
    items: [
      { href: to('/home'), label: m.words.home },
      { href: to('/notifications'), label: m.words.notifications, count: person.unread },
      { href: to('/account'), label: m.words.account },
      ...(person.administers || person.verifies || person.readsMailbox
        ? [{ href: to('/administration'), label: m.words.administration }]
        : []),
    ],
    logOut: { action: to('/logout'), label: m.words.logOut, values: { _form: 'log-out' } },
  };
}

function organisationSwitch(
  data: FrameData,
  { m, to }: FrameTexts,
  acting: string | undefined,
): SiteHeaderProps['organisation'] {
  const current = data.organisations.find((item) => item.publicId === acting) ?? data.organisations[0];
  if (!current) return undefined;
  return {
    label: m.words.actingFor,
    name: current.name,
    options: data.organisations.map((item) => ({
      href: to(`/o/${item.publicId}`),
      label: item.name,
      current: item.publicId === acting,
    })),
  };
}
