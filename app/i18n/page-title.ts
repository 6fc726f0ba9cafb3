import { DEFAULT_LOCALE, localeOfPath } from './locale.ts';
import { messagesIn, type Messages } from './messages.ts';

/** The `meta` of a page: its title in the language of the address, with the site's name behind it. */
export function titleOf(location: { pathname: string }, title: (m: Messages) => string): { title: string }[] {
  const m = messagesIn(localeOfPath(location.pathname) ?? DEFAULT_LOCALE);
  return [{ title: `${title(m)} – ${m.words.siteName}` }];
}
