import type { VerificationState } from '#db/enums.ts';

/** What an organisation and its person need before they can publish, in the order in which they do it. */
export const FIRST_STEPS = [
  'confirm_mail',
  'second_factor',
  'profile',
  'registration',
  'verification',
  'draft',
  'publication',
] as const;
export type FirstStepName = (typeof FIRST_STEPS)[number];

/**
 * `waiting`: somebody outside is at it. `colleague`: another member of the organisation must do it. `again`: it was done
 * once and no longer counts.
 */
export type FirstStepState = 'done' | 'open' | 'again' | 'waiting' | 'colleague';
export type FirstStep = { name: FirstStepName; state: FirstStepState };

/** What one organisation still needs before it can publish, for one of its writers. */
export type OrganisationSteps = { publicId: string; name: string; steps: FirstStep[] };

export type FirstStepFacts = {
  emailConfirmed: boolean;
  hasSecondFactor: boolean;
  /** Whether the person's role binds the organisation: asks verification, publishes. */
  binds: boolean;
  hasDescription: boolean;
  /** Parts of government need no place in a register. */
  needsRegistration: boolean;
  hasRegistration: boolean;
  verificationState: VerificationState;
  /** Whether the verification counts today. */
  isVerified: boolean;
  /** Whether organisations of its kind post; who acts for others may never do so. */
  posts: boolean;
  hasListing: boolean;
  /** A challenge of Defensie waits for its second person. */
  waitsForRelease: boolean;
  hasPublished: boolean;
};

/** The steps of one person in one organisation, each with where it stands; those that do not apply are left out. */
export function firstSteps(facts: FirstStepFacts): FirstStep[] {
  const { binds, needsRegistration } = facts;
  const states: Readonly<Record<FirstStepName, FirstStepState | undefined>> = {
    confirm_mail: doneWhen(facts.emailConfirmed),
    second_factor: binds ? doneWhen(facts.hasSecondFactor) : undefined,
    profile: doneWhen(facts.hasDescription),
    registration: needsRegistration ? doneWhen(facts.hasRegistration) : undefined,
    verification: verificationOf(facts),
    draft: facts.posts ? doneWhen(facts.hasListing) : undefined,
    publication: facts.posts ? publicationOf(facts) : undefined,
  };
  return FIRST_STEPS.flatMap((name) => {
    const state = states[name];
    return state === undefined ? [] : [{ name, state }];
  });
}

/** How many steps there are and how many are done. */
export function progressOf(steps: readonly FirstStep[]): { done: number; total: number } {
  return { done: steps.filter(({ state }) => state === 'done').length, total: steps.length };
}

function verificationOf({ isVerified, verificationState, binds }: FirstStepFacts): FirstStepState {
  if (isVerified) return 'done';
  if (verificationState === 'requested') return 'waiting';
  if (!binds) return 'colleague';
  return verificationState === 'unverified' ? 'open' : 'again';
}

function publicationOf({ hasPublished, waitsForRelease, binds }: FirstStepFacts): FirstStepState {
  if (hasPublished) return 'done';
  if (waitsForRelease) return 'waiting';
  return binds ? 'open' : 'colleague';
}

const doneWhen = (isDone: boolean): FirstStepState => (isDone ? 'done' : 'open');
