import { createContext, useContext, type ReactNode } from 'react';
import type { Locale } from '#db/enums.ts';
import { messagesIn, type Messages } from '#app/i18n/messages.ts';

const LocaleContext = createContext<Locale>('nl');

/** Puts the reader's language around a page. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>;
}

/** The reader's language, its texts, and a path in it: `to('/search')` gives `/nl/search`. */
export function useMessages(): { locale: Locale; m: Messages; to: (path: string) => string } {
  const locale = useContext(LocaleContext);
  return { locale, m: messagesIn(locale), to: (path) => (path === '/' ? `/${locale}` : `/${locale}${path}`) };
}
