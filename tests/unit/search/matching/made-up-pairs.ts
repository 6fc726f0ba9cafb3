import { countTerms } from '#search/language/term-counts.ts';
import type { Corpus } from '#search/matching/corpus.ts';
import type { ListingFacts } from '#search/matching/listing-facts.ts';
import { weighedLength, weighText, type WeighedText } from '#search/matching/weighed-text.ts';
import { AREA_CODES, COOPERATION_FORMS, ORGANISATION_KINDS, PERIODS, type ListingKind } from '#db/enums.ts';

const WORDS =
  `radar antenna sonar hull composite fibre battery drone swarm network encryption satellite orbit laser optics sensor
  signal processing maintenance vehicle armour helmet training simulation software algorithm vessel mine torpedo hydrogen fuel cell
  quantum photon coating corrosion weld turbine cooling valve pump cable harness tent water wound bandage airfield runway`
    .trim()
    .split(/\s+/);

/** A small generator of numbers, the same for the same seed (mulberry32): failures can be repeated. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A listing of random words and tags, some of them missing as in life. */
export function madeUpListing(kind: ListingKind, random: () => number): ListingFacts {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const words = (count: number) => Array.from({ length: count }, () => pick(WORDS)).join(' ');
  const text = countTerms({
    title: words(1 + Math.floor(random() * 6)),
    text: words(5 + Math.floor(random() * 80)),
    language: 'en',
  });
  const some = <Value>(values: readonly Value[]) => values.filter(() => random() < 0.4);
  const maybe = <Name extends string, Value>(name: Name, value: Value) =>
    (random() < 0.7 ? { [name]: value } : {}) as Partial<Record<Name, Value>>;
  const trlMin = 1 + Math.floor(random() * 9);
  return {
    kind,
    versions: { [text.language]: weighText(text) },
    areas: some(AREA_CODES),
    organisationKind: pick(ORGANISATION_KINDS),
    subTechnologies: some(['SEN-radar', 'SEN-sonar', 'MAT-armour']),
    domains: some(['land', 'sea', 'air']),
    partnerKinds: some(ORGANISATION_KINDS),
    cooperation: some(COOPERATION_FORMS),
    ...maybe('unit', pick(['pieces', 'systems'] as const)),
    ...maybe('leadTimeWeeks', Math.floor(random() * 60)),
    ...(kind === 'challenge'
      ? {
          preferredProvinces: some(['NL-ZH', 'NL-NB']),
          ...maybe('quantity', 1 + Math.floor(random() * 500)),
          ...maybe('neededBy', `2027-${pick(['01', '03', '06', '11'])}-15`),
        }
      : {
          ...maybe('capacity', Math.floor(random() * 200)),
          ...maybe('capacityPeriod', pick(PERIODS)),
        }),
    ...(random() < 0.7 ? { trl: { min: trlMin, max: Math.min(9, trlMin + Math.floor(random() * 3)) } } : {}),
    ...(random() < 0.7 ? { province: pick(['NL-ZH', 'NL-NB']) } : {}),
    ...(random() < 0.7 ? { publishedAt: new Date(Date.UTC(2026, Math.floor(random() * 12), 1)) } : {}),
    ...(random() < 0.7 ? { trackRecord: Math.floor(random() * 8) } : {}),
  };
}

/** Statistics of these listings. */
export function corpusOf(listings: readonly ListingFacts[]): Corpus {
  const all = listings.flatMap(({ versions }) => Object.values(versions)) as WeighedText[];
  const documents = new Map<string, number>();
  for (const { terms } of all) for (const term of terms) documents.set(term, (documents.get(term) ?? 0) + 1);
  return {
    documents: all.length,
    averageLength: all.reduce((sum, text) => sum + weighedLength(text), 0) / all.length,
    documentsWith: (term) => documents.get(term) ?? 0,
  };
}

/** A challenge that says nothing but this. */
export const challenge = (rest: Partial<ListingFacts>): ListingFacts => ({
  kind: 'challenge',
  versions: {},
  areas: [],
  ...rest,
});

/** A capability that says nothing but this. */
export const capability = (rest: Partial<ListingFacts>): ListingFacts => ({
  ...challenge(rest),
  kind: 'capability',
});
