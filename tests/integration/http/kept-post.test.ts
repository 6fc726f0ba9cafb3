import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as logIn from '#app/routes/account/log-in.tsx';
import * as logInContinue from '#app/routes/account/log-in-continue.tsx';
import * as profile from '#app/routes/account/profile.tsx';
import * as secondFactor from '#app/routes/account/second-factor.tsx';
import { keptPosts, sessions, users } from '#db/schema/accounts.ts';
import { database } from '#db/pool.ts';
import {
  codeOf,
  giveCode,
  newMember,
  newVisitor,
  PASSWORD,
  setUpSecondFactor,
} from '#tests/support/accounts.ts';
import type { SiteVisitor } from '#tests/support/site-visitor.ts';

const TYPED = { _form: 'profile', name: 'Iris, opgeschreven vóór de lunch', locale: 'nl' };

async function expireSessions(userId: string, ago = 60_000): Promise<void> {
  await database()
    .update(sessions)
    .set({ expiresAt: new Date(Date.now() - ago) })
    .where(eq(sessions.userId, userId));
}

async function nameOf(userId: string): Promise<string | undefined> {
  const [user] = await database().select({ name: users.name }).from(users).where(eq(users.id, userId));
  return user?.name;
}

/** The page that a redirect to the login page leads on to. */
function nextOf(location: string | undefined): string {
  return new URL(location ?? '', 'http://localhost').searchParams.get('next') ?? '';
}

const logInTo = (visitor: SiteVisitor, email: string, next: string) =>
  visitor.post(logIn, '/nl/login', { _form: 'log-in', email, password: PASSWORD, next });

type Kept = { post?: { path: string; fields: [string, string][]; hadFiles: boolean } };

async function keptAt(visitor: SiteVisitor, path: string): Promise<Kept['post']> {
  return ((await visitor.get(logInContinue, path)).data as Kept).post;
}

async function sendAgain(visitor: SiteVisitor, post: NonNullable<Kept['post']>) {
  return visitor.post(profile, post.path, Object.fromEntries(post.fields));
}

describe('a form that is posted on an expired session', () => {
  it('is kept, and sent once after logging in', async () => {
    const { visitor, email, userId } = await newMember();
    await expireSessions(userId);
    const refused = await visitor.post(profile, '/nl/account', TYPED);
    expect(refused.location).toMatch(/^\/nl\/login\?next=%2Fnl%2Flogin%2Fcontinue/);
    const next = nextOf(refused.location);
    expect((await visitor.get(logIn, refused.location ?? '')).data).toMatchObject({ kept: 'kept' });
    expect((await logInTo(visitor, email, next)).location).toBe(next);

    const post = await keptAt(visitor, next);
    expect(post).toMatchObject({ path: '/nl/account', hadFiles: false });
    expect(post?.fields.slice(0, 3)).toEqual(Object.entries(TYPED));
    if (!post) return;
    expect((await sendAgain(visitor, post)).location).toBe('/nl/account?done=profile');
    expect(await nameOf(userId)).toBe(TYPED.name);

    await visitor.post(profile, '/nl/account', { ...TYPED, name: 'Later gewijzigd' });
    expect((await sendAgain(visitor, post)).location).toBe('/nl/account');
    expect(await nameOf(userId)).toBe('Later gewijzigd');
  });

  it('is kept also when it was filled in wrongly', async () => {
    const { visitor, userId } = await newMember();
    await expireSessions(userId);
    const refused = await visitor.post(profile, '/nl/account', { ...TYPED, name: '' });
    expect(nextOf(refused.location)).toContain('/nl/login/continue');
  });

  it('lies encrypted in the database, without passwords', async () => {
    const { visitor, userId } = await newMember();
    await expireSessions(userId);
    await visitor.post(profile, '/nl/account', { ...TYPED, password: PASSWORD, newPassword: PASSWORD });
    const [row] = await database().select().from(keptPosts).where(eq(keptPosts.userId, userId));
    expect(row?.body.toString('utf8')).not.toContain('lunch');
    // The names and values that are kept, with 28 bytes of nonce and tag: no room for a password.
    expect(row?.body.length).toBe(Buffer.from(JSON.stringify(Object.entries(TYPED))).length + 28);
  });

  it('is not shown to another account, in another browser, or after half an hour', async () => {
    const { visitor, email, userId } = await newMember();
    await expireSessions(userId);
    const next = nextOf((await visitor.post(profile, '/nl/account', TYPED)).location);

    const other = await newMember();
    await logInTo(visitor, other.email, next);
    expect(await keptAt(visitor, next)).toBeUndefined();
    const elsewhere = newVisitor();
    await logInTo(elsewhere, email, next);
    expect(await keptAt(elsewhere, next)).toBeUndefined();
    await logInTo(visitor, email, next);
    expect(await keptAt(visitor, next)).toBeDefined();
    await database().update(keptPosts).set({ expiresAt: new Date() }).where(eq(keptPosts.userId, userId));
    expect(await keptAt(visitor, next)).toBeUndefined();
  });

  it('is too large to keep above 256 kB, and the person is told', async () => {
    const { visitor, userId } = await newMember();
    await expireSessions(userId);
    const large = { ...TYPED, text: 'x'.repeat(256_000) };
    const refused = await visitor.post(profile, '/nl/account', large);
    expect((await visitor.get(logIn, refused.location ?? '')).data).toMatchObject({ kept: 'lost' });
    expect(await database().select().from(keptPosts).where(eq(keptPosts.userId, userId))).toEqual([]);
  });

  it('is dropped when five newer ones wait', async () => {
    const { visitor, email, userId } = await newMember();
    await expireSessions(userId);
    const nexts: string[] = [];
    for (let at = 0; at < 7; at += 1) {
      const typed = { ...TYPED, name: `Iris ${String(at)}` };
      nexts.push(nextOf((await visitor.post(profile, '/nl/account', typed)).location));
    }
    expect(await database().select().from(keptPosts).where(eq(keptPosts.userId, userId))).toHaveLength(5);
    await logInTo(visitor, email, nexts[6] ?? '');
    const found = await Promise.all(nexts.map((next) => keptAt(visitor, next)));
    expect(found.map((post) => post !== undefined)).toEqual([false, false, true, true, true, true, true]);
  });

  it('keeps the code of a term, and no code that proves who somebody is', async () => {
    const { visitor, email, userId } = await newMember();
    await expireSessions(userId);
    const typed = { ...TYPED, code: 'ISO-9001', oneTimeCode: '123456' };
    const next = nextOf((await visitor.post(profile, '/nl/account', typed)).location);
    await logInTo(visitor, email, next);
    expect((await keptAt(visitor, next))?.fields).toContainEqual(['code', 'ISO-9001']);
    expect(JSON.stringify(await keptAt(visitor, next))).not.toContain('123456');
  });

  it('loses its files, and the person is told', async () => {
    const { visitor, email, userId } = await newMember();
    await expireSessions(userId);
    const file = new File(['%PDF-1.7'], 'plan.pdf', { type: 'application/pdf' });
    const next = nextOf((await visitor.post(profile, '/nl/account', { ...TYPED, file })).location);
    await logInTo(visitor, email, next);
    const post = await keptAt(visitor, next);
    expect(post?.hadFiles).toBe(true);
    expect(post?.fields.map(([name]) => name)).not.toContain('file');
  });

  it('is kept on an organisation’s address too, where a visitor is refused before the form is read', async () => {
    const { visitor, userId } = await newMember();
    await expireSessions(userId);
    const path = '/nl/o/abcdefghjkmn/edit';
    const refused = await visitor.post(profile, path, TYPED, { organisation: 'abcdefghjkmn' });
    expect(nextOf(refused.location)).toContain('post=');
  });

  it('is not kept for a session that was ended, or for a stranger', async () => {
    const { visitor, userId } = await newMember();
    await database().delete(sessions).where(eq(sessions.userId, userId));
    expect(nextOf((await visitor.post(profile, '/nl/account', TYPED)).location)).not.toContain('post=');
    expect(nextOf((await newVisitor().post(profile, '/nl/account', TYPED)).location)).not.toContain('post=');
    expect(await database().select().from(keptPosts).where(eq(keptPosts.userId, userId))).toEqual([]);
  });
});

describe('a form that needs a recent second factor', () => {
  it('is kept while the code is asked, and sent after it', async () => {
    const { visitor, userId } = await newMember();
    const { secret } = await setUpSecondFactor(visitor);
    await database()
      .update(sessions)
      .set({ secondFactorAt: new Date(Date.now() - 16 * 60_000) })
      .where(eq(sessions.userId, userId));
    const refused = await visitor.post(secondFactor, '/nl/account/second-factor', { _form: 'renew' });
    expect(refused.location).toMatch(/^\/nl\/login\/second-factor\?next=/);
    const next = nextOf(refused.location);
    const given = await giveCode(visitor, codeOf(secret, 1), `?next=${encodeURIComponent(next)}`);
    expect(given.status).toBe(302);
    const post = await keptAt(visitor, next);
    expect(post).toMatchObject({ path: '/nl/account/second-factor' });
    const sent = await visitor.post(secondFactor, post?.path ?? '', Object.fromEntries(post?.fields ?? []));
    expect((sent.data as { codes: string[] }).codes).toHaveLength(10);
  });
});
