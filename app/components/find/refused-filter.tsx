import { useLocation } from '@remix-run/react';
import { MOST_CHARACTERS } from '#app/domain/find/find-filter.ts';
import { formatList } from '#app/i18n/formats.ts';
import type { Messages } from '#app/i18n/messages.ts';
import { ErrorPage } from '../layout/error-page.tsx';
import { useMessages } from '../messages.tsx';
import { ButtonLink } from '../ui/button.tsx';

/** The page for an address with a filter value that nobody knows: says which filter, and leads on without it. */
export function RefusedFilter({
  filters,
  requestId,
}: {
  filters: readonly string[];
  requestId: string | undefined;
}) {
  const { m, locale } = useMessages();
  const { pathname, search } = useLocation();
  const kept = new URLSearchParams(search);
  for (const name of [...filters, 'page']) kept.delete(name);
  const rest = kept.toString();
  const { find } = m;
  const names: Readonly<Record<string, string>> = { ...find.facets, ...find.refusedParts };
  const isWordsAlone = filters.every((name) => name === 'q');
  return (
    <ErrorPage
      status={400}
      title={refusedTitle(m, filters)}
      actions={
        <ButtonLink href={rest === '' ? pathname : `${pathname}?${rest}`}>
          {isWordsAlone ? find.withoutWords : find.withoutFilter}
        </ButtonLink>
      }
      requestId={requestId === undefined ? undefined : { label: m.pages.requestId, value: requestId }}
    >
      {isWordsAlone
        ? find.refusedQueryText(String(MOST_CHARACTERS))
        : find.refusedText(
            formatList(
              locale,
              filters.map((name) => names[name] ?? name),
            ),
          )}
    </ErrorPage>
  );
}

/** What an address is refused for, in a few words: a filter, or only the words that are looked for. */
export function refusedTitle({ find }: Messages, filters: readonly string[]): string {
  return filters.every((name) => name === 'q') ? find.refusedQueryTitle : find.refusedTitle;
}
