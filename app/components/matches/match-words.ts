import type { ListingKind, Locale } from '#db/enums.ts';
import { formatList } from '#app/i18n/formats.ts';
import type { Messages } from '#app/i18n/messages.ts';
import type { Counterpart } from '#search/matching/counterpart.ts';
import type { Hindrance } from '#search/matching/hindrances.ts';

/** Names of terms in the reader's language, by code. */
export type TermNames = Readonly<Record<string, string>>;
type Words = { m: Messages; locale: Locale };

type Levels = { min: number; max: number };
/** What reasons are told of: both sides of a pair, as far as they say how mature they are. */
export type Reasoned = {
  reasons: Counterpart['reasons'];
  sides: readonly { kind: ListingKind; trl: Levels | null }[];
};

/** Terms that are named; the rest adds little. */
const MOST_TERMS = 5;

/** "radar, phased array en signaalverwerking · sensoren · TRL 6 past binnen 5–8 · Noord-Holland". */
export function reasonsInWords(
  { reasons, sides }: Reasoned,
  { areaNames, provinceNames }: { areaNames: TermNames; provinceNames: TermNames },
  { m, locale }: Words,
): string {
  const { terms, areas, trl, province } = reasons;
  const listOf = (items: readonly string[]) => (items.length > 0 ? formatList(locale, items) : undefined);
  const trlOf = (kind: ListingKind) => sides.find((side) => side.kind === kind)?.trl;
  const [level, window] = [trlOf('capability'), trlOf('challenge')];
  return [
    listOf(terms.slice(0, MOST_TERMS).map((term) => term.names[locale])),
    listOf(areas.map((area) => areaNames[area] ?? area)),
    level && window && trl.fit !== 'unknown'
      ? m.matches.trlReason[trl.fit](m.listings.trlValue(level.min, level.max), levels(window))
      : undefined,
    province === null ? undefined : (provinceNames[province] ?? province),
  ]
    .filter((reason) => reason !== undefined)
    .join(' · ');
}

const levels = ({ min, max }: Levels): string =>
  min === max ? String(min) : `${String(min)}–${String(max)}`;

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
