import type { HeldMandate, HeldRole, Person } from '#app/domain/ctx.ts';
import type { OrganisationRole, PlatformRole } from '#db/enums.ts';

/** A confirmed person with a second factor given, and no role. */
export function buildPerson(over: Partial<Person> = {}): Person {
  return {
    kind: 'person',
    userId: '00000000-0000-7000-8000-000000000001',
    publicId: 'person000001',
    name: 'Person',
    email: 'person@example.test',
    locale: 'nl',
    emailConfirmed: true,
    sessionId: 'session',
    secondFactor: { isSetUp: true, givenAt: new Date('2026-06-01T12:00:00Z') },
    roles: [],
    mandates: [],
    verifiedOrganisationIds: [],
    defenceOrganisationIds: [],
    ...over,
  };
}

export const WITHOUT_SECOND_FACTOR = { isSetUp: false, givenAt: null } as const;

/** A member of an organisation; verified unless told otherwise. */
export function buildMember(
  organisationId: string,
  role: OrganisationRole,
  { verified = true, ...over }: Partial<Person> & { verified?: boolean } = {},
): Person {
  const held: HeldRole = { scope: 'organisation', organisationId, role };
  return buildPerson({ roles: [held], verifiedOrganisationIds: verified ? [organisationId] : [], ...over });
}

/** A person with a role on the platform. */
export function buildOfficial(role: PlatformRole, mandates: readonly HeldMandate[] = []): Person {
  return buildPerson({ roles: [{ scope: 'platform', role }], mandates });
}
