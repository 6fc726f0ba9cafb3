import { describe, expect, it } from 'vitest';
import { explain } from '#search/matching/explain.ts';
import { createScorer } from '#search/matching/score.ts';
import type { SubjectSpaces } from '#search/matching/subjects/subject-space.ts';
import { subjectsOf } from '#search/matching/subjects/subjects-of.ts';
import type { ListingFacts } from '#search/matching/listing-facts.ts';
import { corpusOf, madeUpListing, randomNumbers } from '../made-up-pairs.ts';
import { learn } from './made-up-space.ts';

const NOW = new Date('2026-12-31T00:00:00Z');
const random = randomNumbers(21);
const made = (kind: ListingFacts['kind'], count: number) =>
  Array.from({ length: count }, () => madeUpListing(kind, random));
const challenges = made('challenge', 20);
const capabilities = made('capability', 20);
const all = [...challenges, ...capabilities, ...made('capability', 500)];
const en = learn(all.flatMap(({ versions }) => versions.en ?? []));
const spaces: SubjectSpaces = { generation: 'one', of: en ? { en } : {} };
const corpus = { ...corpusOf(all), subjects: spaces };
const score = createScorer(corpus, NOW);
const pairs = challenges.flatMap((challenge) =>
  capabilities.map((capability) => ({ challenge, capability })),
);
const text = (facts: ListingFacts) => facts.versions.en ?? { terms: [], counts: [] };
const stored = (facts: ListingFacts, generation = 'one'): ListingFacts => ({
  ...facts,
  ...subjectsOf([{ language: 'en', text: text(facts) }], { ...spaces, generation }),
});

describe('a score with subjects', () => {
  it('is lower without any one of the terms it names, for every pair', () => {
    let named = 0;
    for (const pair of pairs) {
      const before = score(pair);
      for (const { id } of explain(pair, before.comparison, corpus, NOW).terms) {
        const { terms, counts } = before.comparison.offer;
        const at = terms.indexOf(id);
        const without = { terms: terms.toSpliced(at, 1), counts: counts.toSpliced(at, 1) };
        const after = score({ ...pair, capability: { ...pair.capability, versions: { en: without } } });
        expect(after.exact).toBeLessThan(before.exact);
        named += 1;
      }
    }
    expect(named).toBeGreaterThan(pairs.length);
  });

  it('names terms and related subjects whose points lie within the text part', () => {
    let related = 0;
    for (const pair of pairs) {
      const { comparison } = score(pair);
      const reasons = explain(pair, comparison, corpus, NOW);
      const named = reasons.terms.reduce((sum, { points }) => sum + points, reasons.related);
      expect(named).toBeLessThanOrEqual(comparison.points + 0.5);
      if (reasons.related > 0) {
        expect(reasons.related).toBeGreaterThan(comparison.points * 0.14);
        expect(comparison.likeness.subjects).toBeGreaterThan(0);
        related += 1;
      }
    }
    expect(related).toBeGreaterThan(0);
  });

  it('is the same whether a document holds what it is about, holds it of another generation, or not at all', () => {
    for (const { challenge, capability } of pairs) {
      const exact = score({ challenge, capability }).exact;
      expect(score({ challenge, capability: stored(capability) }).exact).toBe(exact);
      expect(score({ challenge: stored(challenge), capability }).exact).toBe(exact);
      expect(score({ challenge, capability: stored(capability, 'older') }).exact).toBe(exact);
    }
  });

  it('is that of the words alone across languages, and where a language has no space', () => {
    const inDutch = (facts: ListingFacts): ListingFacts => ({ ...facts, versions: { nl: text(facts) } });
    for (const { challenge, capability } of pairs.slice(0, 50)) {
      for (const pair of [
        { challenge: inDutch(challenge), capability },
        { challenge: inDutch(challenge), capability: inDutch(capability) },
      ]) {
        const { comparison } = score(pair);
        expect(comparison.subjects).toBeUndefined();
        expect(comparison.likeness.value).toBe(comparison.likeness.words);
        expect(explain(pair, comparison, corpus, NOW).related).toBe(0);
      }
    }
  });
});
