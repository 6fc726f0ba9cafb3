import { expect, it } from 'vitest';
import { placeNewcomers } from '#app/domain/matches/place-newcomers.ts';
import type { ListingFacts } from '#search/matching/listing-facts.ts';
import { createScorer } from '#search/matching/score.ts';
import { FULL_TRACK_RECORD } from '#search/matching/weights.ts';
import { corpusOf, madeUpListing, randomNumbers } from './made-up-pairs.ts';

const FIRST = 10;

/** Forty needs, and two hundred offers with texts and tags of one make; every second has delivered before. */
function madeUpMarket() {
  const random = randomNumbers(5);
  const needs = Array.from({ length: 40 }, () => madeUpListing('challenge', random));
  const offers = Array.from({ length: 200 }, (_, index): ListingFacts => ({
    ...madeUpListing('capability', random),
    trackRecord: index % 2 === 0 ? 0 : Math.ceil((FULL_TRACK_RECORD + 1) ** random()),
  }));
  return { needs, offers };
}

it('leaves newcomers a fair share of the first ten places where their offers are as good', () => {
  const { needs, offers } = madeUpMarket();
  const score = createScorer(corpusOf([...needs, ...offers]), new Date('2026-12-31T00:00:00Z'));
  const held = { byScore: 0, placed: 0 };
  for (const challenge of needs) {
    const ranked = offers
      .map((capability) => {
        const { exact, exactParts } = score({ challenge, capability });
        const isNewcomer = capability.trackRecord === 0;
        return { exact, isNewcomer, merit: exact - exactParts.track_record };
      })
      .sort((a, b) => b.exact - a.exact);
    const count = (places: typeof ranked) =>
      places.slice(0, FIRST).filter(({ isNewcomer }) => isNewcomer).length;
    held.byScore += count(ranked);
    held.placed += count(placeNewcomers(ranked));
  }
  const places = needs.length * FIRST;
  // Half of the offers. By the score alone hardly one would be seen; the rule gives them four in five of their due.
  expect(held.byScore / places).toBeLessThan(0.05);
  expect(held.placed / places / 0.5).toBeGreaterThanOrEqual(0.7);
  expect(held.placed / places / 0.5).toBeLessThanOrEqual(1);
});
