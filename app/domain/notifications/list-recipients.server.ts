import { and, eq, gt, inArray, isNotNull, isNull, lte, ne, or } from 'drizzle-orm';
import { roles, users } from '#db/schema/accounts.ts';
import { mandates } from '#db/schema/organisations.ts';
import type { Locale } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import type { Recipients } from './recipients.ts';

export type Recipient = { id: string; publicId: string; name: string; email: string; locale: Locale };

/** The people behind groups of recipients: working accounts with a confirmed address, each once, without the actor. */
export async function listRecipients(
  ctx: Ctx,
  groups: readonly Recipients[],
  actorId: string | null,
): Promise<Recipient[]> {
  const running = isRunning(ctx);
  const wanted = groups.map((group) => {
    switch (group.kind) {
      case 'user':
        return eq(users.id, group.userId);
      case 'members':
        return and(
          running,
          eq(roles.scope, 'organisation'),
          eq(roles.scopeId, group.organisationId),
          inArray(roles.role, [...group.roles]),
        );
      case 'mandated':
        return and(
          running,
          eq(roles.scope, 'organisation'),
          inArray(roles.role, ['owner', 'submitter']),
          inArray(roles.scopeId, activeBrokersOf(ctx, group.organisationId)),
          inArray(users.id, runningBrokers(ctx)),
        );
      case 'officials':
        return and(running, eq(roles.scope, 'platform'), inArray(roles.role, [...group.roles]));
    }
  });
  if (wanted.length === 0) return [];
  return ctx.tx
    .selectDistinctOn([users.id], {
      id: users.id,
      publicId: users.publicId,
      name: users.name,
      email: users.email,
      locale: users.locale,
    })
    .from(users)
    .leftJoin(roles, eq(roles.userId, users.id))
    .where(
      and(
        or(...wanted),
        isNull(users.disabledAt),
        isNotNull(users.emailConfirmedAt),
        actorId ? ne(users.id, actorId) : undefined,
      ),
    )
    .orderBy(users.id);
}

function isRunning({ now }: Ctx) {
  return and(lte(roles.startsAt, now), or(isNull(roles.endsAt), gt(roles.endsAt, now)));
}

/** The organisations that hold a mandate of this one. */
function activeBrokersOf({ tx }: Ctx, organisationId: string) {
  return tx
    .select({ id: mandates.brokerOrganisationId })
    .from(mandates)
    .where(and(eq(mandates.organisationId, organisationId), eq(mandates.status, 'active')));
}

/** A mandate is used by people with the role of broker only. */
function runningBrokers(ctx: Ctx) {
  return ctx.tx
    .select({ id: roles.userId })
    .from(roles)
    .where(and(isRunning(ctx), eq(roles.scope, 'platform'), eq(roles.role, 'broker')));
}
