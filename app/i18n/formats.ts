import type { Locale } from '#db/enums.ts';

/** Times are shown in the zone of the Netherlands, whatever the server's clock. */
export const TIME_ZONE = 'Europe/Amsterdam';

const TAGS: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** "21 november 2026". */
export function formatDate(locale: Locale, date: Date): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeZone: TIME_ZONE }).format(date);
}

/** A day without time (`YYYY-MM-DD`), as people write it. */
export function formatDay(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** "21 november 2026 om 14:05". */
export function formatDateTime(locale: Locale, date: Date): string {
  return new Intl.DateTimeFormat(TAGS[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: TIME_ZONE,
  }).format(date);
}

/** "14:05". */
export function formatTime(locale: Locale, date: Date): string {
  return new Intl.DateTimeFormat(TAGS[locale], { timeStyle: 'short', timeZone: TIME_ZONE }).format(date);
}

export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(TAGS[locale]).format(value);
}

/** A share from 0 to 1: "12%", "12.5%". */
export function formatShare(locale: Locale, share: number): string {
  return new Intl.NumberFormat(TAGS[locale], { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** "a, b en c". */
export function formatList(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }).format(items);
}

/** "12 kB", "3,4 MB". */
export function formatBytes(locale: Locale, bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
  const digits = new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: value < 10 ? 1 : 0 });
  return `${digits.format(value)} ${unit}`;
}

/** The name of a country (ISO 3166-1 alpha-2) or language (ISO 639-1) in the reader's language. */
export function formatCountry(locale: Locale, code: string): string {
  return new Intl.DisplayNames(TAGS[locale], { type: 'region' }).of(code) ?? code;
}

export function formatLanguage(locale: Locale, code: string): string {
  return new Intl.DisplayNames(TAGS[locale], { type: 'language' }).of(code) ?? code;
}
