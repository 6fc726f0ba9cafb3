import { and, eq, gt, isNull, lte, or } from 'drizzle-orm';
import { roles, users } from '#db/schema/accounts.ts';
import type { Tx } from '#db/types.ts';

/** The id of the administrator with this address, who can declare what an operator imports; undefined for any other. */
export async function findDeclarer(tx: Tx, email: string, now: Date): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: users.id })
    .from(users)
    .innerJoin(roles, eq(roles.userId, users.id))
    .where(
      and(
        eq(users.email, email.trim().toLowerCase()),
        isNull(users.disabledAt),
        eq(roles.scope, 'platform'),
        eq(roles.role, 'administrator'),
        lte(roles.startsAt, now),
        or(isNull(roles.endsAt), gt(roles.endsAt, now)),
      ),
    );
  return row?.id;
}
