import type { Locale } from '#db/enums.ts';
import { formatList } from '#app/i18n/formats.ts';

/** Subjects that are named; more would not be read. */
const MOST = 4;

/** "drinkwater, ontzilting en waterzuivering": what is shared, without what is only a part of another name. */
export function subjectsInWords(
  terms: readonly { readonly names: Readonly<Record<Locale, string>> }[],
  locale: Locale,
): string {
  const names = terms.map((term) => term.names[locale]);
  const whole = names.filter((name) => !names.some((other) => other !== name && other.includes(name)));
  return formatList(locale, whole.slice(0, MOST));
}
