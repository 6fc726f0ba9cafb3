import { eq, sql } from 'drizzle-orm';
import { notificationPreferences } from '#db/schema/notifications.ts';
import type { NotificationChannel } from '#db/enums.ts';
import { personOf, type Ctx, type Person } from '../ctx.ts';
import { Forbidden } from '../errors.ts';
import { NOTIFIED, type NotifiedType } from '../events/consequences.ts';
import { holds } from '../visibility/viewer.ts';
import { DEFAULT_CHANNELS, ONLY_FOR } from './channels.ts';

export type Preferences = Partial<Record<NotifiedType, NotificationChannel>>;

/** The kinds a person can ever get. */
export function kindsFor(person: Person): NotifiedType[] {
  return NOTIFIED.filter((kind) => {
    const roles = ONLY_FOR[kind];
    return roles === undefined || holds(person, ...roles);
  });
}

/** How the actor gets each kind: as chosen, else by default. */
export async function getPreferences(ctx: Ctx): Promise<Preferences> {
  const person = requireActor(ctx);
  const rows = await ctx.tx
    .select()
    .from(notificationPreferences)
    .where(eq(notificationPreferences.userId, person.userId));
  const chosen = new Map(rows.map(({ kind, channel }) => [kind, channel]));
  return Object.fromEntries(
    kindsFor(person).map((kind) => [kind, chosen.get(kind) ?? DEFAULT_CHANNELS[kind]]),
  );
}

/** Keeps what the actor chose; kinds that are not named stay as they were. */
export async function setPreferences(ctx: Ctx, preferences: Preferences): Promise<void> {
  const person = requireActor(ctx);
  const rows = kindsFor(person).flatMap((kind) => {
    const channel = preferences[kind];
    return channel ? [{ userId: person.userId, kind, channel }] : [];
  });
  if (rows.length === 0) return;
  await ctx.tx
    .insert(notificationPreferences)
    .values(rows)
    .onConflictDoUpdate({
      target: [notificationPreferences.userId, notificationPreferences.kind],
      set: { channel: sql`excluded.channel` },
    });
}

function requireActor(ctx: Ctx): Person {
  const person = personOf(ctx.actor);
  if (!person) throw new Forbidden('log_in');
  return person;
}
