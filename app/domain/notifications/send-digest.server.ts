import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import { notifications } from '#db/schema/notifications.ts';
import type { Tx } from '#db/types.ts';
import type { Ctx } from '../ctx.ts';
import { findPerson } from '../accounts/find-person.server.ts';
import { ownOrganisationIds } from '../visibility/viewer.ts';
import { describeNotifications } from './describe-notifications.server.ts';
import { queueMail } from './queue-mail.server.ts';
import { visibleMentions } from './visible-mentions.ts';

/** Items a digest lists; the rest is counted. */
const MOST_ITEMS = 25;

const waiting = and(eq(notifications.channel, 'daily'), isNull(notifications.digestedAt));

/** The people for whom something waits for the daily digest. */
export async function listDigestReaders(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ userId: notifications.userId })
    .from(notifications)
    .where(waiting)
    .orderBy(asc(notifications.userId));
  return rows.map(({ userId }) => userId);
}

/**
 * Queues one person's digest of what waits and was not read on the page meanwhile; nothing when all was read.
 * To be called in a transaction of its own; safe to run twice.
 */
export async function sendDigest(ctx: Ctx, userId: string): Promise<void> {
  const taken = await ctx.tx
    .update(notifications)
    .set({ digestedAt: ctx.now })
    .where(and(waiting, eq(notifications.userId, userId)))
    .returning({ id: notifications.id });
  if (taken.length === 0) return;
  const [reader] = await ctx.tx
    .select()
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.disabledAt), isNotNull(users.emailConfirmedAt)));
  if (!reader) return;
  const unread = await ctx.tx
    .select()
    .from(notifications)
    .where(
      and(
        eq(notifications.userId, userId),
        eq(notifications.digestedAt, ctx.now),
        eq(notifications.channel, 'daily'),
        isNull(notifications.readAt),
      ),
    )
    .orderBy(desc(notifications.createdAt), desc(notifications.id));
  // No session, so no second factor: the digest tells what membership alone shows.
  const person = await findPerson(ctx.tx, { id: '', userId, secondFactorAt: null }, ctx.now);
  const organisationIds = person ? ownOrganisationIds(person) : [];
  const described = await describeNotifications(
    ctx.tx,
    unread.map(({ id, kind, data }) => ({ id, kind, data: visibleMentions(data, organisationIds) })),
    reader.locale,
  );
  const items = unread.flatMap((row) => {
    const one = described.get(row.id);
    if (!one) return [];
    const path = `/${reader.locale}/notifications/${row.publicId}`;
    return [{ kind: one.kind, data: one.facts, path, at: row.createdAt.toISOString() }];
  });
  const [newest] = unread;
  if (items.length === 0 || !newest) return;
  await queueMail(ctx, {
    key: `digest:${newest.publicId}`,
    to: reader.email,
    locale: reader.locale,
    template: 'digest',
    data: {
      name: reader.name,
      items: items.slice(0, MOST_ITEMS),
      more: Math.max(items.length - MOST_ITEMS, 0),
      path: `/${reader.locale}/notifications`,
    },
  });
}
