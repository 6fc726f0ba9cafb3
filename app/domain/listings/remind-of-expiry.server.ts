import { and, eq, gt, isNull, lte, or, type SQL } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import type { Ctx } from '../ctx.ts';
import { days, later } from '../durations.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { dayAfterMonths } from '../organisations/day-after-months.ts';

/** Days before the end at which its organisation is told, the last first. */
const REMINDERS = [7, 30] as const;
/** Listings per call: keeps the transaction short. */
const MOST = 200;

/**
 * Records once, thirty and once more seven days before its end, that a published listing ends soon. Of two reminders
 * that are due together (the worker was away) the later one alone is given. Returns how many; call it again until that
 * is 0, each time in a transaction of its own. Safe to run twice and side by side.
 */
export async function remindOfExpiringListings(ctx: Ctx): Promise<number> {
  const due = await ctx.tx
    .select()
    .from(listings)
    .where(
      and(
        eq(listings.status, 'published'),
        gt(listings.expiresAt, ctx.now),
        or(...REMINDERS.map((reminder) => isDue(ctx, reminder))),
      ),
    )
    .limit(MOST)
    .for('update', { skipLocked: true });
  for (const row of due) {
    const { id, organisationId, kind, expiresAt } = row;
    const reminder = REMINDERS.find((one) => expiresAt !== null && expiresAt <= later(ctx.now, days(one)));
    if (reminder === undefined || expiresAt === null) continue;
    await ctx.tx.update(listings).set({ remindedDays: reminder }).where(eq(listings.id, id));
    await recordEvent(ctx, {
      type: 'listing.expiring',
      object: { kind: 'listing', id },
      data: { organisationId, kind, days: reminder, until: dayAfterMonths(expiresAt, 0) },
    });
  }
  return due.length;
}

function isDue(ctx: Ctx, reminder: number): SQL | undefined {
  return and(
    lte(listings.expiresAt, later(ctx.now, days(reminder))),
    or(isNull(listings.remindedDays), gt(listings.remindedDays, reminder)),
  );
}
