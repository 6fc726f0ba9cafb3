import { describe, expect, it } from 'vitest';
import {
  FIRST_STEPS,
  firstSteps,
  progressOf,
  type FirstStepFacts,
} from '#app/domain/organisations/first-steps.ts';

/** An owner on the first day. */
const NEW: FirstStepFacts = {
  emailConfirmed: false,
  hasSecondFactor: false,
  binds: true,
  hasDescription: false,
  needsRegistration: true,
  hasRegistration: false,
  verificationState: 'unverified',
  isVerified: false,
  posts: true,
  hasListing: false,
  waitsForRelease: false,
  hasPublished: false,
};
const READY: FirstStepFacts = {
  ...NEW,
  emailConfirmed: true,
  hasSecondFactor: true,
  hasDescription: true,
  hasRegistration: true,
  verificationState: 'verified',
  isVerified: true,
  hasListing: true,
  hasPublished: true,
};

const statesOf = (facts: FirstStepFacts) =>
  Object.fromEntries(firstSteps(facts).map(({ name, state }) => [name, state]));

describe('the first steps of an organisation', () => {
  it('are all to do on the first day, in the order in which one does them', () => {
    const steps = firstSteps(NEW);
    expect(steps.map(({ name }) => name)).toEqual(FIRST_STEPS);
    expect(new Set(steps.map(({ state }) => state))).toEqual(new Set(['open']));
    expect(progressOf(steps)).toEqual({ done: 0, total: 7 });
  });

  it('are all done once it has published', () => {
    expect(progressOf(firstSteps(READY))).toEqual({ done: 7, total: 7 });
  });

  it.each<[string, Partial<FirstStepFacts>, Record<string, string>]>([
    ['a confirmed address', { emailConfirmed: true }, { confirm_mail: 'done' }],
    ['a second factor', { hasSecondFactor: true }, { second_factor: 'done' }],
    ['a description', { hasDescription: true }, { profile: 'done' }],
    ['a registration', { hasRegistration: true }, { registration: 'done' }],
    ['a request that waits for a broker', { verificationState: 'requested' }, { verification: 'waiting' }],
    ['a refusal', { verificationState: 'refused' }, { verification: 'again' }],
    ['a verification that expired', { verificationState: 'expired' }, { verification: 'again' }],
    [
      'a verification whose last day is over before the job says so',
      { verificationState: 'verified', isVerified: false },
      { verification: 'again' },
    ],
    ['a verification', { verificationState: 'verified', isVerified: true }, { verification: 'done' }],
    ['a draft', { hasListing: true }, { draft: 'done' }],
    [
      'a challenge that waits for its second person',
      { hasListing: true, waitsForRelease: true },
      { draft: 'done', publication: 'waiting' },
    ],
    ['a publication', { hasListing: true, hasPublished: true }, { draft: 'done', publication: 'done' }],
    ['an editor', { binds: false }, { verification: 'colleague', publication: 'colleague' }],
    [
      'an editor, while a broker is at it',
      { binds: false, verificationState: 'requested' },
      { verification: 'waiting', publication: 'colleague' },
    ],
  ])('change with %s', (_what, facts, changed) => {
    const before = statesOf({ ...NEW, binds: facts.binds ?? true });
    expect(statesOf({ ...NEW, ...facts })).toEqual({
      ...Object.fromEntries(Object.keys(before).map((name) => [name, 'open'])),
      ...changed,
    });
  });

  it('ask no second factor of who does not bind, no register of government, and no posting of who acts for others', () => {
    expect(statesOf({ ...NEW, binds: false })).not.toHaveProperty('second_factor');
    expect(statesOf({ ...NEW, needsRegistration: false })).not.toHaveProperty('registration');
    const broker = firstSteps({ ...READY, posts: false, hasListing: false, hasPublished: false });
    expect(progressOf(broker)).toEqual({ done: 5, total: 5 });
  });
});
