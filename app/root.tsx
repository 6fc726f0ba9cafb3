import type { LinksFunction, MetaFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { LOCALES } from '#db/enums.ts';
import { FieldTextsProvider } from '#app/components/form/field-texts.tsx';
import { PastLastPage } from '#app/components/find/past-last-page.tsx';
import { RefusedFilter, refusedTitle } from '#app/components/find/refused-filter.tsx';
import { ErrorPage } from '#app/components/layout/error-page.tsx';
import { SiteFrame, type FrameData } from '#app/components/layout/site-frame.tsx';
import { LocaleProvider, useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { DEFAULT_LOCALE, localeOfPath, pathInLocale } from '#app/i18n/locale.ts';
import { messagesIn, type Messages } from '#app/i18n/messages.ts';
import { titleOf } from '#app/i18n/page-title.ts';
import { loadFrame } from '#app/http/frame.server.ts';
import { page } from '#app/http/page.server.ts';
import type { RefusedFilters } from '#app/http/refused-filters.ts';
import styles from '#app/styles/app.css?url';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'icon', href: '/favicon.png', sizes: '32x32' },
];

export const loader = page(loadFrame);

/** The title of a page that failed; every other page has its own. */
export const meta: MetaFunction = ({ error, location }) =>
  titleOf(location, (m) => (error === undefined ? m.words.tagline : errorTexts(m, error).title));

/** The document. Script goes along only where a route asks for it. */
export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root');
  const { pathname, search } = useLocation();
  const locale = localeOfPath(pathname) ?? DEFAULT_LOCALE;
  const { words } = messagesIn(locale);
  const handles = useMatches().map((match) => match.handle as RouteHandle | undefined);
  const needsScript = handles.some((handle) => handle?.hydrate === true);
  const scripts = handles.flatMap((handle) => handle?.scripts ?? []);
  const theme = data?.theme === 'system' ? undefined : data?.theme;
  return (
    <html lang={locale} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {/* Only the bare address of a page belongs in a search engine: filters and pages of lists have no end. */}
        {search === '' ? null : <meta name="robots" content="noindex" />}
        <Meta />
        <Links />
        {scripts.map((source) => (
          <script key={source} type="module" src={source} />
        ))}
        {LOCALES.map((item) => (
          <link
            key={item}
            rel="alternate"
            hrefLang={item}
            href={`${data?.siteUrl ?? ''}${pathInLocale(pathname, item)}`}
          />
        ))}
      </head>
      <body>
        <LocaleProvider locale={locale}>
          <FieldTextsProvider texts={{ optional: words.optional, error: words.error }}>
            <SiteFrame data={data ?? EMPTY}>{children}</SiteFrame>
          </FieldTextsProvider>
        </LocaleProvider>
        {needsScript && data ? (
          <>
            <ScrollRestoration nonce={data.nonce} />
            <Scripts nonce={data.nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

/** What the frame shows when even its own data could not be loaded. */
const EMPTY: FrameData = { theme: 'system', isDemo: false, person: null, organisations: [] };

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { m, to } = useMessages();
  const status = statusOf(error);
  const data = useRouteLoaderData<typeof loader>('root');
  const refused = refusedFilters(error);
  if (refused) return <RefusedFilter filters={refused.filters} requestId={data?.requestId} />;
  if (reasonOf(error) === 'past_last_page') return <PastLastPage requestId={data?.requestId} />;
  const { title, text } = errorTexts(m, error);
  return (
    <ErrorPage
      status={status}
      title={title}
      actions={<ButtonLink href={to('/')}>{m.words.home}</ButtonLink>}
      requestId={data ? { label: m.pages.requestId, value: data.requestId } : undefined}
    >
      {text}
    </ErrorPage>
  );
}

/** What a loader gave as the reason of its refusal. */
function reasonOf(error: unknown): string | undefined {
  return isRouteErrorResponse(error) ? (error.data as { reason?: string } | null)?.reason : undefined;
}

function refusedFilters(error: unknown): RefusedFilters | undefined {
  const isRefused = isRouteErrorResponse(error) && reasonOf(error) === 'unknown_filter';
  return isRefused ? (error.data as RefusedFilters) : undefined;
}

const statusOf = (error: unknown): number => (isRouteErrorResponse(error) ? error.status : 500);

function errorTexts(m: Messages, error: unknown): { title: string; text: string } {
  const { pages, find } = m;
  const status = statusOf(error);
  const refused = refusedFilters(error);
  if (refused) return { title: refusedTitle(m, refused.filters), text: '' };
  if (reasonOf(error) === 'past_last_page') return { title: find.tooFarTitle, text: find.tooFarText };
  if (status === 404) return { title: pages.notFoundTitle, text: pages.notFoundText };
  if (status === 403) return { title: pages.forbiddenTitle, text: pages.forbiddenText };
  if (status === 409) return { title: pages.conflictTitle, text: pages.conflictText };
  if (status === 429) return { title: find.tooManyTitle, text: find.tooManyText };
  if (status >= 400 && status < 500) return { title: pages.badRequestTitle, text: pages.badRequestText };
  return { title: pages.unavailableTitle, text: pages.unavailableText };
}
