import { and, eq, gt, isNull, or, sql, type SQL } from 'drizzle-orm';
import { roles } from '#db/schema/accounts.ts';
import { newPublicId } from '#db/ids.ts';
import type { PlatformRole } from '#db/enums.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise, requireRecentSecondFactor } from '../visibility/authorise.ts';
import { findUser } from './get-user.server.ts';
import { grantableRoles } from './platform-roles.server.ts';

/**
 * Gives a person a platform role from a day (now when left out) up to a day, both in the zone of the Netherlands. A
 * sensitive act. Throws Invalid when the role is held already or exists only in the demonstration.
 */
export async function grantRole(
  ctx: Ctx,
  publicId: string,
  input: { role: PlatformRole; startsOn?: string | undefined; endsOn?: string | undefined },
): Promise<void> {
  authorise(ctx, 'manage_users', { kind: 'platform' });
  requireRecentSecondFactor(ctx);
  const user = await findUser(ctx, publicId);
  const { role, startsOn, endsOn } = input;
  if (!grantableRoles().includes(role)) throw new Invalid({ role: [code('demo_only')] });
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const start = startsOn ? sql`greatest(${startOf(startsOn)}, ${now})` : now;
  const end = endsOn ? startOf(endsOn) : null;
  if (endsOn) await refuseOver(ctx, startOf(endsOn), now);
  const [held] = await ctx.tx
    .select({ id: roles.id })
    .from(roles)
    .where(
      and(
        eq(roles.userId, user.id),
        eq(roles.scope, 'platform'),
        eq(roles.role, role),
        or(isNull(roles.endsAt), gt(roles.endsAt, start)),
        end ? sql`${roles.startsAt} < ${end}` : undefined,
      ),
    );
  if (held) throw new Invalid({ role: [code('role_held')] });
  const [granted] = await ctx.tx
    .insert(roles)
    .values({
      publicId: newPublicId(),
      userId: user.id,
      scope: 'platform',
      role,
      startsAt: start,
      endsAt: end,
      grantedBy: personOf(ctx.actor)?.userId ?? null,
    })
    .onConflictDoNothing()
    .returning({ id: roles.id });
  if (!granted) throw new Invalid({ role: [code('role_held')] });
  await recordEvent(ctx, {
    type: 'role.granted',
    object: { kind: 'role', id: granted.id },
    data: { userId: user.id, role },
  });
}

/** The first moment of a day in the Netherlands. */
function startOf(day: string): SQL {
  return sql`(${day}::date::timestamp at time zone 'Europe/Amsterdam')`;
}

async function refuseOver(ctx: Ctx, end: SQL, now: SQL): Promise<void> {
  const [row] = await ctx.tx.execute<{ over: boolean }>(sql`select ${end} <= ${now} as over`);
  if (row?.over) throw new Invalid({ endsOn: [code('end_before_start')] });
}
