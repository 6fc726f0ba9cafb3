import type { ListingKind, Locale, OrganisationKind, SizeClass } from '#db/enums.ts';
import type { ListingContent } from '../listings/listing-fields.ts';

/** What an import can lack and does without; each is counted. */
export const GAPS = [
  'title',
  'title_shortened',
  'area',
  'trl',
  'language',
  'keywords',
  'province',
  'country',
  'organisation_kind',
] as const;
export type Gap = (typeof GAPS)[number];

/** What a file says of an organisation. */
export type ImportedOrganisation = {
  name: string;
  kind: OrganisationKind;
  country: string;
  province: string | null;
  city: string | null;
  sizeClass: SizeClass | null;
  foundedYear: number | null;
  website: string | null;
  /** KVK number, normalised. */
  kvk: string | null;
  description: { language: Locale; body: string } | null;
  /** What it lacks. */
  gaps: readonly Gap[];
};

/** The organisation that a listing of a file is of: by key, by name, or both; neither is the one told for all rows. */
export type OrganisationOfRow = { id: string | null; details: ImportedOrganisation | null };

/** A row of a file that can be stored, whole. `id` is its key in the list it came from. */
export type ImportRow =
  | { kind: 'organisation'; line: number; id: string; details: ImportedOrganisation }
  | {
      kind: ListingKind;
      line: number;
      id: string;
      organisation: OrganisationOfRow;
      content: ListingContent;
      gaps: readonly Gap[];
    };
