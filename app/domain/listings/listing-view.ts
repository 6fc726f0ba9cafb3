import type {
  AreaCode,
  Audience,
  ChallengeEnd,
  CooperationForm,
  ExportClass,
  Identity,
  LaunchingIntent,
  ListingKind,
  ListingStatus,
  Locale,
  MoneyBand,
  OfferKind,
  OrganisationKind,
  Period,
  SizeClass,
  Unit,
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
  /** Of the title and text that are shown. */
  language: Locale;
  /** In which it can be read. */
  languages: readonly Locale[];
  isTranslation: boolean;
  title: string;
  body: string;
  keywords: readonly string[];
  offerKind: OfferKind | null;
  /** The primary area first. */
  areas: readonly AreaCode[];
  subTechnologies: readonly string[];
  domains: readonly string[];
  trl: { min: number; max: number } | null;
  trlHard: boolean;
  trlTarget: number | null;
  /** Null for who may not know it. */
  exportClass: ExportClass | null;
  capacity: number | null;
  capacityScalableTo: number | null;
  capacityPeriod: Period | null;
  quantity: number | null;
  unit: Unit | null;
  leadTimeWeeks: number | null;
  /** Null of a masked listing, for who may not know whose it is. */
  productionProvince: string | null;
  /** Whole percent. */
  contentNl: number | null;
  contentEu: number | null;
  contentNato: number | null;
  partnerKinds: readonly OrganisationKind[];
  cooperation: readonly CooperationForm[];
  financeSought: MoneyBand | null;
  launchingCustomer: LaunchingIntent | null;
  budgetBand: MoneyBand | null;
  /** A day, `YYYY-MM-DD`. */
  neededBy: string | null;
  preferredProvinces: readonly string[];
  endedAs: ChallengeEnd | null;
  publishedAt: Date | null;
  expiresAt: Date | null;
  version: number;
  poster: Poster;
};
