import { and, count, eq, gt, inArray, sql } from 'drizzle-orm';
import { newPublicId } from '#db/ids.ts';
import { LOCKS } from '#db/locks.ts';
import { events } from '#db/schema/events.ts';
import { notificationPreferences, notifications } from '#db/schema/notifications.ts';
import { joinRequests } from '#db/schema/organisations.ts';
import type { NotificationChannel } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { hours, later } from '../durations.ts';
import { countUnseen } from '../matches/count-unseen.server.ts';
import { DEFAULT_CHANNELS, MOST_IMMEDIATE_PER_HOUR } from './channels.ts';
import { describeNotifications } from './describe-notifications.server.ts';
import { listRecipients, type Recipient } from './list-recipients.server.ts';
import { queueMail } from './queue-mail.server.ts';
import { isNotifiedType, mentionsOf, recipientsOf, type Mentions, type NotifiedEvent } from './recipients.ts';

/**
 * Tells people of an event: a row each on their page, and a mail at once for those who want it so. Safe to run
 * twice: who was told is told no more. Returns how many were told.
 */
export async function notify(ctx: Ctx, eventId: string): Promise<number> {
  const [row] = await ctx.tx.select().from(events).where(eq(events.id, eventId));
  if (!row || !isNotifiedType(row.type)) return 0;
  // recordEvent wrote it from the same union.
  const event = {
    type: row.type,
    object: { kind: row.objectKind, id: row.objectId },
    data: row.data,
  } as unknown as NotifiedEvent;
  const concerned = await listRecipients(ctx, recipientsOf(event), row.actorId);
  const dataOf = await mentionsFor(ctx, event, concerned);
  const recipients = concerned.filter(({ id }) => dataOf.has(id));
  if (recipients.length === 0) return 0;
  // One at a time, so that two events at once cannot pass the flood guard together; from here on it goes fast.
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(${LOCKS.notify})`);
  const channels = await channelsOf(ctx, row.type, recipients);
  const told = await ctx.tx
    .insert(notifications)
    .values(
      recipients.map((recipient) => ({
        publicId: newPublicId(),
        userId: recipient.id,
        kind: row.type,
        eventId,
        objectKind: row.objectKind,
        objectId: row.objectId,
        data: dataOf.get(recipient.id) ?? {},
        channel: channels.get(recipient.id) ?? 'none',
        createdAt: ctx.now,
      })),
    )
    .onConflictDoNothing({ target: [notifications.userId, notifications.eventId] })
    .returning({
      id: notifications.id,
      publicId: notifications.publicId,
      userId: notifications.userId,
      kind: notifications.kind,
      channel: notifications.channel,
    });
  for (const one of told) {
    const recipient = recipients.find(({ id }) => id === one.userId);
    const data = dataOf.get(one.userId);
    if (one.channel === 'immediate' && recipient && data) await mailAtOnce(ctx, { ...one, data }, recipient);
  }
  return told.length;
}

async function mailAtOnce(
  ctx: Ctx,
  notification: { id: string; publicId: string; kind: string; data: Mentions },
  { name, email, locale }: Recipient,
): Promise<void> {
  const described = (await describeNotifications(ctx.tx, [notification], locale)).get(notification.id);
  if (!described) return;
  await queueMail(ctx, {
    key: `notification:${notification.publicId}`,
    to: email,
    locale,
    template: 'notification',
    data: {
      name,
      kind: described.kind,
      data: described.facts,
      path: `/${locale}/notifications/${notification.publicId}`,
    },
  });
}

/** How each person gets this kind: as chosen, else by default; at once no more than the flood guard allows. */
async function channelsOf(
  ctx: Ctx,
  kind: NotifiedEvent['type'],
  recipients: readonly Recipient[],
): Promise<Map<string, NotificationChannel>> {
  const ids = recipients.map(({ id }) => id);
  const chosen = await ctx.tx
    .select()
    .from(notificationPreferences)
    .where(and(inArray(notificationPreferences.userId, ids), eq(notificationPreferences.kind, kind)));
  const recent = await ctx.tx
    .select({ userId: notifications.userId, mails: count() })
    .from(notifications)
    .where(
      and(
        inArray(notifications.userId, ids),
        eq(notifications.channel, 'immediate'),
        gt(notifications.createdAt, later(ctx.now, -hours(1))),
      ),
    )
    .groupBy(notifications.userId);
  const mailsOf = new Map(recent.map(({ userId, mails }) => [userId, mails]));
  const choiceOf = new Map(chosen.map(({ userId, channel }) => [userId, channel]));
  return new Map(
    ids.map((id) => {
      const wanted = choiceOf.get(id) ?? DEFAULT_CHANNELS[kind];
      const isFlood = wanted === 'immediate' && (mailsOf.get(id) ?? 0) >= MOST_IMMEDIATE_PER_HOUR;
      return [id, isFlood ? 'daily' : wanted];
    }),
  );
}

/** What each of those concerned is told of; of new matches nobody who cannot see any. */
async function mentionsFor(
  ctx: Ctx,
  event: NotifiedEvent,
  concerned: readonly Recipient[],
): Promise<Map<string, Mentions>> {
  const ids = concerned.map(({ id }) => id);
  const mentions = await withRequester(ctx, event, mentionsOf(event));
  if (event.type !== 'listing.matched') return new Map(ids.map((id) => [id, mentions]));
  const { since } = event.data;
  const counts = await countUnseen(ctx, ids, {
    organisationId: event.data.organisationId,
    since: since === null ? null : new Date(since),
  });
  return new Map(
    [...counts].map(([id, unseen]) => {
      if (!unseen) return [id, mentions];
      const { count: matches, listings, ...which } = unseen;
      return [id, { ...mentions, ...which, count: String(matches), listings: String(listings) }];
    }),
  );
}

/** Adds who asked to join; the event names only the request. */
async function withRequester(ctx: Ctx, event: NotifiedEvent, mentions: Mentions): Promise<Mentions> {
  if (event.type !== 'join.requested') return mentions;
  const [request] = await ctx.tx
    .select({ userId: joinRequests.userId })
    .from(joinRequests)
    .where(eq(joinRequests.id, event.object.id));
  return request ? { ...mentions, personId: request.userId } : mentions;
}
