import { describe, expect, it } from 'vitest';
import { isMatch, LEAST_SCORE, LEAST_TEXT_POINTS } from '#app/domain/matches/score-bands.ts';
import { countTerms } from '#search/language/term-counts.ts';
import { translationOf } from '#search/language/translation/translate-terms.ts';
import { explain } from '#search/matching/explain.ts';
import type { ListingFacts } from '#search/matching/listing-facts.ts';
import { createScorer } from '#search/matching/score.ts';
import { weighText, weighTranslation } from '#search/matching/weighed-text.ts';
import { PART_POINTS } from '#search/matching/weights.ts';
import { corpusOf, madeUpListing, randomNumbers } from './made-up-pairs.ts';

const NOW = new Date('2026-12-31T00:00:00Z');
const random = randomNumbers(7);
const challenges = Array.from({ length: 20 }, () => madeUpListing('challenge', random));
const capabilities = Array.from({ length: 20 }, () => madeUpListing('capability', random));
const corpus = corpusOf([...challenges, ...capabilities]);
const score = createScorer(corpus, NOW);
const pairs = challenges.flatMap((challenge) =>
  capabilities.map((capability) => ({ challenge, capability })),
);

const listing = (
  kind: ListingFacts['kind'],
  text: string,
  rest: Partial<ListingFacts> = {},
): ListingFacts => {
  const counted = countTerms({ title: '', text });
  const translation = translationOf([{ title: '', text, language: counted.language }]);
  return {
    kind,
    versions: { [counted.language]: weighText(counted) },
    ...(translation ? { translated: weighTranslation(translation) } : {}),
    areas: [],
    ...rest,
  };
};

describe('score', () => {
  it('can give 100 points and no more', () => {
    expect(Object.values(PART_POINTS).reduce((sum, points) => sum + points, 0)).toBe(100);
  });

  it('is the sum of its parts, each whole and within its bounds, for every pair', () => {
    for (const pair of pairs) {
      const { score: total, exact, parts } = score(pair);
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(total);
      expect(Math.abs(total - exact)).toBeLessThanOrEqual(0.5);
      for (const { points, max } of parts) {
        expect(Number.isInteger(points)).toBe(true);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(max);
      }
    }
  });

  it('is lower without any one of the terms it names, for every pair', () => {
    let named = 0;
    for (const pair of pairs) {
      const before = score(pair);
      for (const { id, points } of explain(pair, before.comparison, corpus, NOW).terms) {
        expect(points).toBeGreaterThanOrEqual(0);
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

  it('names terms whose points lie within the text part', () => {
    for (const pair of pairs) {
      const { comparison } = score(pair);
      const named = explain(pair, comparison, corpus, NOW).terms.reduce((sum, { points }) => sum + points, 0);
      expect(named).toBeLessThanOrEqual(comparison.points + 0.5);
    }
  });

  it('gives a newcomer with the better text more than a track record can', () => {
    const challenge = listing('challenge', 'sonar for a submarine hull with low noise');
    const newcomer = listing('capability', 'sonar on the hull of a submarine');
    const incumbent = listing('capability', 'tents and runway lighting, once a sonar', { trackRecord: 50 });
    const judge = createScorer(corpusOf([challenge, newcomer, incumbent]), NOW);
    expect(judge({ challenge, capability: newcomer }).exact).toBeGreaterThan(
      judge({ challenge, capability: incumbent }).exact,
    );
  });

  it('counts a track record only as far as the text fits', () => {
    const challenge = listing('challenge', 'sonar for a submarine hull with low noise');
    const stranger = listing('capability', 'tents and runway lighting', { trackRecord: 100 });
    const part = createScorer(
      corpusOf([challenge, stranger]),
      NOW,
    )({ challenge, capability: stranger }).parts;
    expect(part.find(({ code }) => code === 'track_record')?.points).toBe(0);
  });

  it('lets a Dutch challenge prefer the English capability that answers it', () => {
    const challenge = listing(
      'challenge',
      'Wij zoeken sensoren voor het opsporen van onderzeeboten met sonar',
    );
    const fitting = listing('capability', 'We build a towed array sonar for submarine detection');
    const other = listing('capability', 'We build tents for field hospitals with solar power');
    const judge = createScorer(corpusOf([challenge, fitting, other]), NOW);
    expect(judge({ challenge, capability: fitting }).score).toBeGreaterThan(
      judge({ challenge, capability: other }).score,
    );
    expect(judge({ challenge, capability: other }).comparison.likeness.value).toBe(0);
  });

  it('compares in a language both are written in, when one has a translation', () => {
    const dutch = weighText(countTerms({ title: '', text: 'lichte brug voor voertuigen', language: 'nl' }));
    const english = weighText(countTerms({ title: '', text: 'a light bridge for vehicles', language: 'en' }));
    const challenge: ListingFacts = { kind: 'challenge', versions: { nl: dutch, en: english }, areas: [] };
    const capability: ListingFacts = { kind: 'capability', versions: { en: english }, areas: [] };
    expect(score({ challenge, capability }).comparison.offer).toBe(english);
    expect(score({ challenge, capability }).comparison.likeness.value).toBeGreaterThan(0.5);
  });
});

describe('a match', () => {
  const judged = (score: number, text: number) => ({ score, parts: [{ code: 'text', points: text }] });

  it('is what scores enough and earns for its text what all tags together leave of that', () => {
    const { text, track_record, ...tags } = PART_POINTS;
    const ofTags = Object.values(tags).reduce((sum, points) => sum + points, 0);
    expect([text + track_record + ofTags, LEAST_TEXT_POINTS]).toEqual([100, LEAST_SCORE - ofTags]);
    expect(isMatch(judged(LEAST_SCORE, LEAST_TEXT_POINTS))).toBe(true);
    expect(isMatch(judged(LEAST_SCORE - 1, LEAST_SCORE - 1))).toBe(false);
  });

  it('is not made of tags and a track record where the texts share what any two do', () => {
    expect(isMatch(judged(51, LEAST_TEXT_POINTS - 1))).toBe(false);
  });
});
