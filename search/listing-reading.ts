import { createHash } from 'node:crypto';

import type { IndexableListing, ListingDocument } from './documents.ts';
import { indexWords } from './index-words.ts';
import { countTerms } from './language/term-counts.ts';
import type { TextLanguage } from './language/tokens.ts';
import { languageFingerprint } from './language/language-fingerprint.ts';
import { translationOf } from './language/translation/translate-terms.ts';
import { weighTranslation, type WeighedText } from './matching/weighed-text.ts';
import { ENGINE_VERSION } from './matching/weights.ts';
import { summaryWords } from './summary-words.ts';
import { readTermVector, writeTermVector, writeTranslation } from './term-vector.ts';
import { wellFormed } from './well-formed.ts';

/** What reading the texts of a listing gives its document: most of the work of making one. */
export type ListingReading = Pick<
  ListingDocument,
  'fingerprint' | 'words' | 'summaries' | 'vectors' | 'translated' | 'languages'
>;

/** What of a listing is read. */
type ReadOfListing = Pick<IndexableListing, 'versions' | 'keywords'>;

/** What a reading depends on, in few letters: the texts, the version of the matching, and all words it knows. */
export function fingerprintOf({ versions, keywords }: ReadOfListing): string {
  const texts = versions.map(({ language, title, text }) => [language, title, text]);
  return createHash('sha256')
    .update(JSON.stringify([ENGINE_VERSION, languageFingerprint(), keywords, texts]))
    .digest('base64url');
}

/** Reads a listing; what was `held` of it is taken when nothing that it depends on has changed. */
export function readListing(listing: ReadOfListing, held?: ListingReading): ListingReading {
  const fingerprint = fingerprintOf(listing);
  if (held?.fingerprint === fingerprint) return held;
  const written = listing.versions.map(({ title, text, language }) => ({
    title,
    text,
    language,
    keywords: listing.keywords,
  }));
  const versions = written.map(countTerms);
  const translation = translationOf(written, versions);
  const translated = translation && weighTranslation(translation);
  return {
    fingerprint,
    words: wellFormed(indexWords(versions, translated)),
    summaries: listing.versions.map(({ title, text, language }) => summaryWords(title, text, language)),
    vectors: Object.fromEntries(
      versions.map(({ language, counts }) => [language, wellFormed(writeTermVector(counts))]),
    ),
    ...(translated ? { translated: wellFormed(writeTranslation(translated)) } : {}),
    languages: versions.map(({ language }) => language),
  };
}

/** The weighed terms of each language version that was read. */
export function textsOf({
  vectors,
}: Pick<ListingReading, 'vectors'>): { language: TextLanguage; text: WeighedText }[] {
  return (Object.entries(vectors) as [TextLanguage, string][]).map(([language, vector]) => ({
    language,
    text: readTermVector(vector),
  }));
}
