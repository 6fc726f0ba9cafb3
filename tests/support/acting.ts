import { buildMembership, buildOrganisation, buildPlatformRole, buildUser } from '#db/build.ts';
import { database } from '#db/pool.ts';
import { roles, users } from '#db/schema/accounts.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { OrganisationRole, PlatformRole } from '#db/enums.ts';
import { findPerson } from '#app/domain/accounts/find-person.server.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { findActingOrganisation } from '#app/domain/organisations/find-acting-organisation.server.ts';

type UserRow = typeof users.$inferSelect;
type OrganisationRow = typeof organisations.$inferSelect;
/** Acts in the transaction that `transact` opens. */
export type Act<Result> = (ctx: Ctx) => Promise<Result>;

export async function makeUser(over: Parameters<typeof buildUser>[0] = {}): Promise<UserRow> {
  const [row] = await database()
    .insert(users)
    .values(buildUser({ totpConfirmedAt: new Date(), ...over }))
    .returning();
  if (!row) throw new Error('no user');
  return row;
}

export async function makeOrganisation(
  over: Parameters<typeof buildOrganisation>[0] = {},
): Promise<OrganisationRow> {
  const [row] = await database().insert(organisations).values(buildOrganisation(over)).returning();
  if (!row) throw new Error('no organisation');
  return row;
}

/** A new person who belongs to an organisation. */
export async function makeMember(
  organisation: { id: string },
  role: OrganisationRole = 'owner',
  over: Parameters<typeof buildUser>[0] = {},
): Promise<UserRow> {
  const user = await makeUser(over);
  await database()
    .insert(roles)
    .values(buildMembership(user.id, organisation.id, role));
  return user;
}

/** A new person with a role on the platform. */
export async function makeOfficial(role: PlatformRole): Promise<UserRow> {
  const user = await makeUser();
  await database().insert(roles).values(buildPlatformRole(user.id, role));
  return user;
}

/**
 * The context of a person who has just given a second factor (or `secondFactorAt`), as a request of theirs would get
 * it: roles and mandates are read anew. `organisation` is the acting one.
 */
export async function ctxOf(
  user: { id: string },
  organisation?: { publicId: string },
  { secondFactorAt = new Date(), now = new Date() }: { secondFactorAt?: Date | null; now?: Date } = {},
): Promise<Ctx> {
  const db = database();
  const actor = await findPerson(db, { id: 'session', userId: user.id, secondFactorAt }, new Date());
  if (!actor) throw new Error('no person');
  const acting = organisation ? await findActingOrganisation(db, actor, organisation.publicId) : undefined;
  return { tx: db, actor, organisation: acting ?? null, now, requestId: 'test' };
}

/** Runs a verb in a transaction of its own, as the action wrapper does. */
export function transact<Result>(ctx: Ctx, act: Act<Result>): Promise<Result> {
  return database().transaction((tx) => act({ ...ctx, tx }));
}
