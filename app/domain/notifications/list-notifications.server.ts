import { and, count, desc, eq } from 'drizzle-orm';
import { notifications } from '#db/schema/notifications.ts';
import type { Locale } from '#db/enums.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { Forbidden, NotFound } from '../errors.ts';
import { ownOrganisationIds } from '../visibility/viewer.ts';
import { describeNotifications, type Described } from './describe-notifications.server.ts';
import { visibleMentions } from './visible-mentions.ts';

export const NOTIFICATIONS_PER_PAGE = 25;

export type NotificationItem = Described & { publicId: string; at: Date; isRead: boolean };

/** The actor's own notifications, newest first. Throws Forbidden for a visitor. */
export async function listNotifications(
  ctx: Ctx,
  locale: Locale,
  page: number,
): Promise<{ items: NotificationItem[]; total: number }> {
  const person = personOf(ctx.actor);
  if (!person) throw new Forbidden('log_in');
  const own = eq(notifications.userId, person.userId);
  const rows = await ctx.tx
    .select()
    .from(notifications)
    .where(own)
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(NOTIFICATIONS_PER_PAGE)
    .offset((page - 1) * NOTIFICATIONS_PER_PAGE);
  const [counted] = await ctx.tx.select({ total: count() }).from(notifications).where(own);
  const organisationIds = ownOrganisationIds(person);
  const described = await describeNotifications(
    ctx.tx,
    rows.map(({ id, kind, data }) => ({ id, kind, data: visibleMentions(data, organisationIds) })),
    locale,
  );
  return {
    items: rows.flatMap((row) => {
      const one = described.get(row.id);
      return one ? [{ ...one, publicId: row.publicId, at: row.createdAt, isRead: row.readAt !== null }] : [];
    }),
    total: counted?.total ?? 0,
  };
}

/** Where one notification of the actor leads to. Throws NotFound when it is somebody else's. */
export async function getNotificationPath(ctx: Ctx, locale: Locale, publicId: string): Promise<string> {
  const person = personOf(ctx.actor);
  if (!person) throw new Forbidden('log_in');
  const [row] = await ctx.tx
    .select()
    .from(notifications)
    .where(and(eq(notifications.publicId, publicId), eq(notifications.userId, person.userId)));
  if (!row) throw new NotFound();
  return (await describeNotifications(ctx.tx, [row], locale)).get(row.id)?.path ?? `/${locale}/notifications`;
}
