import { LOCALES, type Locale } from '#db/enums.ts';

export const DEFAULT_LOCALE: Locale = 'nl';

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (LOCALES as readonly string[]).includes(value);
}

/** The locale in the first part of a path, such as `/nl/aanbod`; undefined when there is none. */
export function localeOfPath(pathname: string): Locale | undefined {
  const first = pathname.split('/')[1];
  return isLocale(first) ? first : undefined;
}

/** The same path in another language: paths differ only in their first part. */
export function pathInLocale(pathname: string, locale: Locale): string {
  const [, first, ...rest] = pathname.split('/');
  const tail = isLocale(first) ? rest : [first ?? '', ...rest];
  return `/${[locale, ...tail].filter((part) => part !== '').join('/')}`;
}

/** The best locale for an Accept-Language header; Dutch when it names none of ours. */
export function localeOfHeader(header: string | null): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((item) => {
      const [tag = '', ...parameters] = item.trim().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
      return {
        language: tag.slice(0, 2).toLowerCase(),
        quality: quality === undefined ? 1 : Number(quality),
      };
    })
    .filter((item) => item.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.map((item) => item.language).find(isLocale) ?? DEFAULT_LOCALE;
}
