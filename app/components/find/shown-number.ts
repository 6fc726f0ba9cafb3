import type { Locale } from '#db/enums.ts';
import type { ShownCount } from '#app/domain/find/shown-counts.ts';
import { formatNumber } from '#app/i18n/formats.ts';
import type { Messages } from '#app/i18n/messages.ts';

/** A count in words: "1.204", "minder dan 5". */
export function shownNumber(m: Messages, locale: Locale, count: ShownCount): string {
  return count === 'few' ? m.find.few : formatNumber(locale, count);
}
