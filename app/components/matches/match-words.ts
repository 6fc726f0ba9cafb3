import type { Locale } from '#db/enums.ts';
import { formatList } from '#app/i18n/formats.ts';
import type { Messages } from '#app/i18n/messages.ts';
import type { Counterpart } from '#search/matching/counterpart.ts';
import type { Hindrance } from '#search/matching/hindrances.ts';

/** Names of terms in the reader's language, by code. */
export type TermNames = Readonly<Record<string, string>>;
type Words = { m: Messages; locale: Locale };

/** What of a counterpart its reasons are made of; a recorded pair has no more. */
export type Reasoned = {
  trl: { min: number; max: number } | null;
  reasons: Counterpart['reasons'];
};

/** "radar, phased array en signaalverwerking · sensoren · TRL 6 past · Noord-Holland". */
export function reasonsInWords(
  { trl: level, reasons }: Reasoned,
  { areaNames, provinceNames }: { areaNames: TermNames; provinceNames: TermNames },
  { m, locale }: Words,
): string {
  const { terms, areas, trl, province } = reasons;
  const listOf = (items: readonly string[]) => (items.length > 0 ? formatList(locale, items) : undefined);
  const own = level ? m.listings.trlValue(level.min, level.max) : undefined;
  return [
    listOf(terms.map((term) => term.names[locale])),
    listOf(areas.map((area) => areaNames[area] ?? area)),
    own !== undefined && trl.fit !== 'unknown' ? m.matches.trlReason[trl.fit](own) : undefined,
    province === null ? undefined : (provinceNames[province] ?? province),
  ]
    .filter((reason) => reason !== undefined)
    .join(' · ');
}

/** "TRL 2 stappen buiten het venster · een ander gebied"; empty when nothing holds it back. */
export function hindrancesInWords(hindrances: readonly Hindrance[], { m }: Pick<Words, 'm'>): string {
  return hindrances.map((hindrance) => hindranceText(hindrance, m.matches.hindrances)).join(' · ');
}

function hindranceText(hindrance: Hindrance, words: Messages['matches']['hindrances']): string {
  switch (hindrance.code) {
    case 'few_shared_terms':
    case 'other_area':
      return words[hindrance.code];
    case 'trl_outside':
      return words.trl_outside(hindrance.steps);
    case 'trl_unknown':
    case 'area_unknown':
      return words[hindrance.code](hindrance.side);
    case 'older':
      return words.older(hindrance.side, hindrance.months);
  }
}
