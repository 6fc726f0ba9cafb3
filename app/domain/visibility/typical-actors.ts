import type { Actor, HeldRole, Person } from '../ctx.ts';

/** The audiences as whom one can look at a listing of one's own. */
export const PREVIEWED_AS = ['public', 'verified', 'defence', 'own'] as const;
export type PreviewedAs = (typeof PREVIEWED_AS)[number];

/** An id that no organisation has. */
const ELSEWHERE = 'elsewhere';

/**
 * Somebody who belongs to an audience and to nothing more, to ask the policy what that audience sees: everybody, a
 * member of another verified organisation, somebody of Defensie, or a member of the organisation itself.
 */
export function typicalActor(as: PreviewedAs, organisationId: string, now: Date): Actor {
  switch (as) {
    case 'public':
      return { kind: 'visitor' };
    case 'verified':
      return person(now, [readerOf(ELSEWHERE)], { verifiedOrganisationIds: [ELSEWHERE] });
    case 'defence':
      return person(now, [{ scope: 'platform', role: 'defence_requester' }]);
    case 'own':
      return person(now, [readerOf(organisationId)]);
  }
}

function readerOf(organisationId: string): HeldRole {
  return { scope: 'organisation', organisationId, role: 'reader' };
}

function person(now: Date, roles: readonly HeldRole[], over: Partial<Person> = {}): Person {
  return {
    kind: 'person',
    userId: ELSEWHERE,
    publicId: ELSEWHERE,
    name: '',
    email: '',
    locale: 'nl',
    emailConfirmed: true,
    sessionId: ELSEWHERE,
    secondFactor: { isSetUp: true, givenAt: now },
    roles,
    mandates: [],
    verifiedOrganisationIds: [],
    defenceOrganisationIds: [],
    ...over,
  };
}
