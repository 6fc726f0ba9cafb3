import { describe, expect, it } from 'vitest';
import { inventListing, isChallenge, type InventedListing } from '#scripts/bench/search/invent-listing.ts';
import { inventOrganisation } from '#scripts/bench/search/invent-organisation.ts';
import { publicIdOf } from '#scripts/bench/search/public-id.ts';
import { spreadOver } from '#scripts/bench/search/spread-over.ts';

const ORGANISATIONS = 40;
const many = Array.from({ length: 600 }, (_, number) => inventListing(number, ORGANISATIONS));
const share = (holds: (listing: InventedListing) => boolean) => many.filter(holds).length / many.length;

describe('an invented listing', () => {
  it('is the same whenever it is made, and whatever was made before it', () => {
    const again = [599, 3, 77].map((number) => inventListing(number, ORGANISATIONS));
    expect(again).toEqual([many[599], many[3], many[77]]);
    expect(inventOrganisation(5).row.publicId).toBe(inventOrganisation(5).row.publicId);
  });

  it('is another for every number, also by its public id', () => {
    expect(new Set(many.map(({ body }) => body)).size).toBe(many.length);
    const ids = Array.from({ length: 20_000 }, (_, number) => publicIdOf(number));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[0-9a-z]{12}$/.test(id))).toBe(true);
  });

  it('has 60 to 250 words, but for a name at the end', () => {
    const lengths = many.map(({ body }) => body.split(' ').length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(256);
  });

  it('says what is given, when that is', () => {
    const words = { language: 'nl' as const, title: 'Radar', body: 'Een radar.', keywords: [] };
    expect(inventListing(8, ORGANISATIONS, words)).toMatchObject(words);
  });
});

describe('invented listings together', () => {
  it('are mostly capabilities, in both languages, for every audience, some masked and none of these public', () => {
    expect(share(({ kind }) => kind === 'challenge')).toBe(0.1);
    expect(share(({ language }) => language === 'nl')).toBeCloseTo(0.55, 1);
    expect(new Set(many.map(({ audience }) => audience))).toEqual(new Set(['public', 'verified', 'defence']));
    expect(share(({ identity }) => identity === 'masked')).toBeCloseTo(0.1, 1);
    expect(share(({ identity, audience }) => identity === 'masked' && audience === 'public')).toBe(0);
  });

  it('are found back by their number and kind', () => {
    const challenges = spreadOver(600, 'challenge', 20);
    expect(challenges.every((number) => isChallenge(number))).toBe(true);
    expect(new Set(challenges).size).toBe(20);
    expect(spreadOver(600, 'challenge', 900)).toHaveLength(60);
  });
});
