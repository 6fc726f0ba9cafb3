import { describe, expect, it } from 'vitest';
import { partnerFitOf, partnerShare } from '#search/matching/partner-fit.ts';
import { createScorer } from '#search/matching/score.ts';
import { PART_POINTS, TRL_REACH } from '#search/matching/weights.ts';
import { capability, challenge, corpusOf, madeUpListing, randomNumbers } from './made-up-pairs.ts';

const shareOf = (...sides: Parameters<typeof partnerFitOf>) => partnerShare(partnerFitOf(...sides));

const prime = { organisationKind: 'prime', partnerKinds: ['startup', 'sme'] } as const;
const startup = { organisationKind: 'startup', partnerKinds: ['prime'] } as const;

describe('the fit of partners', () => {
  it('is full when each wants what the other is and both work in a same way', () => {
    const both = { cooperation: ['joint_development', 'pilot'] } as const;
    expect(partnerFitOf(challenge({ ...prime, ...both }), capability({ ...startup, ...both }))).toEqual({
      wanted: ['challenge', 'capability'],
      unwanted: [],
      cooperation: ['joint_development', 'pilot'],
    });
    expect(shareOf(challenge({ ...prime, ...both }), capability({ ...startup, ...both }))).toBe(1);
  });

  it('is a third for each of the two wishes and for a shared way of working', () => {
    const known = { organisationKind: 'startup' } as const;
    expect(shareOf(challenge(prime), capability(known))).toBeCloseTo(1 / 3);
    expect(shareOf(challenge(prime), capability(startup))).toBeCloseTo(2 / 3);
    expect(
      shareOf(challenge({ cooperation: ['pilot'] }), capability({ cooperation: ['pilot', 'supply'] })),
    ).toBeCloseTo(1 / 3);
  });

  it('misses nothing for a side that wishes for nobody in particular, and says which wish is not met', () => {
    expect(partnerFitOf(challenge({}), capability(startup)).unwanted).toEqual([]);
    expect(partnerFitOf(challenge(prime), capability({ organisationKind: 'prime' })).unwanted).toEqual([
      'challenge',
    ]);
  });

  it('outweighs a step of TRL: an early startup that is wanted stands before one that is not', () => {
    const { versions } = madeUpListing('challenge', randomNumbers(3));
    const wish = challenge({ ...prime, versions, trl: { min: 5, max: 7 } });
    const early = capability({ ...startup, versions, trl: { min: 4, max: 4 } });
    const ready = capability({ organisationKind: 'prime', versions, trl: { min: 6, max: 6 } });
    const score = createScorer(corpusOf([wish, early, ready]), new Date());
    expect((PART_POINTS.partner * 2) / 3).toBeGreaterThan(PART_POINTS.trl / TRL_REACH);
    expect(score({ challenge: wish, capability: early }).exact).toBeGreaterThan(
      score({ challenge: wish, capability: ready }).exact,
    );
  });
});
