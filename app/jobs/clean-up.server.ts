import { and, eq, inArray, isNotNull, lt, or } from 'drizzle-orm';
import { accountTokens, keptPosts, rateLimits, sessions } from '#db/schema/accounts.ts';
import { mails, notifications } from '#db/schema/notifications.ts';
import { searchMisses } from '#db/schema/search.ts';
import { database } from '#db/pool.ts';
import { eraseUnconfirmedAccounts } from '#app/domain/accounts/erase-unconfirmed.server.ts';
import { days, later } from '#app/domain/durations.ts';
import { chainEvents } from '#app/domain/events/chain-events.server.ts';
import { rememberedSince } from '#app/domain/find/search-memory.ts';
import { purgeFiles } from '#app/domain/files/purge-files.server.ts';
import { sweepFiles } from '#app/domain/files/sweep-files.server.ts';
import { dropTriedFiles } from '#app/domain/import/drop-tried-files.server.ts';
import { jobContext, type Handler } from './job-context.server.ts';

/** An expired session is known a while longer, so that a form posted on it can be kept for its owner. */
const SESSION_GRACE = days(7);
/** A link that was used or has expired is told apart from one that never was, for as long as this. */
const TOKEN_MEMORY = days(7);
/** How long it stays known that a mail went out, so that its key sends no second one. */
const MAIL_MEMORY = days(90);
/** A mail that could not go out by now is of no use to its reader, and its link has expired. */
const MAIL_PATIENCE = days(3);
const NOTIFICATION_LIFE = days(365);

/** Removes what is kept for a time only, and chains events that were missed. */
export const cleanUp: Handler<'clean-up'> = async (_payload, run) => {
  const now = new Date();
  const before = (duration: number) => later(now, -duration);
  const db = database();
  await db.delete(sessions).where(lt(sessions.expiresAt, before(SESSION_GRACE)));
  await db.delete(keptPosts).where(lt(keptPosts.expiresAt, now));
  await db
    .delete(accountTokens)
    .where(
      or(
        lt(accountTokens.expiresAt, before(TOKEN_MEMORY)),
        and(isNotNull(accountTokens.usedAt), lt(accountTokens.usedAt, before(TOKEN_MEMORY))),
      ),
    );
  await db.delete(rateLimits).where(lt(rateLimits.expire, now));
  await db
    .update(mails)
    .set({ status: 'failed', data: {}, error: 'too_late' })
    .where(and(eq(mails.status, 'queued'), lt(mails.createdAt, before(MAIL_PATIENCE))));
  await db
    .delete(mails)
    .where(and(inArray(mails.status, ['sent', 'failed', 'kept']), lt(mails.createdAt, before(MAIL_MEMORY))));
  await db.delete(notifications).where(lt(notifications.createdAt, before(NOTIFICATION_LIFE)));
  await db.delete(searchMisses).where(lt(searchMisses.day, rememberedSince(now)));
  let erased: number;
  do {
    erased = await db.transaction((tx) => eraseUnconfirmedAccounts(jobContext(tx, run)));
  } while (erased > 0);
  await db.transaction((tx) => dropTriedFiles(jobContext(tx, run)));
  await db.transaction((tx) => purgeFiles(jobContext(tx, run)));
  await db.transaction((tx) => sweepFiles(jobContext(tx, run)));
  let appended: number;
  do {
    appended = await db.transaction((tx) => chainEvents(tx, { everything: true }));
  } while (appended > 0);
};
