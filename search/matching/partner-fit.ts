import type { CooperationForm, ListingKind } from '#db/enums.ts';
import type { ListingFacts } from './listing-facts.ts';

/** How far two sides want each other as partners. */
export interface PartnerFit {
  /** The sides whose wish for a kind of organisation the other is. */
  readonly wanted: readonly ListingKind[];
  /** The sides that wish for other kinds. */
  readonly unwanted: readonly ListingKind[];
  /** Forms of working together that both chose. */
  readonly cooperation: readonly CooperationForm[];
}

/** Both wishes and the way of working together count alike. */
const THINGS_TO_MEET = 3;

/**
 * Who complements whom: a startup that looks for a prime to integrate its work, and a prime that looks for a startup, in
 * joint development. A side that wishes for nothing in particular meets nothing and misses nothing.
 */
export function partnerFitOf(challenge: ListingFacts, capability: ListingFacts): PartnerFit {
  const wanted: ListingKind[] = [];
  const unwanted: ListingKind[] = [];
  const hear = (own: ListingFacts, other: ListingFacts) => {
    if (own.partnerKinds === undefined || own.partnerKinds.length === 0) return;
    if (other.organisationKind === undefined) return;
    (own.partnerKinds.includes(other.organisationKind) ? wanted : unwanted).push(own.kind);
  };
  hear(challenge, capability);
  hear(capability, challenge);
  const { cooperation: forms } = capability;
  return {
    wanted,
    unwanted,
    cooperation:
      forms === undefined ? [] : (challenge.cooperation ?? []).filter((form) => forms.includes(form)),
  };
}

/** 1 when each wants what the other is and both work in a same way; a third for each of these. */
export function partnerShare({ wanted, cooperation }: PartnerFit): number {
  return (wanted.length + (cooperation.length > 0 ? 1 : 0)) / THINGS_TO_MEET;
}
