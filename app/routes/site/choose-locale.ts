import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { localeOfHeader } from '#app/i18n/locale.ts';

/** `/` leads to the front page in the language the browser asks for. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(`/${localeOfHeader(request.headers.get('accept-language'))}`, {
    headers: { Vary: 'Accept-Language' },
  });
}
