import { Outlet } from '@remix-run/react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { isLocale } from '#app/i18n/locale.ts';
import { NotFound } from '#app/domain/errors.ts';
import { responseFor } from '#app/http/responses.server.ts';

/** Everything people read lies under `/nl` or `/en`; any other first part is no page. */
export function loader(args: LoaderFunctionArgs) {
  if (!isLocale(args.params['locale'])) throw responseFor(new NotFound(), args);
  return null;
}

export default function LocalePages() {
  return <Outlet />;
}
