import { describe, expect, it } from 'vitest';
import { countTerms } from '#search/language/term-counts.ts';
import { hindrancesOf } from '#search/matching/hindrances.ts';
import type { ListingFacts } from '#search/matching/listing-facts.ts';
import { createScorer } from '#search/matching/score.ts';
import { weighText } from '#search/matching/weighed-text.ts';
import { corpusOf, madeUpListing, randomNumbers } from './made-up-pairs.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const { versions } = madeUpListing('challenge', randomNumbers(7));

const side = (kind: ListingFacts['kind'], rest: Partial<ListingFacts>): ListingFacts => ({
  kind,
  versions,
  areas: ['SEN'],
  trl: { min: 5, max: 7 },
  publishedAt: NOW,
  ...rest,
});

function hindrances(challenge: Partial<ListingFacts>, capability: Partial<ListingFacts>) {
  const pair = { challenge: side('challenge', challenge), capability: side('capability', capability) };
  const score = createScorer(
    corpusOf([pair.challenge, pair.capability, side('capability', { versions: {} })]),
    NOW,
  );
  return hindrancesOf(pair, score(pair), NOW);
}

describe('what holds a pair back', () => {
  it('is nothing when all fits', () => {
    expect(hindrances({}, {})).toEqual([]);
  });

  it('is the number of TRL steps outside the window, on either side of it', () => {
    expect(hindrances({}, { trl: { min: 8, max: 9 } })).toEqual([{ code: 'trl_outside', steps: 1 }]);
    expect(hindrances({}, { trl: { min: 3, max: 3 } })).toEqual([{ code: 'trl_outside', steps: 2 }]);
  });

  it('is a TRL that a side does not give', () => {
    const without = { versions, areas: ['SEN'] as const, publishedAt: NOW };
    const pair = {
      challenge: { kind: 'challenge' as const, ...without },
      capability: side('capability', {}),
    };
    const score = createScorer(corpusOf([pair.challenge, pair.capability]), NOW)(pair);
    expect(hindrancesOf(pair, score, NOW)).toContainEqual({ code: 'trl_unknown', side: 'challenge' });
  });

  it('is another area, or that a side was not placed in one', () => {
    expect(hindrances({}, { areas: ['MAT'] })).toEqual([{ code: 'other_area' }]);
    expect(hindrances({}, { areas: ['unclassified'] })).toEqual([
      { code: 'area_unknown', side: 'capability' },
    ]);
    expect(hindrances({ areas: [] }, { areas: [] })).toEqual([{ code: 'area_unknown', side: 'both' }]);
  });

  it('is a text with few shared terms, before all else', () => {
    const tents = countTerms({ title: 'Tents', text: 'Beds and kitchens', language: 'en' });
    const [most] = hindrances({}, { versions: { en: weighText(tents) }, areas: ['MAT'] });
    expect(most).toEqual({ code: 'few_shared_terms' });
  });

  it('is a wish for another kind of partner, by the side that said so', () => {
    const wish = { organisationKind: 'prime', partnerKinds: ['startup'] } as const;
    expect(hindrances(wish, { organisationKind: 'sme' })).toEqual([
      { code: 'other_kind_wanted', side: 'challenge' },
    ]);
    expect(hindrances(wish, wish)).toEqual([{ code: 'other_kind_wanted', side: 'both' }]);
    expect(hindrances({}, { organisationKind: 'sme' })).toEqual([]);
  });

  it('is too few or too late, with the numbers, and nothing where a side does not say', () => {
    const need = { quantity: 500, unit: 'pieces', neededBy: '2026-07-13' } as const;
    const made = { unit: 'pieces', capacity: 2, capacityPeriod: 'week' } as const;
    expect(hindrances(need, { ...made, leadTimeWeeks: 2 })).toEqual([
      { code: 'too_few', needed: 500, offered: 8, unit: 'pieces', by: '2026-07-13', grown: false },
    ]);
    expect(hindrances(need, { ...made, leadTimeWeeks: 20 })).toEqual([
      { code: 'too_late', weeks: 20, left: 6, by: '2026-07-13' },
    ]);
    expect(hindrances(need, { unit: 'pieces' })).toEqual([]);
  });

  it('is a listing that was published long ago, with its age in months', () => {
    const publishedAt = new Date('2025-09-01T12:00:00Z');
    expect(hindrances({ publishedAt }, {})).toEqual([{ code: 'older', side: 'challenge', months: 9 }]);
    expect(hindrances({}, { publishedAt: new Date('2026-01-01T12:00:00Z') })).toEqual([]);
  });
});
