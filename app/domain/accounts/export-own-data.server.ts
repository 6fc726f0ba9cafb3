import { and, asc, eq, or } from 'drizzle-orm';
import { recoveryCodes, roles, sessions, users } from '#db/schema/accounts.ts';
import { eventPersonal, events } from '#db/schema/events.ts';
import { notificationPreferences, notifications } from '#db/schema/notifications.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { requireFresh } from './require-owner.server.ts';

/** Everything kept about the actor, as plain data (GDPR, articles 15 and 20). No hashes or secrets. A sensitive act. */
export async function exportOwnData(ctx: Ctx) {
  const { userId } = requireFresh(ctx);
  const [account] = await ctx.tx
    .select({
      publicId: users.publicId,
      email: users.email,
      emailConfirmedAt: users.emailConfirmedAt,
      name: users.name,
      locale: users.locale,
      secondFactorSince: users.totpConfirmedAt,
      termsVersion: users.termsVersion,
      createdAt: users.createdAt,
    })
    .from(users)
    .where(eq(users.id, userId));
  const found = {
    account,
    roles: await ctx.tx
      .select({
        scope: roles.scope,
        role: roles.role,
        organisation: organisations.name,
        startsAt: roles.startsAt,
        endsAt: roles.endsAt,
      })
      .from(roles)
      .leftJoin(organisations, and(eq(roles.scope, 'organisation'), eq(roles.scopeId, organisations.id)))
      .where(eq(roles.userId, userId))
      .orderBy(asc(roles.startsAt)),
    sessions: await ctx.tx
      .select({
        device: sessions.device,
        createdAt: sessions.createdAt,
        lastSeenAt: sessions.lastSeenAt,
        expiresAt: sessions.expiresAt,
      })
      .from(sessions)
      .where(eq(sessions.userId, userId)),
    recoveryCodes: await ctx.tx
      .select({ usedAt: recoveryCodes.usedAt })
      .from(recoveryCodes)
      .where(eq(recoveryCodes.userId, userId)),
    notificationPreferences: await ctx.tx
      .select({ kind: notificationPreferences.kind, channel: notificationPreferences.channel })
      .from(notificationPreferences)
      .where(eq(notificationPreferences.userId, userId)),
    notifications: await ctx.tx
      .select({ kind: notifications.kind, createdAt: notifications.createdAt, readAt: notifications.readAt })
      .from(notifications)
      .where(eq(notifications.userId, userId)),
    events: await listEventsOf(ctx, userId),
  };
  await recordEvent(ctx, { type: 'account.exported', object: { kind: 'user', id: userId }, data: {} });
  return { exportedAt: ctx.now, ...found };
}

/** What the person did, and what was done to the account; personal parts only of the person's own account. */
async function listEventsOf(ctx: Ctx, userId: string) {
  const rows = await ctx.tx
    .select({
      at: events.at,
      type: events.type,
      objectKind: events.objectKind,
      objectId: events.objectId,
      personal: eventPersonal.data,
    })
    .from(events)
    .leftJoin(eventPersonal, eq(events.personalId, eventPersonal.id))
    .where(or(eq(events.actorId, userId), and(eq(events.objectKind, 'user'), eq(events.objectId, userId))))
    .orderBy(asc(events.at));
  return rows.map(({ objectId, personal, ...row }) =>
    row.objectKind === 'user' && objectId === userId ? { ...row, personal } : row,
  );
}
