import type { AreaCode } from '#db/enums.ts';
import { stepsOutside } from '#app/domain/listings/trl.ts';
import type { ListingFacts } from './listing-facts.ts';
import { FRESHNESS_HALF_LIFE_DAYS, FULL_TRACK_RECORD, PRIMARY_AREA_COUNT, TRL_REACH } from './weights.ts';

/** Codes that name no field, so that sharing them means nothing. */
const NO_FIELD: ReadonlySet<AreaCode> = new Set(['unclassified', 'OUT']);

const DAY_IN_MS = 86_400_000;

/** Areas that both sides chose. */
export function sharedAreas(challenge: ListingFacts, capability: ListingFacts): AreaCode[] {
  return challenge.areas.filter((area) => !NO_FIELD.has(area) && capability.areas.includes(area));
}

/**
 * What both chose as a share of what either chose (Dice), the primary area of a side counting twice. Each shared area
 * adds, whichever side lacks it otherwise.
 */
export function areaFit(challenge: ListingFacts, capability: ListingFacts): number {
  let met = 0;
  let all = 0;
  for (const [own, other] of [
    [challenge, capability],
    [capability, challenge],
  ] as const) {
    let weight = PRIMARY_AREA_COUNT;
    for (const area of own.areas) {
      if (NO_FIELD.has(area)) continue;
      all += weight;
      if (other.areas.includes(area)) met += weight;
      weight = 1;
    }
  }
  return all === 0 ? 0 : met / all;
}

/** Codes that both sides chose of a list. */
export function sharedCodes(wanted: readonly string[] = [], offered: readonly string[] = []): string[] {
  return wanted.filter((code) => offered.includes(code));
}

/** What both chose of a list as a share of what either chose (Dice): each shared code adds. */
export function codeFit(wanted: readonly string[] = [], offered: readonly string[] = []): number {
  if (wanted.length === 0 || offered.length === 0) return 0;
  return (2 * sharedCodes(wanted, offered).length) / (wanted.length + offered.length);
}

/** Steps between the wanted window and where the capability is; 0 inside, undefined when either is unknown. */
export function trlDistance(challenge: ListingFacts, capability: ListingFacts): number | undefined {
  if (challenge.trl === undefined || capability.trl === undefined) return undefined;
  return stepsOutside(challenge.trl, capability.trl);
}

/** 1 inside the window, falling to 0 over some steps; 0 when unknown. */
export function trlFit(challenge: ListingFacts, capability: ListingFacts): number {
  const distance = trlDistance(challenge, capability);
  return distance === undefined ? 0 : Math.max(0, 1 - distance / TRL_REACH);
}

/** 1 for references enough, by the logarithm: the first counts most. */
export function trackRecordFit({ trackRecord = 0 }: ListingFacts): number {
  return Math.min(1, Math.log1p(Math.max(0, trackRecord)) / Math.log1p(FULL_TRACK_RECORD));
}

/** 1 for what was published now, halving with time; the older side counts, so that both see the same score. */
export function freshnessFit(challenge: ListingFacts, capability: ListingFacts, now: Date): number {
  const oldest = Math.min(
    challenge.publishedAt?.getTime() ?? now.getTime(),
    capability.publishedAt?.getTime() ?? now.getTime(),
  );
  const days = Math.max(0, now.getTime() - oldest) / DAY_IN_MS;
  return 0.5 ** (days / FRESHNESS_HALF_LIFE_DAYS);
}

/** Whether both are in the same province, as far as both may say so. */
export function isSameProvince(challenge: ListingFacts, capability: ListingFacts): boolean {
  return challenge.province !== undefined && challenge.province === capability.province;
}

/** Whether the capability is made in a province where the challenge prefers a partner, as far as both may say so. */
export function isPreferredProvince(challenge: ListingFacts, capability: ListingFacts): boolean {
  return (
    capability.province !== undefined && (challenge.preferredProvinces ?? []).includes(capability.province)
  );
}

/** Half for one province, half for one that is preferred. */
export function regionFit(challenge: ListingFacts, capability: ListingFacts): number {
  return (
    (Number(isSameProvince(challenge, capability)) + Number(isPreferredProvince(challenge, capability))) / 2
  );
}
