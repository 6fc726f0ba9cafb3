import type { AreaCode, OrganisationKind } from '#db/enums.ts';
import { placeOf } from '#app/domain/find/find-filter.ts';
import type { IndexedAudience } from '#app/domain/visibility/search-filter.ts';

import { indexWords } from './index-words.ts';
import { countTerms } from './language/term-counts.ts';
import type { TextLanguage } from './language/tokens.ts';
import { wellFormed } from './well-formed.ts';

/** An organisation as Postgres has it, with what the index may know of it. */
export interface IndexableOrganisation {
  readonly publicId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly audience: IndexedAudience;
  readonly country: string;
  readonly province: string | null;
  readonly createdAt: Date;
  readonly descriptions: readonly { language: TextLanguage; body: string }[];
  /** Areas of its named listings that may be found, with the audience of each; of masked ones nothing. */
  readonly areas: readonly { audience: IndexedAudience; code: AreaCode }[];
}

/** An organisation in Meilisearch. No word of a listing is in it, so that a masked one never leads here. */
export interface OrganisationDocument {
  /** Public id of the organisation. */
  readonly id: string;
  readonly name: string;
  /** For sorting: the name in small letters without accents. */
  readonly sortName: string;
  readonly words: string;
  readonly audience: IndexedAudience;
  readonly kind: OrganisationKind;
  /** A province (ISO 3166-2), or `abroad`. */
  readonly place?: string;
  /** In which areas its named listings are, as far as each audience sees; the wider hold the narrower. */
  readonly areas: Readonly<Record<IndexedAudience, readonly AreaCode[]>>;
  /** Seconds since 1970. */
  readonly createdAt: number;
}

const LANGUAGES: readonly TextLanguage[] = ['nl', 'en'];
/** Whose listings each audience finds. */
const WITHIN: Readonly<Record<IndexedAudience, readonly IndexedAudience[]>> = {
  public: ['public'],
  verified: ['public', 'verified'],
  defence: ['public', 'verified', 'defence'],
};
const SECOND_IN_MS = 1000;

/** Makes the document of an organisation. Pure: the same organisation gives the same document. */
export function toOrganisationDocument(organisation: IndexableOrganisation): OrganisationDocument {
  const { publicId, name, kind, audience, descriptions } = organisation;
  const place = placeOf(organisation.country, organisation.province);
  const textIn = (language: TextLanguage) =>
    descriptions.find((description) => description.language === language)?.body ?? '';
  const areasFor = (viewer: IndexedAudience) => [
    ...new Set(
      organisation.areas.flatMap((area) => (WITHIN[viewer].includes(area.audience) ? [area.code] : [])),
    ),
  ];
  return {
    id: publicId,
    name: wellFormed(name),
    sortName: wellFormed(name).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    words: wellFormed(
      indexWords(LANGUAGES.map((language) => countTerms({ title: name, text: textIn(language), language }))),
    ),
    audience,
    kind,
    ...(place === undefined ? {} : { place }),
    areas: {
      public: areasFor('public').sort(),
      verified: areasFor('verified').sort(),
      defence: areasFor('defence').sort(),
    },
    createdAt: Math.floor(organisation.createdAt.getTime() / SECOND_IN_MS),
  };
}
