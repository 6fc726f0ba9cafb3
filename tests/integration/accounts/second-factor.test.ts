import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as account from '#app/routes/account/account.tsx';
import * as logInSecondFactor from '#app/routes/account/log-in-second-factor.tsx';
import * as secondFactor from '#app/routes/account/second-factor.tsx';
import { sessions, users } from '#db/schema/accounts.ts';
import { database } from '#db/pool.ts';
import {
  codeOf,
  giveCode,
  lastMailTo,
  logInAs,
  newMember,
  newVisitor,
  PASSWORD,
  setUpSecondFactor,
} from '#tests/support/accounts.ts';
import { errorsOf, type SiteVisitor } from '#tests/support/site-visitor.ts';

/** Somebody with a second factor, and a browser in which only the password was given. */
async function memberAtSecondStep() {
  const member = await newMember();
  const factor = await setUpSecondFactor(member.visitor);
  const browser = newVisitor();
  const answer = await logInAs(browser, member.email);
  return { ...member, ...factor, browser, answer };
}

/** Makes the second factor of a session as old as the sensitive acts do not accept. */
async function letSecondFactorAge(userId: string): Promise<void> {
  await database()
    .update(sessions)
    .set({ secondFactorAt: new Date(Date.now() - 16 * 60_000) })
    .where(eq(sessions.userId, userId));
}

const isLoggedIn = async (visitor: SiteVisitor) => (await visitor.get(account, '/nl/account')).status === 200;

describe('setting up a second factor', () => {
  it('shows the secret as a picture and as text, and turns on with a code of the app', async () => {
    const { visitor, email, userId } = await newMember();
    const page = await visitor.get(secondFactor, '/nl/account/second-factor');
    const { offer } = page.data as { offer: { uri: string; text: string; rows: string[] } };
    expect(offer.uri).toMatch(/^otpauth:\/\/totp\/Defport:/);
    expect(offer.text.replace(/ /g, '')).toMatch(/^[A-Z2-7]{32}$/);
    expect(new Set(offer.rows.map((row) => row.length))).toEqual(new Set([offer.rows.length]));

    const { codes, answer } = await setUpSecondFactor(visitor);
    expect(new Set(codes).size).toBe(10);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await lastMailTo(email)).toMatchObject({
      template: 'second-factor-changed',
      data: { change: 'added' },
    });
    expect(await isLoggedIn(visitor)).toBe(true);
    const [user] = await database().select().from(users).where(eq(users.id, userId));
    const plain = offer.text.replace(/ /g, '');
    expect(user?.totpSecret?.toString('latin1')).not.toContain(plain);
  });

  it('refuses a wrong code, and shows the same secret again', async () => {
    const { visitor } = await newMember();
    const offerOf = async () =>
      ((await visitor.get(secondFactor, '/nl/account/second-factor')).data as { offer: { text: string } })
        .offer.text;
    const before = await offerOf();
    const fields = { _form: 'add', oneTimeCode: codeOf(before, 40) };
    expect(errorsOf(await visitor.post(secondFactor, '/nl/account/second-factor', fields))).toEqual({
      oneTimeCode: ['wrong_code'],
    });
    expect(await offerOf()).toBe(before);
  });
});

describe('the second step of logging in', () => {
  it('counts as logged in only after the code, with a new session id', async () => {
    const { browser, answer, secret } = await memberAtSecondStep();
    expect(answer.location).toBe('/nl/login/second-factor?next=%2Fnl%2Fhome');
    expect(await isLoggedIn(browser)).toBe(false);
    const before = browser.cookies.get('defport');
    expect((await giveCode(browser, codeOf(secret, 1))).location).toBe('/nl/home');
    expect(browser.cookies.get('defport')).not.toBe(before);
    expect(await isLoggedIn(browser)).toBe(true);
    browser.cookies.set('defport', before ?? '');
    expect(await isLoggedIn(browser)).toBe(false);
  });

  it('refuses a code whose time step was used, here or when it was set up', async () => {
    const { browser, secret, email } = await memberAtSecondStep();
    const code = codeOf(secret, 1);
    expect((await giveCode(browser, code)).status).toBe(302);
    const other = newVisitor();
    await logInAs(other, email);
    expect(errorsOf(await giveCode(other, code))).toEqual({ '': ['wrong_code'] });
    expect(errorsOf(await giveCode(other, codeOf(secret)))).toEqual({ '': ['wrong_code'] });
  });

  it('takes each recovery code once, however it is typed, and tells the owner', async () => {
    const { browser, codes, email } = await memberAtSecondStep();
    const typed = ` ${(codes[0] ?? '').toLowerCase().replace('-', ' ')} `;
    const fields = { _form: 'recovery', oneTimeCode: typed };
    const first = await browser.post(logInSecondFactor, '/nl/login/second-factor', fields);
    expect(first.location).toBe('/nl/home');
    expect(await lastMailTo(email)).toMatchObject({ data: { change: 'code_used' } });
    const other = newVisitor();
    await logInAs(other, email);
    const second = await other.post(logInSecondFactor, '/nl/login/second-factor', fields);
    expect(errorsOf(second)).toEqual({ '': ['wrong_code'] });
  });

  it('refuses a flood of codes, the right one too', async () => {
    const { browser, secret } = await memberAtSecondStep();
    for (let attempt = 0; attempt < 9; attempt += 1) await giveCode(browser, '000000');
    expect((await giveCode(browser, '000000')).status).toBe(429);
    expect((await giveCode(browser, codeOf(secret, 1))).status).toBe(429);
  });
});

describe('a sensitive act', () => {
  it('asks the code again after a quarter of an hour, and goes on where the person was', async () => {
    const { visitor, userId, secret } = await memberAtSecondStep();
    await letSecondFactorAge(userId);
    const refused = await visitor.get(secondFactor, '/nl/account/second-factor');
    expect(refused.location).toBe('/nl/login/second-factor?next=%2Fnl%2Faccount%2Fsecond-factor');
    const next = '?next=%2Fnl%2Faccount%2Fsecond-factor';
    const page = await visitor.get(logInSecondFactor, `/nl/login/second-factor${next}`);
    expect(page.data).toMatchObject({ isAgain: true, next: '/nl/account/second-factor' });
    const fields = {
      _form: 'second-factor',
      oneTimeCode: codeOf(secret, 1),
      next: '/nl/account/second-factor',
    };
    const given = await visitor.post(logInSecondFactor, `/nl/login/second-factor${next}`, fields);
    expect(given.location).toBe('/nl/account/second-factor');
    expect((await visitor.get(secondFactor, '/nl/account/second-factor')).data).toMatchObject({ kind: 'on' });
  });

  it('is removing the second factor: with the password, and then a new secret is offered', async () => {
    const { visitor, userId, secret } = await memberAtSecondStep();
    const remove = (currentPassword: string) =>
      visitor.post(secondFactor, '/nl/account/second-factor', { _form: 'remove', currentPassword });
    expect(errorsOf(await remove('een verkeerd wachtwoord'))).toEqual({
      currentPassword: ['wrong_password'],
    });
    expect((await remove(PASSWORD)).location).toBe('/nl/account/second-factor?done=removed');
    const [user] = await database()
      .select()
      .from(users)
      .where(and(eq(users.id, userId)));
    expect([user?.totpSecret, user?.totpConfirmedAt]).toEqual([null, null]);
    const page = await visitor.get(secondFactor, '/nl/account/second-factor');
    expect((page.data as { offer: { text: string } }).offer.text).not.toBe(secret);
  });

  it('is renewing recovery codes: the old ones stop working', async () => {
    const { visitor, browser, codes } = await memberAtSecondStep();
    const renewed = await visitor.post(secondFactor, '/nl/account/second-factor', { _form: 'renew' });
    const fresh = (renewed.data as { codes: string[] }).codes;
    expect(fresh).toHaveLength(10);
    expect((await giveCode(browser, codes[1] ?? '')).status).toBe(422);
    expect((await giveCode(browser, fresh[1] ?? '')).status).toBe(302);
  });
});
