import { desc, eq } from 'drizzle-orm';
import {
  buildListing,
  buildListingArea,
  buildListingText,
  buildMembership,
  buildOrganisation,
  buildPlatformRole,
  buildUser,
} from '#db/build.ts';
import { connect } from '#db/client.ts';
import { roles, sessions, users } from '#db/schema/accounts.ts';
import { listingAreas, listings } from '#db/schema/listings.ts';
import { mails } from '#db/schema/notifications.ts';
import { organisations } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';
import type { ListingKind, OrganisationKind, OrganisationRole, PlatformRole } from '#db/enums.ts';
import { enqueue } from '#app/domain/events/enqueue.server.ts';
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
): Promise<{ id: string; publicId: string }> {
  const [row] = await db
    .insert(organisations)
    .values(buildOrganisation({ name, kind }))
    .returning({ id: organisations.id, publicId: organisations.publicId });
  if (!row) throw new Error('no organisation');
  for (const { userId, role } of members)
    await db.insert(roles).values(buildMembership(userId, row.id, role));
  return row;
}

/** A published listing in Dutch, of the sensors area; the worker finds and ranks it within moments. Returns its public id. */
export async function publishListing(
  organisation: { id: string },
  kind: ListingKind,
  text: { title: string; body: string },
  over: Parameters<typeof buildListing>[1] = {},
): Promise<string> {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .insert(listings)
      .values(buildListing(organisation.id, { kind, audience: 'verified', ...over }))
      .returning({ id: listings.id, publicId: listings.publicId });
    if (!row) throw new Error('no listing');
    await tx.insert(texts).values(buildListingText(row.id, text));
    await tx.insert(listingAreas).values(buildListingArea(row.id));
    await enqueue(tx, { task: 'reindex-listing', payload: { listingId: row.id } });
    return row.publicId;
  });
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
