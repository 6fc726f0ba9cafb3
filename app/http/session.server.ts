import { createHash } from 'node:crypto';
import { DrizzlePostgreSQLAdapter } from '@lucia-auth/adapter-drizzle';
import { Lucia, TimeSpan, type Adapter, type DatabaseSession } from 'lucia';
import { database } from '#db/pool.ts';
import { sessions, users } from '#db/schema/accounts.ts';
import { env } from '#app/env.server.ts';

/**
 * Sessions by cookie. The only module that knows Lucia: a successor, or an OIDC broker such as eHerkenning,
 * replaces this file alone. Postgres holds the SHA-256 of what the cookie holds.
 */
declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof makeLucia>;
    DatabaseSessionAttributes: { secondFactorAt: Date | null; device: string };
  }
}

export type SiteSession = { id: string; userId: string; secondFactorAt: Date | null };

let lucia: ReturnType<typeof makeLucia> | undefined;

function makeLucia() {
  const adapter = new DrizzlePostgreSQLAdapter(database(), sessions, users);
  return new Lucia(hashed(adapter), {
    sessionExpiresIn: new TimeSpan(12, 'h'),
    sessionCookie: {
      name: env.SITE_URL.startsWith('https:') ? '__Host-defport' : 'defport',
      expires: false,
      attributes: { secure: env.SITE_URL.startsWith('https:'), sameSite: 'lax', path: '/' },
    },
    getSessionAttributes: (row: { secondFactorAt: Date | null }) => ({ secondFactorAt: row.secondFactorAt }),
  });
}

function instance() {
  return (lucia ??= makeLucia());
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
  if (!session.fresh) return { session: found };
  return { session: found, setCookie: instance().createSessionCookie(id).serialize() };
}

/** The hash under which a request's cookie would be stored, whether or not that session still runs. */
export function sessionHashOf(cookieHeader: string | null): string | undefined {
  const id = instance().readSessionCookie(cookieHeader ?? '');
  return id ? hashSessionId(id) : undefined;
}

/** Starts a session and returns the cookie to set. */
export async function startSession(
  userId: string,
  attributes: { secondFactorAt: Date | null; device: string },
): Promise<string> {
  const session = await instance().createSession(userId, attributes);
  return instance().createSessionCookie(session.id).serialize();
}

/** Ends the session of a request and returns the cookie that clears it. */
export async function endSession(cookieHeader: string | null): Promise<string> {
  const id = instance().readSessionCookie(cookieHeader ?? '');
  if (id) await instance().invalidateSession(id);
  return instance().createBlankSessionCookie().serialize();
}

export function hashSessionId(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

/** Lucia's own adapter, with the session id hashed on the way in and put back on the way out. */
function hashed(adapter: Adapter): Adapter {
  const restore = (session: DatabaseSession | null, id: string) => (session ? { ...session, id } : null);
  return {
    deleteExpiredSessions: () => adapter.deleteExpiredSessions(),
    deleteSession: (id) => adapter.deleteSession(hashSessionId(id)),
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
