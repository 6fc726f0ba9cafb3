import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as account from '#app/routes/account/account.tsx';
import { findExpiredSession } from '#app/http/session.server.ts';
import { sessions } from '#db/schema/accounts.ts';
import { database } from '#db/pool.ts';
import { newMember } from '#tests/support/accounts.ts';
import type { SiteVisitor } from '#tests/support/site-visitor.ts';

const cookieOf = (visitor: SiteVisitor) => `defport=${visitor.cookies.get('defport') ?? ''}`;

async function age(userId: string, values: Partial<typeof sessions.$inferInsert>): Promise<void> {
  await database().update(sessions).set(values).where(eq(sessions.userId, userId));
}

describe('a session', () => {
  it('keeps its row for a week after it ran out, though it is worth nothing', async () => {
    const { visitor, userId } = await newMember();
    await age(userId, { expiresAt: new Date(Date.now() - 1_000) });
    expect((await visitor.get(account, '/nl/account')).location).toMatch(/^\/nl\/login/);
    expect(await findExpiredSession(cookieOf(visitor))).toEqual({ userId });
    await age(userId, { expiresAt: new Date(Date.now() - 8 * 86_400_000) });
    expect(await findExpiredSession(cookieOf(visitor))).toBeUndefined();
  });

  it('is no expired session while it runs', async () => {
    const { visitor } = await newMember();
    expect(await findExpiredSession(cookieOf(visitor))).toBeUndefined();
  });

  it('is renewed when half its time has passed, with the same id', async () => {
    const { visitor, userId } = await newMember();
    const before = visitor.cookies.get('defport');
    await age(userId, { expiresAt: new Date(Date.now() + 5 * 3_600_000) });
    await visitor.get(account, '/nl/account');
    expect(visitor.lastCookies).toHaveLength(1);
    expect(visitor.cookies.get('defport')).toBe(before);
    const [row] = await database().select().from(sessions).where(eq(sessions.userId, userId));
    expect(row?.expiresAt.getTime()).toBeGreaterThan(Date.now() + 11 * 3_600_000);
  });

  it('notes when it was last seen, at most every five minutes', async () => {
    const { visitor, userId } = await newMember();
    const seenAfter = async (minutesAgo: number) => {
      const lastSeenAt = new Date(Date.now() - minutesAgo * 60_000);
      await age(userId, { lastSeenAt });
      await visitor.get(account, '/nl/account');
      const [row] = await database().select().from(sessions).where(eq(sessions.userId, userId));
      return row?.lastSeenAt.getTime() !== lastSeenAt.getTime();
    };
    expect([await seenAfter(4), await seenAfter(6)]).toEqual([false, true]);
  });
});
