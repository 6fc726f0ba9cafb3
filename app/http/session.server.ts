import { createHash } from 'node:crypto';
import { DrizzlePostgreSQLAdapter } from '@lucia-auth/adapter-drizzle';
import { and, eq, gt, isNull, lte } from 'drizzle-orm';
import { Lucia, TimeSpan, type Adapter, type DatabaseSession } from 'lucia';
import { database } from '#db/pool.ts';
import { sessions, users } from '#db/schema/accounts.ts';
import type { Tx } from '#db/types.ts';
import { env } from '#app/env.server.ts';
import { days, later, minutes } from '#app/domain/durations.ts';

/**
 * Sessions by cookie. The only module that knows Lucia, which is no longer maintained: a successor replaces this
 * file alone. Postgres holds the SHA-256 of what the cookie holds. The row of a session that ran out stays for a
 * while, so that a form posted on it can be kept for its owner (see kept-post.server.ts).
 */
declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof luciaOn>;
    DatabaseSessionAttributes: { secondFactorAt: Date | null; device: string; lastSeenAt?: Date };
  }
}

export type SiteSession = { id: string; userId: string; secondFactorAt: Date | null };
export type NewSession = { userId: string; secondFactorAt: Date | null; device: string };

const isHttps = env.SITE_URL.startsWith('https:');

/** A session seen less than this ago is not written to again. */
const SEEN_EVERY = minutes(5);
/** How long the row of an expired session is kept. */
export const EXPIRED_SESSION_KEPT = days(7);

const onPool = new WeakMap<object, ReturnType<typeof luciaOn>>();

/** Lucia over the pool, or over the running transaction: a session begins and ends with what it belongs to. */
function luciaOn(tx: Tx) {
  return new Lucia(hashed(tx), {
    sessionExpiresIn: new TimeSpan(12, 'h'),
    sessionCookie: {
      // The prefix makes browsers refuse the cookie from a sub-domain or without https.
      name: isHttps ? '__Host-defport' : 'defport',
      expires: false,
      attributes: { secure: isHttps, sameSite: 'lax', path: '/' },
    },
    getSessionAttributes: (row: { secondFactorAt: Date | null; lastSeenAt?: Date }) => ({
      secondFactorAt: row.secondFactorAt,
      lastSeenAt: row.lastSeenAt,
    }),
  });
}

function instance() {
  const pool = database();
  const known = onPool.get(pool) ?? luciaOn(pool);
  onPool.set(pool, known);
  return known;
}

/** The session of a request's cookie, or undefined. `setCookie` is to be sent along when the session was renewed. */
export async function readSession(
  cookieHeader: string | null,
): Promise<{ session: SiteSession; setCookie?: string } | undefined> {
  const id = instance().readSessionCookie(cookieHeader ?? '');
  if (!id) return undefined;
  const { session } = await instance().validateSession(id);
  if (!session) return undefined;
  const found = { id: hashSessionId(id), userId: session.userId, secondFactorAt: session.secondFactorAt };
  await markSeen(found.id, session.lastSeenAt);
  if (!session.fresh) return { session: found };
  return { session: found, setCookie: instance().createSessionCookie(id).serialize() };
}

/** Whose session the request's cookie was, when it ran out by itself not long ago. An ended session has no owner. */
export async function findExpiredSession(
  cookieHeader: string | null,
): Promise<{ userId: string } | undefined> {
  const id = instance().readSessionCookie(cookieHeader ?? '');
  if (!id) return undefined;
  const now = new Date();
  const [row] = await database()
    .select({ userId: sessions.userId })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.id, hashSessionId(id)),
        lte(sessions.expiresAt, now),
        gt(sessions.expiresAt, later(now, -EXPIRED_SESSION_KEPT)),
        isNull(users.disabledAt),
      ),
    );
  return row;
}

/**
 * Starts a session in the transaction `tx`, with an id of its own, and ends the one the browser had: an id that was
 * known before the proof (session fixation) is worth nothing after it. Returns the cookie to set, and the stored id.
 */
export async function startSession(
  tx: Tx,
  cookieHeader: string | null,
  { userId, ...attributes }: NewSession,
): Promise<{ cookie: string; id: string }> {
  const lucia = luciaOn(tx);
  const old = lucia.readSessionCookie(cookieHeader ?? '');
  if (old) await tx.delete(sessions).where(eq(sessions.id, hashSessionId(old)));
  const session = await lucia.createSession(userId, attributes);
  return { cookie: lucia.createSessionCookie(session.id).serialize(), id: hashSessionId(session.id) };
}

/** Notes in the running session that a second factor was given, for a person who has just set one up in it. */
export async function markSecondFactor(tx: Tx, sessionId: string, at: Date): Promise<void> {
  await tx.update(sessions).set({ secondFactorAt: at }).where(eq(sessions.id, sessionId));
}

/** Ends the session of a request in the transaction `tx` and returns the cookie that clears it. */
export async function endSession(tx: Tx, cookieHeader: string | null): Promise<string> {
  const lucia = luciaOn(tx);
  const id = lucia.readSessionCookie(cookieHeader ?? '');
  if (id) await tx.delete(sessions).where(eq(sessions.id, hashSessionId(id)));
  return lucia.createBlankSessionCookie().serialize();
}

export function hashSessionId(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

async function markSeen(id: string, lastSeenAt: Date | undefined): Promise<void> {
  const now = new Date();
  if (lastSeenAt && later(lastSeenAt, SEEN_EVERY) > now) return;
  await database().update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, id));
}

/** Lucia's own adapter, with the session id hashed on the way in and put back on the way out. */
function hashed(tx: Tx): Adapter {
  const adapter = new DrizzlePostgreSQLAdapter(tx, sessions, users);
  const restore = (session: DatabaseSession | null, id: string) => (session ? { ...session, id } : null);
  return {
    deleteExpiredSessions: () => adapter.deleteExpiredSessions(),
    // Lucia asks this only of a session that ran out; its row stays until the cleaning job takes it.
    deleteSession: () => Promise.resolve(),
    deleteUserSessions: (userId) => adapter.deleteUserSessions(userId),
    getUserSessions: (userId) => adapter.getUserSessions(userId),
    setSession: (session) => adapter.setSession({ ...session, id: hashSessionId(session.id) }),
    updateSessionExpiration: (id, expiresAt) => adapter.updateSessionExpiration(hashSessionId(id), expiresAt),
    getSessionAndUser: async (id) => {
      const [session, user] = await adapter.getSessionAndUser(hashSessionId(id));
      return [restore(session, id), user];
    },
  };
}
