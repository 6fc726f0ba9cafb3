import type {
  AreaCode,
  Audience,
  ChallengeEnd,
  ContactPurpose,
  CooperationForm,
  DeclineReason,
  ExportClass,
  Identity,
  LaunchingIntent,
  Locale,
  MoneyBand,
  OfferKind,
  OrganisationKind,
  OrganisationRole,
  Period,
  PlatformRole,
  RegistrationScheme,
  SizeClass,
  Unit,
  VerificationMethod,
} from '#db/enums.ts';

/** An invented organisation of the demonstration, under a key by which the other rows name it. */
export interface SeedOrganisation {
  readonly name: string;
  readonly kind: OrganisationKind;
  /** NL when absent. */
  readonly country?: string;
  readonly province?: string;
  readonly city: string;
  readonly sizeClass: SizeClass;
  readonly foundedYear?: number;
  readonly website?: string;
  readonly languages?: readonly string[];
  /** Who may see its page; `verified` when absent. */
  readonly audience?: Audience;
  readonly registration?: { readonly scheme: RegistrationScheme; readonly number: string };
  readonly joinedDaysAgo: number;
  /** Absent: not verified. */
  readonly verifiedBy?: VerificationMethod;
  /** For one that is not verified: when it asked for that. */
  readonly verificationAskedDaysAgo?: number;
  /** For one that asked and was refused. */
  readonly verificationRefused?: { readonly daysAgo: number; readonly reason: string };
  /** For one whose verification was not renewed: its last day lies so far back. */
  readonly verificationEndedDaysAgo?: number;
  readonly description: Readonly<Partial<Record<Locale, string>>>;
  readonly contact?: {
    readonly purpose: ContactPurpose;
    readonly name: string;
    readonly jobTitle: string;
    readonly email: string;
    readonly phone: string;
  };
  /** Codes of the reference lists `certificate` and `affiliation`. */
  readonly certificates?: readonly { readonly scheme: string; readonly scope: string }[];
  readonly affiliations?: readonly string[];
  readonly references?: readonly {
    readonly title: string;
    readonly customer: string;
    readonly description: string;
    readonly years: readonly [number, number];
    readonly isVerified: boolean;
  }[];
  readonly euNatoPercent?: number;
}

/** One who can log in to the demonstration. */
export interface SeedPerson {
  readonly email: string;
  readonly name: string;
  /** Who this is, in words for the list of logins. */
  readonly part: string;
  readonly locale?: Locale;
  readonly hasSecondFactor: boolean;
  readonly memberOf?: readonly { readonly organisation: string; readonly role: OrganisationRole }[];
  readonly platformRole?: PlatformRole;
}

/** What both kinds of listing may say beside their text. */
interface SeedFacts {
  /** Codes of the list `sub_technology`, of the areas of the listing. */
  readonly subTechnologies?: readonly string[];
  /** Operational domains. */
  readonly domains?: readonly ('land' | 'sea' | 'air' | 'space' | 'cyber')[];
  readonly exportClass?: ExportClass;
  readonly partnerKinds?: readonly OrganisationKind[];
  readonly cooperation?: readonly CooperationForm[];
  readonly unit?: Unit;
  /** The second language version. */
  readonly translation?: { readonly title: string; readonly body: readonly string[] };
  // Of a capability.
  readonly offerKind?: OfferKind;
  readonly trlTarget?: number;
  readonly capacity?: number;
  readonly capacityScalableTo?: number;
  readonly capacityPeriod?: Period;
  readonly leadTimeWeeks?: number;
  readonly productionProvince?: string;
  /** Whole percent. */
  readonly contentNl?: number;
  readonly contentEu?: number;
  readonly contentNato?: number;
  readonly financeSought?: MoneyBand;
  // Of a challenge.
  readonly quantity?: number;
  readonly launchingCustomer?: LaunchingIntent;
  readonly budgetBand?: MoneyBand;
  /** The desired date lies so many days ahead. */
  readonly neededInDays?: number;
  readonly preferredProvinces?: readonly string[];
}

/** A challenge or a capability. */
export interface SeedListing extends SeedFacts {
  /** Key of the organisation. */
  readonly organisation: string;
  /** Dutch when absent. */
  readonly language?: Locale;
  readonly title: string;
  /** Paragraphs. */
  readonly body: readonly string[];
  readonly keywords: string;
  /** The primary area first. */
  readonly areas: readonly [AreaCode, ...AreaCode[]];
  /** Where it is, or the window that is wanted. */
  readonly trl: number | readonly [number, number];
  readonly trlHard?: boolean;
  /** `verified` when absent. */
  readonly audience?: Audience;
  readonly identity?: Identity;
  /** `published` when absent. */
  readonly status?: 'draft' | 'in_review' | 'hidden' | 'expired';
  /** When it was published, or for a draft made. */
  readonly daysAgo: number;
}

/** What a side did with a response: the poster shortlists, declines and asks; the responder answers and withdraws. */
export type SeedStep = { readonly daysAgo: number } & (
  | { readonly act: 'shortlist' | 'unshortlist' | 'withdraw' }
  | { readonly act: 'decline'; readonly reason: DeclineReason; readonly note: string }
  | { readonly act: 'ask' | 'answer'; readonly text: string }
);

/** A response to a challenge with a capability, both named by their titles. */
export interface SeedResponse {
  readonly challenge: string;
  readonly capability: string;
  /** Dutch when absent. */
  readonly language?: Locale;
  /** Paragraphs. */
  readonly body: readonly string[];
  readonly daysAgo: number;
  /** What became of it, in order. */
  readonly then?: readonly SeedStep[];
}

/** How a challenge ended, for the responses to it. */
export interface SeedEnd {
  readonly challenge: string;
  readonly endedAs: ChallengeEnd;
  readonly daysAgo: number;
}

/** A shortlist that was shared with a colleague, who is named by mail address. */
export interface SeedShare {
  readonly challenge: string;
  readonly colleague: string;
  readonly note: string;
  readonly daysAgo: number;
}
