import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import type { Tx } from '#db/types.ts';
import { roles, users } from '#db/schema/accounts.ts';
import { mandates, organisations } from '#db/schema/organisations.ts';
import type { CallRole, OrganisationRole, PlatformRole } from '#db/enums.ts';
import type { HeldRole, Person } from '../ctx.ts';
import { isVerifiedNow } from '../organisations/is-verified.server.ts';

/**
 * The person behind a session, with the roles and mandates that run at `now`: three queries, whatever the number
 * of roles. Undefined when the account is gone or disabled.
 */
export async function findPerson(
  tx: Tx,
  session: { id: string; userId: string; secondFactorAt: Date | null },
  now: Date,
): Promise<Person | undefined> {
  const [user] = await tx
    .select()
    .from(users)
    .where(and(eq(users.id, session.userId), isNull(users.disabledAt)));
  if (!user) return undefined;
  const held = await tx
    .select({
      scope: roles.scope,
      scopeId: roles.scopeId,
      role: roles.role,
      kind: organisations.kind,
      isVerified: isVerifiedNow(),
    })
    .from(roles)
    .leftJoin(organisations, and(eq(roles.scope, 'organisation'), eq(roles.scopeId, organisations.id)))
    .where(
      and(
        eq(roles.userId, user.id),
        lte(roles.startsAt, now),
        or(isNull(roles.endsAt), gt(roles.endsAt, now)),
        isNull(organisations.archivedAt),
      ),
    );
  const own = held.filter((row) => row.scope === 'organisation' && row.kind !== null);
  const verified = own.filter((row) => row.isVerified);
  return {
    kind: 'person',
    userId: user.id,
    publicId: user.publicId,
    name: user.name,
    email: user.email,
    locale: user.locale,
    emailConfirmed: user.emailConfirmedAt !== null,
    sessionId: session.id,
    secondFactor: { isSetUp: user.totpConfirmedAt !== null, givenAt: session.secondFactorAt },
    roles: held.flatMap((row) => heldRole(row)),
    mandates: await mandatesOf(
      tx,
      verified.flatMap((row) => row.scopeId ?? []),
    ),
    verifiedOrganisationIds: unique(verified.flatMap((row) => row.scopeId ?? [])),
    defenceOrganisationIds: unique(
      verified.filter((row) => row.kind === 'defence_unit').flatMap((row) => row.scopeId ?? []),
    ),
  };
}

async function mandatesOf(tx: Tx, brokerOrganisationIds: string[]) {
  if (brokerOrganisationIds.length === 0) return [];
  return tx
    .select({ organisationId: mandates.organisationId, brokerOrganisationId: mandates.brokerOrganisationId })
    .from(mandates)
    .where(and(eq(mandates.status, 'active'), inArray(mandates.brokerOrganisationId, brokerOrganisationIds)));
}

function heldRole(row: { scope: string; scopeId: string | null; role: string }): HeldRole[] {
  if (row.scope === 'platform') return [{ scope: 'platform', role: row.role as PlatformRole }];
  if (!row.scopeId) return [];
  return row.scope === 'organisation'
    ? [{ scope: 'organisation', organisationId: row.scopeId, role: row.role as OrganisationRole }]
    : [{ scope: 'call', callId: row.scopeId, role: row.role as CallRole }];
}

const unique = (ids: string[]): string[] => [...new Set(ids)];
