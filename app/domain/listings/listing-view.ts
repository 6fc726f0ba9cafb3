import type {
  AreaCode,
  Audience,
  Identity,
  ListingKind,
  ListingStatus,
  Locale,
  OrganisationKind,
  SizeClass,
} from '#db/enums.ts';
import type { PartOfCountry } from './part-of-country.ts';

/** Who posted a listing, as far as this reader may know. The masked form has no field that could name anybody. */
export type Poster =
  | {
      named: true;
      publicId: string;
      name: string;
      kind: OrganisationKind;
      province: string | null;
      /** Whether this reader may see the organisation's page; its audience is its own. */
      hasPage: boolean;
    }
  | { named: false; kind: OrganisationKind; sizeClass: SizeClass | null; part: PartOfCountry | null };

/** A listing as one reader sees it: the only form in which it leaves the domain. */
export type ListingView = {
  publicId: string;
  kind: ListingKind;
  status: ListingStatus;
  audience: Audience;
  identity: Identity;
  language: Locale;
  title: string;
  body: string;
  keywords: readonly string[];
  /** The primary area first. */
  areas: readonly AreaCode[];
  trl: { min: number; max: number } | null;
  trlHard: boolean;
  publishedAt: Date | null;
  expiresAt: Date | null;
  version: number;
  poster: Poster;
};
