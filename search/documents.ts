import type { AreaCode, Audience, Identity, ListingKind, OfferKind, OrganisationKind } from '#db/enums.ts';

import { placeOf, trlBandsOf, type TrlBand } from '#app/domain/find/find-filter.ts';

import type { TextLanguage } from './language/tokens.ts';
import { readListing, textsOf, type ListingReading } from './listing-reading.ts';
import { shownProvince } from './matching/match-subject.ts';
import { subjectsOf } from './matching/subjects/subjects-of.ts';
import type { SubjectSpaces } from './matching/subjects/subject-space.ts';
import { sharedFactsOf, type SharedFacts, type StoredFacts } from './matching/shared-facts.ts';
import type { WeighedText } from './matching/weighed-text.ts';
import { summaryOf } from './summary-of.ts';
import type { TermVector } from './term-vector.ts';
import { wellFormed } from './well-formed.ts';

/** One language version of what a listing says. */
export interface ListingVersion {
  readonly language: TextLanguage;
  readonly title: string;
  readonly text: string;
  readonly isOriginal: boolean;
}

/** A published listing as Postgres has it, with what the index may know of it. */
export interface IndexableListing extends StoredFacts {
  readonly publicId: string;
  readonly kind: ListingKind;
  readonly audience: Exclude<Audience, 'private'>;
  readonly versions: readonly ListingVersion[];
  readonly keywords: readonly string[];
  /** The primary area first. */
  readonly areas: readonly AreaCode[];
  readonly offerKind: OfferKind | null;
  /** Where it is made or done, when that is not where the organisation is. */
  readonly productionProvince: string | null;
  readonly trlMin: number | null;
  readonly trlMax: number | null;
  readonly trlHard: boolean;
  readonly publishedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly organisation: StoredFacts['organisation'] & {
    readonly publicId: string;
    readonly country: string;
    readonly province: string | null;
    readonly verifiedReferences: number;
  };
}

/** A listing in Meilisearch. Of a masked listing it holds nothing about the organisation. */
export interface ListingDocument extends SharedFacts {
  /** Public id of the listing. */
  readonly id: string;
  readonly kind: ListingKind;
  readonly audience: Exclude<Audience, 'private'>;
  readonly identity: Identity;
  /** Public id of the organisation; absent when masked, as are `province`, `places` and `trackRecord`. */
  readonly organisation?: string;
  /** What kind of organisation posted it; also of a masked listing, which says so on its page. */
  readonly organisationKind: OrganisationKind;
  /** ISO 3166-2, where it is made or done, else where the organisation is. */
  readonly province?: string;
  /** By which one filters: where the organisation is (a province or `abroad`), and where it is made or done. */
  readonly places?: readonly string[];
  /** Verified references of the organisation. */
  readonly trackRecord?: number;
  /** Of each language version: for words typed with an error or not to their end. Summaries are the words of first sentences. */
  readonly titles: readonly string[];
  readonly summaries: readonly string[];
  /** Of each text: what a configured model reads to know what it means. */
  readonly beginnings: readonly string[];
  /** Of the texts and of all by which they were read: a rebuild reads again only where it differs. */
  readonly fingerprint: string;
  /** Every term once as the language function makes them, strongest first: by these listings are found. */
  readonly words: string;
  /** Counts of the terms per language: by these candidates are ranked. */
  readonly vectors: Readonly<Partial<Record<TextLanguage, TermVector>>>;
  /** What each version is about (search/matching/subjects), where that is known of its language. */
  readonly subjects?: Readonly<Partial<Record<TextLanguage, string>>>;
  /** English terms of a listing that is written in Dutch alone. */
  readonly translated?: TermVector;
  readonly languages: readonly TextLanguage[];
  readonly areas: readonly AreaCode[];
  readonly subTechnologies: readonly string[];
  readonly domains: readonly string[];
  readonly offerKind?: OfferKind;
  readonly trlMin?: number;
  readonly trlMax?: number;
  /** The steps of TRL that it touches, by which one filters. */
  readonly trlBands: readonly TrlBand[];
  readonly trlHard: boolean;
  /** Seconds since 1970, for sorting and freshness. */
  readonly publishedAt?: number;
  readonly expiresAt?: number;
}

/** A listing analysed once, for the index and for the statistics. */
export interface AnalysedListing {
  readonly document: ListingDocument;
  readonly texts: readonly { readonly language: TextLanguage; readonly text: WeighedText }[];
}

const SECOND_IN_MS = 1000;

const inSeconds = (time: Date): number => Math.floor(time.getTime() / SECOND_IN_MS);

function placesOf({ organisation, productionProvince }: IndexableListing): string[] {
  const places = [placeOf(organisation.country, organisation.province), productionProvince];
  return [...new Set(places.flatMap((place) => place ?? []))];
}

/**
 * Analyses a listing and makes its document. Pure: the same listing and spaces give the same document, whether its texts
 * were read before (`held`) or not.
 */
export function toListingDocument(
  listing: IndexableListing,
  spaces?: SubjectSpaces,
  held?: ListingReading,
): AnalysedListing {
  const reading = readListing(listing, held);
  const texts = textsOf(reading);
  const { organisation } = listing;
  const isNamed = listing.identity === 'named';
  const province = shownProvince(listing);
  return {
    texts,
    document: {
      id: listing.publicId,
      kind: listing.kind,
      audience: listing.audience,
      identity: listing.identity,
      ...(isNamed
        ? { organisation: organisation.publicId, trackRecord: organisation.verifiedReferences }
        : {}),
      ...sharedFactsOf(listing),
      organisationKind: organisation.kind,
      ...(province === null ? {} : { province }),
      ...(isNamed ? { places: placesOf(listing) } : {}),
      titles: listing.versions.map(({ title }) => wellFormed(title)),
      beginnings: listing.versions.map(({ text }) => wellFormed(summaryOf(text))),
      ...reading,
      ...subjectsOf(texts, spaces),
      areas: listing.areas,
      subTechnologies: listing.subTechnologies,
      domains: listing.domains,
      ...(listing.offerKind === null ? {} : { offerKind: listing.offerKind }),
      ...(listing.trlMin === null ? {} : { trlMin: listing.trlMin }),
      ...(listing.trlMax === null ? {} : { trlMax: listing.trlMax }),
      trlBands: trlBandsOf(listing.trlMin, listing.trlMax),
      trlHard: listing.trlHard,
      ...(listing.publishedAt === null ? {} : { publishedAt: inSeconds(listing.publishedAt) }),
      ...(listing.expiresAt === null ? {} : { expiresAt: inSeconds(listing.expiresAt) }),
    },
  };
}
