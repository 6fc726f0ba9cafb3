import type { AreaCode, ListingKind } from '#db/enums.ts';
import { trlRangeOf, type TrlRange } from '#app/domain/listings/trl.ts';

import { once } from '../once.ts';
import { summaryOf } from '../summary-of.ts';
import { guessLanguage } from '../language/guess-language.ts';
import { spellingOf, type Spelling } from '../language/spelling.ts';
import { countTerms, type CountedText } from '../language/term-counts.ts';
import type { TextLanguage } from '../language/tokens.ts';
import { translationOf, type TranslatedText } from '../language/translation/translate-terms.ts';

import type { ListingFacts } from './listing-facts.ts';
import { pickSharedFacts, sharedFactsOf, type SharedFacts, type StoredFacts } from './shared-facts.ts';
import { weighText, weighTranslation } from './weighed-text.ts';

/** The challenge or capability for which counterparts are sought; stored or not, published or not. */
export interface MatchSubject extends SharedFacts {
  readonly kind: ListingKind;
  /** The original first, then a translation if there is one. */
  readonly versions: readonly { title: string; text: string; language?: TextLanguage }[];
  readonly keywords?: readonly string[];
  /** That the index may hold its text, which so may go to a configured embedding model, too. */
  readonly isIndexable?: boolean;
  /** The primary area first. */
  readonly areas?: readonly AreaCode[];
  readonly trl?: TrlRange;
  /** A hard window of a challenge excludes what lies outside it. */
  readonly trlHard?: boolean;
  /** ISO 3166-2; leave out of a masked listing. */
  readonly province?: string;
  /** Verified references; leave out of a masked listing. */
  readonly trackRecord?: number;
  readonly publishedAt?: Date;
  /** Public id of the organisation, whose own listings are no counterparts; leave out of a masked listing. */
  readonly organisation?: string;
}

/** What a stored listing gives to its ranking. */
export interface RankableListing extends StoredFacts {
  readonly kind: ListingKind;
  readonly versions: MatchSubject['versions'];
  readonly keywords: readonly string[];
  readonly areas: readonly AreaCode[];
  readonly trlMin: number | null;
  readonly trlMax: number | null;
  readonly trlHard: boolean;
  readonly publishedAt: Date | null;
  readonly productionProvince: string | null;
  readonly organisation: StoredFacts['organisation'] & {
    readonly publicId: string;
    readonly province: string | null;
    readonly verifiedReferences: number;
  };
}

/** ISO 3166-2 of where it is made or done, else of where the organisation is; null of a masked listing. */
export function shownProvince({
  identity,
  productionProvince,
  organisation,
}: Pick<RankableListing, 'identity' | 'productionProvince'> & {
  readonly organisation: { readonly province: string | null };
}): string | null {
  return identity === 'named' ? (productionProvince ?? organisation.province) : null;
}

/**
 * What the ranking may know of a stored listing: the same facts as its document in the index, so that a pair has one
 * score whichever side asks. Of a masked one nothing that tells who posted it.
 */
export function subjectOf(listing: RankableListing): MatchSubject {
  const { kind, versions, keywords, areas, trlHard, publishedAt, organisation } = listing;
  const trl = trlRangeOf(listing);
  const province = shownProvince(listing);
  return {
    kind,
    versions: versions.map(({ title, text, language }) => ({
      title,
      text,
      ...(language === undefined ? {} : { language }),
    })),
    keywords,
    areas,
    trlHard,
    ...sharedFactsOf(listing),
    ...(trl === undefined ? {} : { trl }),
    ...(publishedAt === null ? {} : { publishedAt }),
    ...(province === null ? {} : { province }),
    ...(listing.identity === 'named'
      ? { organisation: organisation.publicId, trackRecord: organisation.verifiedReferences }
      : {}),
  };
}

/** What excludes a counterpart whatever its text says: numbers and our own ids, nothing that a person wrote. */
export function hardFilters({ kind, trl, trlHard, organisation }: MatchSubject): string[] {
  const filters = organisation === undefined ? [] : [`organisation != "${organisation}"`];
  if (trl === undefined) return filters;
  const meets = `(trlMax >= ${String(trl.min)} AND trlMin <= ${String(trl.max)})`;
  const unknown = 'trlMin NOT EXISTS';
  if (kind === 'capability') return [...filters, `trlHard = false OR ${unknown} OR ${meets}`];
  return trlHard === true ? [...filters, `${unknown} OR ${meets}`] : filters;
}

/** The beginning of its original text: what an embedding model may read. Undefined of what the index may not hold. */
export function meaningOf({ versions, isIndexable = false }: MatchSubject): string | undefined {
  const [original] = versions;
  return isIndexable && original ? `${original.title}\n${summaryOf(original.text)}` : undefined;
}

/** What the texts of a subject say, and in English where it has none. */
export interface SubjectTexts {
  readonly texts: readonly CountedText[];
  readonly translation?: TranslatedText;
  readonly spelling: () => Spelling;
}

export function textsOf({ versions, keywords = [] }: MatchSubject): SubjectTexts {
  const written = versions.map((version) => ({
    ...version,
    keywords,
    language: version.language ?? guessLanguage(`${version.title} ${version.text}`),
  }));
  const texts = written.map(countTerms);
  const translation = translationOf(written, texts);
  const spelling = once(() =>
    spellingOf([...written.flatMap(({ title, text }) => [title, text]), ...keywords]),
  );
  return { texts, spelling, ...(translation ? { translation } : {}) };
}

/** The subject as the score takes it, from its counted texts. */
export function factsOfSubject(
  subject: MatchSubject,
  { texts, translation }: SubjectTexts,
  useTrackRecord: boolean,
): ListingFacts {
  const { kind, areas = [], trl, province, publishedAt, trackRecord } = subject;
  return {
    kind,
    versions: Object.fromEntries(texts.map((text) => [text.language, weighText(text)])),
    ...(translation ? { translated: weighTranslation(translation) } : {}),
    areas,
    ...pickSharedFacts(subject),
    ...(trl === undefined ? {} : { trl }),
    ...(province === undefined ? {} : { province }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(useTrackRecord && trackRecord !== undefined ? { trackRecord } : {}),
  };
}
