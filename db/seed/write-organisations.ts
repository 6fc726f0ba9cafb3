import { recordEvent } from '#app/domain/events/record-event.server.ts';
import { buildMandate, buildMembership, buildOrganisation, buildRegistration } from '../build.ts';
import { roles } from '../schema/accounts.ts';
import { mandates, organisationRegistrations, organisations } from '../schema/organisations.ts';
import { ORGANISATIONS } from './organisations/index.ts';
import { LOGINS, MANDATES } from './people.ts';
import { ownerOf, secondOf } from './owner-of.ts';
import { contextOf, daysBefore, planted, writeAbreast, type Planted } from './seed-context.ts';
import type { SeedOrganisation } from './seed-types.ts';
import { writeProfile } from './write-profile.ts';
import { writeVerificationState } from './write-verifications.ts';

/** Organisations with owner, members, verification and profile, as they came in over the past year and a half. */
export async function writeOrganisations(seed: Planted): Promise<void> {
  const inOrder = Object.entries(ORGANISATIONS).sort(([, a], [, b]) => b.joinedDaysAgo - a.joinedDaysAgo);
  await writeAbreast(inOrder, async ([key, organisation]) => {
    await writeOrganisation(seed, key, organisation);
    await writeMembers(seed, key, organisation);
    await writeProfile(seed, key, organisation);
    await writeVerificationState(seed, key, organisation);
  });
  for (const mandate of MANDATES) await writeMandate(seed, mandate);
}

async function writeOrganisation(seed: Planted, key: string, given: SeedOrganisation): Promise<void> {
  const at = daysBefore(seed.now, given.joinedDaysAgo);
  const [row] = await seed.tx
    .insert(organisations)
    .values(
      buildOrganisation({
        name: given.name,
        kind: given.kind,
        country: given.country ?? 'NL',
        province: given.province ?? null,
        city: given.city,
        sizeClass: given.sizeClass,
        foundedYear: given.foundedYear ?? null,
        website: given.website ?? null,
        languages: [...(given.languages ?? ['nl'])],
        audience: given.audience ?? 'verified',
        verificationState: 'unverified',
        verifiedUntil: null,
        createdAt: at,
        updatedAt: at,
      }),
    )
    .returning({ id: organisations.id, publicId: organisations.publicId, name: organisations.name });
  if (!row) throw new Error(`${given.name} was not written.`);
  seed.organisations.set(key, row);
  if (given.registration) {
    await seed.tx
      .insert(organisationRegistrations)
      .values(buildRegistration(row.id, { country: given.country ?? 'NL', ...given.registration }));
  }
  await recordEvent(await contextOf(seed, at, ownerOf(key), key), {
    type: 'organisation.created',
    object: { kind: 'organisation', id: row.id },
    data: {},
  });
}

async function writeMembers(
  seed: Planted,
  key: string,
  { kind, joinedDaysAgo }: SeedOrganisation,
): Promise<void> {
  const at = daysBefore(seed.now, joinedDaysAgo);
  const { id } = planted(seed.organisations, key);
  const logins = LOGINS.flatMap(({ email, memberOf = [] }) =>
    memberOf.filter(({ organisation }) => organisation === key).map(({ role }) => ({ person: email, role })),
  );
  const members = logins.some(({ role }) => role === 'owner')
    ? logins
    : [
        ...logins,
        { person: ownerOf(key), role: 'owner' as const },
        ...(kind === 'defence_unit' ? [{ person: secondOf(key), role: 'submitter' as const }] : []),
      ];
  for (const { person, role } of members) {
    const userId = planted(seed.users, person);
    const [row] = await seed.tx
      .insert(roles)
      .values({ ...buildMembership(userId, id, role), startsAt: at, createdAt: at })
      .returning({ id: roles.id });
    if (!row) throw new Error(`${person} did not become a member.`);
    await recordEvent(await contextOf(seed, at, person, key), {
      type: 'member.joined',
      object: { kind: 'membership', id: row.id },
      data: { organisationId: id, userId, role },
    });
  }
}

async function writeMandate(
  seed: Planted,
  { organisation, broker }: (typeof MANDATES)[number],
): Promise<void> {
  const at = daysBefore(seed.now, 100);
  const organisationId = planted(seed.organisations, organisation).id;
  const brokerOrganisationId = planted(seed.organisations, broker).id;
  const givenBy = planted(seed.users, ownerOf(organisation));
  const [row] = await seed.tx
    .insert(mandates)
    .values(buildMandate(organisationId, brokerOrganisationId, { givenBy, givenAt: at }))
    .returning({ id: mandates.id });
  if (!row) throw new Error(`The mandate of ${organisation} was not written.`);
  await recordEvent(await contextOf(seed, at, ownerOf(organisation), organisation), {
    type: 'mandate.given',
    object: { kind: 'mandate', id: row.id },
    to: 'active',
    data: { organisationId, brokerOrganisationId },
  });
}
