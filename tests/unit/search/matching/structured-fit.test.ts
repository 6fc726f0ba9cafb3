import { describe, expect, it } from 'vitest';
import { roundParts } from '#search/matching/round-parts.ts';
import {
  areaFit,
  codeFit,
  freshnessFit,
  regionFit,
  trackRecordFit,
  trlDistance,
  trlFit,
} from '#search/matching/structured-fit.ts';
import { capability, challenge } from './made-up-pairs.ts';

const trl = (min: number, max = min) => ({ trl: { min, max } });

describe('the fit of TRL', () => {
  it('is full inside the window and at its edges, and falls by steps outside', () => {
    const wanted = challenge(trl(5, 7));
    const fits = [3, 4, 5, 6, 7, 8, 9].map((level) => trlFit(wanted, capability(trl(level))));
    expect(fits.map((fit) => Math.round(fit * 100))).toEqual([33, 67, 100, 100, 100, 67, 33]);
  });

  it('is nothing far outside, and unknown is no distance', () => {
    expect(trlFit(challenge(trl(8, 9)), capability(trl(2)))).toBe(0);
    expect(trlDistance(challenge({}), capability(trl(2)))).toBeUndefined();
    expect(trlFit(challenge({}), capability(trl(2)))).toBe(0);
  });
});

describe('the fit of areas', () => {
  it('is what both chose of what either chose, the primary area of a side counting twice', () => {
    expect(areaFit(challenge({ areas: ['SEN'] }), capability({ areas: ['SEN'] }))).toBe(1);
    expect(areaFit(challenge({ areas: ['SEN', 'INT'] }), capability({ areas: ['SEN'] }))).toBe(0.8);
    expect(areaFit(challenge({ areas: ['SEN', 'INT'] }), capability({ areas: ['INT'] }))).toBe(0.6);
    expect(areaFit(challenge({ areas: ['SEN'] }), capability({ areas: ['MAT'] }))).toBe(0);
  });

  it('is nothing for codes that name no field', () => {
    expect(areaFit(challenge({ areas: ['unclassified'] }), capability({ areas: ['unclassified'] }))).toBe(0);
    expect(areaFit(challenge({ areas: ['OUT'] }), capability({ areas: ['OUT'] }))).toBe(0);
    expect(areaFit(challenge({ areas: ['MAR'] }), capability({ areas: ['MAR'] }))).toBe(1);
  });
});

describe('the fit of sub-technologies and domains', () => {
  it('is what both chose of what either chose', () => {
    expect(codeFit(['radar', 'sonar'], ['sonar', 'radar'])).toBe(1);
    expect(codeFit(['radar', 'sonar'], ['sonar'])).toBeCloseTo(2 / 3);
    expect(codeFit(['radar'], ['sonar'])).toBe(0);
    expect(codeFit(undefined, ['sonar'])).toBe(0);
  });
});

describe('the fit of regions', () => {
  it('is half for one province and half for one where the challenge prefers a partner', () => {
    const there = capability({ province: 'NL-NB' });
    const preferredProvinces = ['NL-NB', 'NL-ZH'];
    expect(regionFit(challenge({ province: 'NL-NB', preferredProvinces }), there)).toBe(1);
    expect(regionFit(challenge({ province: 'NL-UT', preferredProvinces }), there)).toBe(0.5);
    expect(regionFit(challenge({ province: 'NL-NB' }), there)).toBe(0.5);
    expect(regionFit(challenge({ preferredProvinces }), capability({}))).toBe(0);
  });
});

describe('the tie-breakers', () => {
  it('halve freshness over half the life of a listing, by the older side', () => {
    const now = new Date('2026-07-01T00:00:00Z');
    const old = { publishedAt: new Date('2026-01-02T00:00:00Z') };
    expect(freshnessFit(challenge({}), capability({}), now)).toBe(1);
    expect(freshnessFit(challenge(old), capability({ publishedAt: now }), now)).toBe(0.5);
    expect(freshnessFit(challenge({ publishedAt: now }), capability(old), now)).toBe(0.5);
  });

  it('bound a track record', () => {
    const fits = [0, 9, 100, 500].map((trackRecord) => trackRecordFit(capability({ trackRecord })));
    expect(fits.map((fit) => fit.toFixed(2))).toEqual(['0.00', '0.50', '1.00', '1.00']);
  });
});

describe('roundParts', () => {
  it('keeps the rounded sum by giving the points to the largest remainders', () => {
    expect(roundParts([10.4, 10.4, 10.4])).toEqual([11, 10, 10]);
    expect(roundParts([0.5, 0.25, 0.25])).toEqual([1, 0, 0]);
    expect(roundParts([])).toEqual([]);
  });
});
