import type { ListingNames } from '#app/domain/listings/listing-names.ts';
import type { AmountFit } from '#app/domain/matches/match-reasons.ts';
import type { ListingKind, Locale } from '#db/enums.ts';
import { formatDay, formatList } from '#app/i18n/formats.ts';
import type { Messages } from '#app/i18n/messages.ts';
import type { Counterpart } from '#search/matching/counterpart.ts';
import type { Hindrance } from '#search/matching/hindrances.ts';
import { amountText } from '../listings/listing-words.ts';

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

/** "radar, phased array en verwante onderwerpen · sensoren · TRL 6 past binnen 5–8 · Noord-Holland". */
export function reasonsInWords({ reasons, sides }: Reasoned, names: ListingNames, words: Words): string {
  const { m, locale } = words;
  const { trl } = reasons;
  const named = (codes: readonly string[], of: TermNames) => codes.map((code) => of[code] ?? code);
  const trlOf = (kind: ListingKind) => sides.find((side) => side.kind === kind)?.trl;
  const [level, window] = [trlOf('capability'), trlOf('challenge')];
  return [
    formatList(locale, [
      ...reasons.terms.slice(0, MOST_TERMS).map((term) => term.names[locale]),
      ...(reasons.related > 0 ? [m.matches.relatedSubjects] : []),
    ]),
    formatList(locale, named(reasons.areas, names.area)),
    formatList(locale, named(reasons.subTechnologies, names.sub_technology)),
    reasons.domains.length === 0
      ? ''
      : m.matches.sharedDomains(formatList(locale, named(reasons.domains, names.domain))),
    level && window && (trl.fit === 'inside' || trl.fit === 'near')
      ? m.matches.trlReason[trl.fit](m.listings.trlValue(level.min, level.max), levels(window))
      : '',
    ...partnerInWords(reasons.partner, words),
    ...deliveryInWords(reasons.delivery, words),
    placeInWords(reasons, names.province, m),
  ]
    .filter((reason) => reason !== '')
    .join(' · ');
}

const levels = ({ min, max }: Levels): string =>
  min === max ? String(min) : `${String(min)}–${String(max)}`;

function partnerInWords(
  { wanted, cooperation }: Counterpart['reasons']['partner'],
  { m, locale }: Words,
): string[] {
  const [side, other] = wanted;
  const forms = cooperation.map((form) => m.listingFields.cooperation[form].toLocaleLowerCase(locale));
  return [
    side === undefined ? '' : m.matches.wantedKind[other === undefined ? side : 'both'],
    forms.length === 0 ? '' : m.matches.sharedCooperation(formatList(locale, forms)),
  ];
}

function deliveryInWords({ amount, leadTime }: Counterpart['reasons']['delivery'], words: Words): string[] {
  const { m, locale } = words;
  return [
    amount === null
      ? ''
      : m.matches.enough(
          amountText(words, amount.offered, amount.unit),
          amountText(words, amount.needed, null),
          madeIn(amount, words),
        ),
    leadTime === null
      ? ''
      : m.matches.inTime(m.listingFields.weeks(leadTime.weeks), formatDay(locale, leadTime.by)),
  ];
}

/** By when so many are made, and how. */
const madeIn = ({ by, grown }: AmountFit, { locale }: Words) => ({ day: by && formatDay(locale, by), grown });

function placeInWords(
  { province, preferredProvince }: Counterpart['reasons'],
  provinceNames: TermNames,
  m: Messages,
): string {
  const code = preferredProvince ?? province;
  if (code === null) return '';
  const name = provinceNames[code] ?? code;
  return preferredProvince === null ? name : m.matches.preferredProvince(name);
}

/** "TRL 2 stappen buiten het venster · een ander gebied"; empty when nothing holds it back. */
export function hindrancesInWords(hindrances: readonly Hindrance[], words: Words): string {
  return hindrances.map((hindrance) => hindranceText(hindrance, words)).join(' · ');
}

function hindranceText(hindrance: Hindrance, words: Words): string {
  const { m, locale } = words;
  const { hindrances } = m.matches;
  switch (hindrance.code) {
    case 'few_shared_terms':
    case 'other_area':
      return hindrances[hindrance.code];
    case 'trl_outside':
      return hindrances.trl_outside(hindrance.steps);
    case 'trl_unknown':
    case 'area_unknown':
    case 'other_kind_wanted':
      return hindrances[hindrance.code](hindrance.side);
    case 'too_few':
      return hindrances.too_few(
        amountText(words, hindrance.offered, null),
        amountText(words, hindrance.needed, hindrance.unit),
        madeIn(hindrance, words),
      );
    case 'too_late':
      return hindrances.too_late(m.listingFields.weeks(hindrance.weeks), formatDay(locale, hindrance.by));
    case 'older':
      return hindrances.older(hindrance.side, hindrance.months);
  }
}
