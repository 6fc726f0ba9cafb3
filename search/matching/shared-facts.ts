import type { CooperationForm, Identity, OrganisationKind, Period, Unit } from '#db/enums.ts';

/**
 * What a listing, its document in the index and its ranking all say in the same words, beside text, areas and TRL: each
 * shown to everybody who may see the listing. What is not known is absent.
 */
export interface SharedFacts {
  /** Of who posted it; also of a masked listing, which says so on its page. */
  readonly organisationKind?: OrganisationKind;
  readonly subTechnologies?: readonly string[];
  readonly domains?: readonly string[];
  /** Kinds of organisation that the poster wants to work with, and how. */
  readonly partnerKinds?: readonly OrganisationKind[];
  readonly cooperation?: readonly CooperationForm[];
  /** ISO 3166-2 of the provinces where a challenge prefers a partner; never of a masked one. */
  readonly preferredProvinces?: readonly string[];
  /** Of `capacity` or `quantity`. */
  readonly unit?: Unit;
  /** What a capability makes in a period, and what it can make once it has grown. */
  readonly capacity?: number;
  readonly capacityScalableTo?: number;
  readonly capacityPeriod?: Period;
  readonly leadTimeWeeks?: number;
  /** How much a challenge needs, and the day by which (`YYYY-MM-DD`). */
  readonly quantity?: number;
  readonly neededBy?: string;
}

/** As stored, where what is not known is null. */
export interface StoredFacts {
  readonly identity: Identity;
  readonly subTechnologies: readonly string[];
  readonly domains: readonly string[];
  readonly partnerKinds: readonly OrganisationKind[];
  readonly cooperation: readonly CooperationForm[];
  readonly preferredProvinces: readonly string[];
  readonly unit: Unit | null;
  readonly capacity: number | null;
  readonly capacityScalableTo: number | null;
  readonly capacityPeriod: Period | null;
  readonly leadTimeWeeks: number | null;
  readonly quantity: number | null;
  readonly neededBy: string | null;
  readonly organisation: { readonly kind: OrganisationKind };
}

/** By these they are asked back from the index. */
export const SHARED_FACTS = [
  'organisationKind',
  'subTechnologies',
  'domains',
  'partnerKinds',
  'cooperation',
  'preferredProvinces',
  'unit',
  'capacity',
  'capacityScalableTo',
  'capacityPeriod',
  'leadTimeWeeks',
  'quantity',
  'neededBy',
] as const satisfies readonly (keyof SharedFacts)[];

/** The facts of a stored listing: one function for its document and for its ranking, so that a pair has one score. */
export function sharedFactsOf(listing: StoredFacts): SharedFacts {
  const { identity } = listing;
  return known({
    organisationKind: listing.organisation.kind,
    subTechnologies: listing.subTechnologies,
    domains: listing.domains,
    partnerKinds: listing.partnerKinds,
    cooperation: listing.cooperation,
    // Where a masked challenge looks for partners is mostly where it is.
    preferredProvinces: identity === 'named' ? listing.preferredProvinces : [],
    unit: listing.unit,
    capacity: listing.capacity,
    capacityScalableTo: listing.capacityScalableTo,
    capacityPeriod: listing.capacityPeriod,
    leadTimeWeeks: listing.leadTimeWeeks,
    quantity: listing.quantity,
    neededBy: listing.neededBy,
  });
}

/** The facts among what a subject or a document holds. */
export function pickSharedFacts(from: SharedFacts): SharedFacts {
  return Object.fromEntries(
    SHARED_FACTS.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])),
  );
}

type Unknown = { readonly [Name in keyof SharedFacts]: SharedFacts[Name] | null };

/** Leaves out what is null or an empty list, so that a document holds only what is said. */
function known(facts: Unknown): SharedFacts {
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
