import { desc, eq } from 'drizzle-orm';
import { buildMembership, buildOrganisation, buildPlatformRole, buildUser } from '#db/build.ts';
import { connect } from '#db/client.ts';
import { roles, sessions, users } from '#db/schema/accounts.ts';
import { mails } from '#db/schema/notifications.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { OrganisationKind, OrganisationRole, PlatformRole } from '#db/enums.ts';
import { hashPassword } from '#app/domain/accounts/passwords.server.ts';

/** The database behind the site that the end-to-end tests visit: for what a case needs and no page should give. */
const connection = connect(process.env['E2E_DATABASE_URL'] ?? '', { max: 2 });
export const { db } = connection;

export const PASSWORD = 'vier losse woorden achtereen';

/** A confirmed account that can log in with PASSWORD, without a second factor. */
export async function makeAccount(name: string): Promise<{ id: string; email: string }> {
  const row = buildUser({ name, passwordHash: await hashPassword(PASSWORD) });
  const email = `${row.publicId ?? ''}@example.test`;
  const [user] = await db
    .insert(users)
    .values({ ...row, email })
    .returning({ id: users.id });
  if (!user) throw new Error('no account');
  return { id: user.id, email };
}

export async function grantRole(userId: string, role: PlatformRole): Promise<void> {
  await db.insert(roles).values(buildPlatformRole(userId, role));
}

/** Lets every session of a person run out, as if half a day had passed. */
export async function expireSessions(userId: string): Promise<void> {
  await db
    .update(sessions)
    .set({ expiresAt: new Date(Date.now() - 60_000) })
    .where(eq(sessions.userId, userId));
}

/** A verified organisation with these members. */
export async function makeOrganisation(
  name: string,
  kind: OrganisationKind,
  members: readonly { userId: string; role: OrganisationRole }[],
): Promise<{ publicId: string }> {
  const [row] = await db
    .insert(organisations)
    .values(buildOrganisation({ name, kind }))
    .returning({ id: organisations.id, publicId: organisations.publicId });
  if (!row) throw new Error('no organisation');
  for (const { userId, role } of members)
    await db.insert(roles).values(buildMembership(userId, row.id, role));
  return row;
}

/** The newest mail to an address that has been rendered, or undefined while there is none. */
export async function findMail(to: string): Promise<{ subject: string; body: string } | undefined> {
  const [mail] = await db
    .select({ subject: mails.subject, body: mails.body, status: mails.status })
    .from(mails)
    .where(eq(mails.recipient, to))
    .orderBy(desc(mails.createdAt))
    .limit(1);
  return mail?.status === 'kept' ? { subject: mail.subject ?? '', body: mail.body ?? '' } : undefined;
}
