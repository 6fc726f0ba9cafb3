import { data, redirect } from '@remix-run/node';
import { DEFAULT_LOCALE, isLocale } from '#app/i18n/locale.ts';
import { TooManyAttempts } from './rate-limit.server.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#app/domain/errors.ts';

type Asked = {
  request: Request;
  params: Readonly<Record<string, string | undefined>>;
};

/** The one map from the domain's refusals to answers. Anything else passes through and becomes a 500. */
export function responseFor(error: unknown, asked: Asked): unknown {
  if (error instanceof NotFound) return data({ reason: 'not_found' }, { status: 404 });
  if (error instanceof Forbidden) return forbidden(error, asked);
  if (error instanceof Conflict) return data({ reason: error.reason }, { status: 409 });
  if (error instanceof TooManyAttempts) return data({ reason: 'too_many_attempts' }, { status: 429 });
  if (error instanceof Invalid) return data({ fields: error.fields }, { status: 422 });
  return error;
}

function forbidden(error: Forbidden, { request, params }: Asked) {
  const locale = isLocale(params['locale']) ? params['locale'] : DEFAULT_LOCALE;
  const { pathname, search } = new URL(request.url);
  const next = `?next=${encodeURIComponent(pathname.replace(/\.data$/, '') + search)}`;
  switch (error.reason) {
    case 'log_in':
      return redirect(`/${locale}/login${next}`);
    case 'confirm_email':
      return redirect(`/${locale}/account/confirm${next}`);
    case 'set_up_second_factor':
      return redirect(`/${locale}/account/second-factor${next}`);
    case 'give_second_factor':
      return redirect(`/${locale}/login/second-factor${next}`);
    case 'organisation_unverified':
    case 'not_allowed':
      return data({ reason: error.reason }, { status: 403 });
  }
}
