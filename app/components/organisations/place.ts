import type { Locale } from '#db/enums.ts';
import { formatCountry } from '#app/i18n/formats.ts';

/** Where an organisation is: "Delft", "Delft, België". The Netherlands goes without saying. */
export function placeOf(locale: Locale, at: { city: string | null; country: string }): string {
  const country = at.country === 'NL' && at.city ? undefined : formatCountry(locale, at.country);
  return [at.city, country].filter(Boolean).join(', ');
}
