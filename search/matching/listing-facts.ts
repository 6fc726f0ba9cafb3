import type { AreaCode, ListingKind } from '#db/enums.ts';

import type { TextLanguage } from '../language/tokens.ts';

import type { SharedFacts } from './shared-facts.ts';
import type { WeighedText } from './weighed-text.ts';

/** The terms of a listing in each language it is written in; at least one. */
export type LanguageVersions = Readonly<Partial<Record<TextLanguage, WeighedText>>>;

/** All that the score may use of a listing: nothing that has a narrower audience than the listing itself. */
export interface ListingFacts extends SharedFacts {
  readonly kind: ListingKind;
  readonly versions: LanguageVersions;
  /** What each version is about, as its document holds it; absent where that must be computed. */
  readonly subjects?: Readonly<Partial<Record<TextLanguage, string>>>;
  /** English terms of a listing that is written in Dutch alone, by which it meets English ones. */
  readonly translated?: WeighedText;
  /** The primary area first. */
  readonly areas: readonly AreaCode[];
  /** Of a capability where it is, of a challenge the window that is wanted; 1 to 9. */
  readonly trl?: { readonly min: number; readonly max: number };
  /** ISO 3166-2; never of a masked listing. */
  readonly province?: string;
  readonly publishedAt?: Date;
  /** Verified references; never of a masked listing. */
  readonly trackRecord?: number;
}
