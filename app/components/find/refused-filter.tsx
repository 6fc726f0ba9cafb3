import { useLocation } from '@remix-run/react';
import { formatList } from '#app/i18n/formats.ts';
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
  const names: Readonly<Record<string, string>> = { ...m.find.facets, ...m.find.refusedParts };
  return (
    <ErrorPage
      status={400}
      title={m.find.refusedTitle}
      actions={
        <ButtonLink href={rest === '' ? pathname : `${pathname}?${rest}`}>{m.find.withoutFilter}</ButtonLink>
      }
      requestId={requestId === undefined ? undefined : { label: m.pages.requestId, value: requestId }}
    >
      {m.find.refusedText(
        formatList(
          locale,
          filters.map((name) => names[name] ?? name),
        ),
      )}
    </ErrorPage>
  );
}
