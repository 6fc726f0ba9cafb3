import { useLocation } from '@remix-run/react';
import { ErrorPage } from '../layout/error-page.tsx';
import { useMessages } from '../messages.tsx';
import { ButtonLink } from '../ui/button.tsx';

/** The page for an address beyond the last page of a list: leads to the first, with the same filters. */
export function PastLastPage({ requestId }: { requestId: string | undefined }) {
  const { m } = useMessages();
  const { pathname, search } = useLocation();
  const kept = new URLSearchParams(search);
  kept.delete('page');
  const rest = kept.toString();
  return (
    <ErrorPage
      status={404}
      title={m.find.tooFarTitle}
      actions={
        <ButtonLink href={rest === '' ? pathname : `${pathname}?${rest}`}>{m.find.toFirstPage}</ButtonLink>
      }
      requestId={requestId === undefined ? undefined : { label: m.pages.requestId, value: requestId }}
    >
      {m.find.tooFarText}
    </ErrorPage>
  );
}
