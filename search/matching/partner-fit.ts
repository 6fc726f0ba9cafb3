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
  const sides = [
    [challenge, capability],
    [capability, challenge],
  ] as const;
  const wishing = sides.filter(
    ([own, other]) => (own.partnerKinds ?? []).length > 0 && other.organisationKind !== undefined,
  );
  const isMet = ([own, other]: (typeof sides)[number]) =>
    other.organisationKind !== undefined && (own.partnerKinds ?? []).includes(other.organisationKind);
  return {
    wanted: wishing.filter(isMet).map(([own]) => own.kind),
    unwanted: wishing.filter((side) => !isMet(side)).map(([own]) => own.kind),
    cooperation: (challenge.cooperation ?? []).filter((form) => capability.cooperation?.includes(form)),
  };
}

/** 1 when each wants what the other is and both work in a same way; a third for each of these. */
export function partnerShare({ wanted, cooperation }: PartnerFit): number {
  return (wanted.length + (cooperation.length > 0 ? 1 : 0)) / THINGS_TO_MEET;
}
