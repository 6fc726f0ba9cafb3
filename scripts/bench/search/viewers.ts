import { buildMembership, buildPlatformRole, buildUser } from '#db/build.ts';
import { newPublicId } from '#db/ids.ts';
import { database } from '#db/pool.ts';
import { roles, users } from '#db/schema/accounts.ts';
import { organisations } from '#db/schema/organisations.ts';
import { eq } from 'drizzle-orm';
import { findPerson } from '#app/domain/accounts/find-person.server.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { findActingOrganisation } from '#app/domain/organisations/find-acting-organisation.server.ts';
import { startSession } from '#app/http/session.server.ts';

/** A new requester of Defensie, who sees the ranking of every challenge. */
export async function makeRequester(): Promise<{ ctx: Ctx; userId: string }> {
  const userId = await makeUser();
  await database().insert(roles).values(buildPlatformRole(userId, 'defence_requester'));
  return { ctx: await contextOf(userId), userId };
}

/** A new owner of the organisation, acting for it. */
export async function makeOwner(organisationId: string): Promise<Ctx> {
  const userId = await makeUser();
  await database().insert(roles).values(buildMembership(userId, organisationId));
  const [organisation] = await database()
    .select({ publicId: organisations.publicId })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  return contextOf(userId, organisation?.publicId);
}

/** The cookie of a session that has given its second factor. */
export async function logIn(userId: string): Promise<string> {
  const { cookie } = await startSession(database(), null, {
    userId,
    secondFactorAt: new Date(),
    device: 'bench',
  });
  return cookie.split(';', 1)[0] ?? '';
}

async function makeUser(): Promise<string> {
  const [user] = await database()
    .insert(users)
    .values(buildUser({ email: `${newPublicId()}@example.test`, totpConfirmedAt: new Date() }))
    .returning({ id: users.id });
  if (!user) throw new Error('The account was not written.');
  return user.id;
}

async function contextOf(userId: string, organisation?: string): Promise<Ctx> {
  const tx = database();
  const now = new Date();
  const actor = await findPerson(tx, { id: 'bench', userId, secondFactorAt: now }, now);
  if (!actor) throw new Error('The account is gone.');
  const acting =
    organisation === undefined ? undefined : await findActingOrganisation(tx, actor, organisation);
  return { tx, actor, organisation: acting ?? null, now, requestId: 'bench' };
}
