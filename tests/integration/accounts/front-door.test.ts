import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as account from '#app/routes/account/account.tsx';
import * as confirm from '#app/routes/account/confirm.tsx';
import * as logIn from '#app/routes/account/log-in.tsx';
import * as logOut from '#app/routes/account/log-out.tsx';
import { FLOOR } from '#app/http/in-even-time.server.ts';
import { sessions, users } from '#db/schema/accounts.ts';
import { events } from '#db/schema/events.ts';
import { database } from '#db/pool.ts';
import {
  lastMailTo,
  logInAs,
  newAddress,
  newMember,
  newVisitor,
  PASSWORD,
  signUpAs,
  tokenTo,
  userIdOf,
} from '#tests/support/accounts.ts';
import { errorsOf } from '#tests/support/site-visitor.ts';

async function eventsOf(userId: string): Promise<string[]> {
  const rows = await database()
    .select({ type: events.type })
    .from(events)
    .where(and(eq(events.objectKind, 'user'), eq(events.objectId, userId)))
    .orderBy(events.id);
  return rows.map((row) => row.type);
}

describe('signing up', () => {
  it('makes an account, mails a link, and the link with the password confirms and logs in', async () => {
    const visitor = newVisitor();
    const email = newAddress();
    const answer = await signUpAs(visitor, email.toUpperCase());
    expect(answer).toMatchObject({ status: 302, location: '/nl/signup/check-mail' });
    expect(await lastMailTo(email)).toMatchObject({ template: 'confirm-email' });

    const token = await tokenTo(email);
    const page = await visitor.get(confirm, `/nl/account/confirm?token=${token}`);
    expect(page.data).toMatchObject({ kind: 'link', email, asksPassword: true });
    const fields = { _form: 'confirm', token, password: PASSWORD };
    const confirmed = await visitor.post(confirm, `/nl/account/confirm?token=${token}`, fields);
    expect(confirmed.location).toBe('/nl/account?done=confirmed');
    expect((await visitor.get(account, '/nl/account')).status).toBe(200);
    expect(await eventsOf(await userIdOf(email))).toEqual([
      'account.created',
      'account.email-confirmed',
      'session.started',
    ]);

    const again = await newVisitor().post(confirm, `/nl/account/confirm?token=${token}`, fields);
    expect(errorsOf(again)).toEqual({ '': ['link_expired'] });
  });

  it('answers the same for a known address, and tells its owner by mail', async () => {
    const { email } = await newMember();
    const answer = await signUpAs(newVisitor(), email, 'een heel ander wachtwoord');
    expect(answer).toMatchObject({ status: 302, location: '/nl/signup/check-mail' });
    expect(await lastMailTo(email)).toMatchObject({ template: 'address-known' });
    expect((await logInAs(newVisitor(), email)).location).toBe('/nl/home');
    expect((await logInAs(newVisitor(), email, 'een heel ander wachtwoord')).status).toBe(422);
  });

  it('does not let the owner of an address confirm an account that somebody else made with it', async () => {
    const email = newAddress();
    await signUpAs(newVisitor(), email, 'het wachtwoord van een ander');
    const token = await tokenTo(email);
    const path = `/nl/account/confirm?token=${token}`;
    const owner = newVisitor();
    expect(errorsOf(await owner.post(confirm, path, { _form: 'confirm', token }))).toEqual({
      password: ['required'],
    });
    const guess = { _form: 'confirm', token, password: 'iets dat ik dacht te weten' };
    expect(errorsOf(await owner.post(confirm, path, guess))).toEqual({ password: ['wrong_password'] });
    const [user] = await database().select().from(users).where(eq(users.email, email));
    expect(user?.emailConfirmedAt).toBeNull();
  });

  it('refuses an easy password and keeps what was typed, but not the password', async () => {
    const answer = await signUpAs(newVisitor(), newAddress(), 'wachtwoord123');
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual({ password: ['weak_password'] });
    const { initialValue } = (answer.data as { lastResult: { initialValue: object } }).lastResult;
    expect(initialValue).toMatchObject({ name: 'Iris' });
    expect(initialValue).not.toHaveProperty('password');
  });
});

describe('logging in', () => {
  it('gives one answer for a wrong password, an unknown address and a disabled account', async () => {
    const { email, userId } = await newMember();
    const disabled = await newMember();
    await database().update(users).set({ disabledAt: new Date() }).where(eq(users.id, disabled.userId));
    const answers = [
      await logInAs(newVisitor(), email, 'een verkeerd wachtwoord'),
      await logInAs(newVisitor(), newAddress()),
      await logInAs(newVisitor(), disabled.email),
    ];
    expect(answers.map((answer) => [answer.status, errorsOf(answer)])).toEqual(
      answers.map(() => [422, { '': ['wrong_login'] }]),
    );
    expect((await eventsOf(userId)).at(-1)).toBe('session.refused');
  });

  it('answers no sooner than a fixed time, so that the time does not tell whether an address is known', async () => {
    const { email } = await newMember();
    const timeOf = async (ask: () => Promise<unknown>) => {
      const start = performance.now();
      await ask();
      return performance.now() - start;
    };
    const times = [
      await timeOf(() => logInAs(newVisitor(), email, 'een verkeerd wachtwoord')),
      await timeOf(() => logInAs(newVisitor(), newAddress())),
      await timeOf(() => signUpAs(newVisitor(), email)),
      await timeOf(() => signUpAs(newVisitor(), newAddress())),
    ];
    // A timer may fire a millisecond early.
    expect(Math.min(...times)).toBeGreaterThanOrEqual(FLOOR - 1);
  });

  it('goes on to the page that was asked for, never to another site', async () => {
    const { email } = await newMember();
    const goTo = async (next: string) => {
      const fields = { _form: 'log-in', email, password: PASSWORD, next };
      return (await newVisitor().post(logIn, '/nl/login', fields)).location;
    };
    expect(await goTo('/nl/challenges?area=SEN')).toBe('/nl/challenges?area=SEN');
    for (const next of [
      '//evil.test',
      'https://evil.test/',
      '/\\evil.test',
      '/..//evil.test',
      '/\t/evil.test',
    ]) {
      expect(await goTo(next)).toBe('/nl/home');
    }
  });

  it('starts with a session id of its own and ends the one the browser came with', async () => {
    const { visitor, email, userId } = await newMember();
    const before = visitor.cookies.get('defport');
    await logInAs(visitor, email);
    expect(visitor.cookies.get('defport')).not.toBe(before);
    const rows = await database().select().from(sessions).where(eq(sessions.userId, userId));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.id).toMatch(/^[0-9a-f]{64}$/);
    expect(rows[0]?.id).not.toContain(visitor.cookies.get('defport'));
  });

  it('sets a cookie that script cannot read and other sites cannot send along', async () => {
    const { email } = await newMember();
    const visitor = newVisitor();
    await logInAs(visitor, email);
    expect(visitor.lastCookies).toHaveLength(1);
    expect(visitor.lastCookies[0]).toMatch(/^defport=\w+; /);
    expect(visitor.lastCookies[0]).toMatch(/HttpOnly/);
    expect(visitor.lastCookies[0]).toMatch(/SameSite=Lax/i);
    expect(visitor.lastCookies[0]).toMatch(/Path=\//);
  });

  it('refuses the eleventh wrong password of an account in a quarter of an hour, the right one too', async () => {
    const { email } = await newMember();
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect((await logInAs(newVisitor(), email, 'een verkeerd wachtwoord')).status).toBe(422);
    }
    const late = await logInAs(newVisitor(), email);
    expect([late.status, errorsOf(late)]).toEqual([429, { '': ['too_many_attempts'] }]);
  });

  it('refuses one network after thirty attempts on any accounts', async () => {
    const visitor = newVisitor();
    for (let attempt = 0; attempt < 30; attempt += 1) await logInAs(visitor, newAddress());
    expect((await logInAs(visitor, newAddress())).status).toBe(429);
    expect((await logInAs(newVisitor(), newAddress())).status).toBe(422);
  });
});

describe('logging out', () => {
  it('ends the session, so that its cookie is worth nothing any more', async () => {
    const { visitor, userId } = await newMember();
    const cookie = visitor.cookies.get('defport') ?? '';
    const answer = await visitor.post(logOut, '/nl/logout', { _form: 'log-out' });
    expect(answer.location).toBe('/nl/login?done=out');
    expect(visitor.cookies.has('defport')).toBe(false);
    visitor.cookies.set('defport', cookie);
    expect((await visitor.get(account, '/nl/account')).location).toBe('/nl/login?next=%2Fnl%2Faccount');
    expect((await eventsOf(userId)).at(-1)).toBe('session.ended');
  });
});
