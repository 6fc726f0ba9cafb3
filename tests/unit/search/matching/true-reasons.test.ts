import { describe, expect, it } from 'vitest';
import type { ListingKind } from '#db/enums.ts';
import { explain, type Reasons } from '#search/matching/explain.ts';
import type { ListingFacts } from '#search/matching/listing-facts.ts';
import { createScorer, type PartCode } from '#search/matching/score.ts';
import { corpusOf, madeUpListing, randomNumbers } from './made-up-pairs.ts';

const NOW = new Date('2026-12-31T00:00:00Z');
const random = randomNumbers(11);
const challenges = Array.from({ length: 20 }, () => madeUpListing('challenge', random));
const capabilities = Array.from({ length: 20 }, () => madeUpListing('capability', random));
const corpus = corpusOf([...challenges, ...capabilities]);
const score = createScorer(corpus, NOW);
const pairs = challenges.flatMap((challenge) =>
  capabilities.map((capability) => ({ challenge, capability })),
);

/** A document that no longer says something, and the part of the score that named it. */
type Removal = { part: PartCode; without: ListingFacts };

const lacking = (facts: ListingFacts, field: keyof ListingFacts): ListingFacts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => name !== field)) as unknown as ListingFacts;

/** The document of one side without each of the reasons in turn. */
function removalsFrom(facts: ListingFacts, reasons: Reasons): Removal[] {
  const { kind } = facts;
  const other: ListingKind = kind === 'challenge' ? 'capability' : 'challenge';
  const without = <Name extends 'areas' | 'subTechnologies' | 'domains' | 'cooperation'>(
    name: Name,
    code: string,
  ) => ({ ...facts, [name]: (facts[name] ?? []).filter((one) => one !== code) });
  const inCase = (named: boolean, part: PartCode, ...fields: (keyof ListingFacts)[]): Removal[] =>
    named ? fields.map((field) => ({ part, without: lacking(facts, field) })) : [];
  const { areas, subTechnologies, domains, trl, partner, delivery, province, preferredProvince } = reasons;
  const isOffer = kind === 'capability';
  return [
    ...areas.map((code): Removal => ({ part: 'areas', without: without('areas', code) })),
    ...subTechnologies.map((code): Removal => ({
      part: 'sub_technologies',
      without: without('subTechnologies', code),
    })),
    ...domains.map((code): Removal => ({ part: 'domains', without: without('domains', code) })),
    ...inCase(trl.fit === 'inside' || trl.fit === 'near', 'trl', 'trl'),
    ...inCase(partner.wanted.includes(kind), 'partner', 'partnerKinds'),
    ...inCase(partner.wanted.includes(other), 'partner', 'organisationKind'),
    ...inCase(partner.cooperation.length > 0, 'partner', 'cooperation'),
    ...inCase(delivery.amount !== null, 'delivery', isOffer ? 'capacity' : 'quantity', 'unit'),
    ...inCase(delivery.leadTime !== null, 'delivery', isOffer ? 'leadTimeWeeks' : 'neededBy'),
    ...inCase(province !== null, 'region', 'province'),
    ...inCase(preferredProvince !== null, 'region', isOffer ? 'province' : 'preferredProvinces'),
  ];
}

describe('a reason that is named', () => {
  it('is part of the score: whichever side no longer says it, that part and the whole are lower', () => {
    const removed = new Map<PartCode, number>();
    for (const pair of pairs) {
      const before = score(pair);
      const reasons = explain(pair, before.comparison, corpus, NOW);
      for (const side of ['challenge', 'capability'] as const) {
        for (const { part, without } of removalsFrom(pair[side], reasons)) {
          const after = score({ ...pair, [side]: without });
          expect(after.exactParts[part]).toBeLessThan(before.exactParts[part]);
          expect(after.exact).toBeLessThan(before.exact);
          expect(after.score).toBeLessThanOrEqual(before.score);
          removed.set(part, (removed.get(part) ?? 0) + 1);
        }
      }
    }
    // Every kind of reason was met, and often.
    for (const part of [
      'areas',
      'sub_technologies',
      'domains',
      'trl',
      'partner',
      'delivery',
      'region',
    ] as const)
      expect(removed.get(part), part).toBeGreaterThan(20);
  });

  it('is absent where nothing is said of it', () => {
    const bare = (kind: ListingKind): ListingFacts => ({ kind, versions: {}, areas: [] });
    const pair = { challenge: bare('challenge'), capability: bare('capability') };
    expect(explain(pair, score(pair).comparison, corpus, NOW)).toEqual({
      terms: [],
      related: 0,
      areas: [],
      subTechnologies: [],
      domains: [],
      trl: { fit: 'unknown' },
      partner: { wanted: [], cooperation: [] },
      delivery: { amount: null, leadTime: null },
      province: null,
      preferredProvince: null,
    });
  });
});
