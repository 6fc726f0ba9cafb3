import { randomUUID } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import * as confirm from '#app/routes/account/confirm.tsx';
import * as logIn from '#app/routes/account/log-in.tsx';
import * as logInSecondFactor from '#app/routes/account/log-in-second-factor.tsx';
import * as secondFactor from '#app/routes/account/second-factor.tsx';
import * as signUp from '#app/routes/account/sign-up.tsx';
import { users } from '#db/schema/accounts.ts';
import { mails } from '#db/schema/notifications.ts';
import { database } from '#db/pool.ts';
import { type Answer, SiteVisitor } from './site-visitor.ts';

export const PASSWORD = 'vier losse woorden samen';

/** An address that no other test uses. */
export const newAddress = (): string => `${randomUUID()}@example.test`;

/** The data of the newest mail to an address, and its template. */
export async function lastMailTo(
  address: string,
): Promise<{ template: string; data: Record<string, string> } | undefined> {
  const [mail] = await database()
    .select({ template: mails.template, data: mails.data })
    .from(mails)
    .where(eq(mails.recipient, address))
    .orderBy(desc(mails.id))
    .limit(1);
  return mail as { template: string; data: Record<string, string> } | undefined;
}

/** The token in the link of the newest mail to an address. */
export async function tokenTo(address: string): Promise<string> {
  const mail = await lastMailTo(address);
  return new URL(mail?.data['path'] ?? '', 'http://localhost').searchParams.get('token') ?? '';
}

/** Signs up by the form; the address is not confirmed yet. */
export function signUpAs(visitor: SiteVisitor, email: string, password = PASSWORD): Promise<Answer> {
  return visitor.post(signUp, '/nl/signup', { _form: 'sign-up', name: 'Iris', email, password, terms: 'on' });
}

/** Logs in by the form with the address and the password. */
export function logInAs(visitor: SiteVisitor, email: string, password = PASSWORD): Promise<Answer> {
  return visitor.post(logIn, '/nl/login', { _form: 'log-in', email, password });
}

/** Somebody with a confirmed account, logged in; every visitor comes from an address of its own. */
export async function newMember(): Promise<{ visitor: SiteVisitor; email: string; userId: string }> {
  const visitor = newVisitor();
  const email = newAddress();
  await signUpAs(visitor, email);
  const token = await tokenTo(email);
  await visitor.post(confirm, `/nl/account/confirm?token=${token}`, {
    _form: 'confirm',
    token,
    password: PASSWORD,
  });
  return { visitor, email, userId: await userIdOf(email) };
}

let visitors = 0;

export function newVisitor(): SiteVisitor {
  visitors += 1;
  return new SiteVisitor({ address: `198.51.${String(visitors >> 8)}.${String(visitors & 255)}` });
}

export async function userIdOf(email: string): Promise<string> {
  const [user] = await database().select({ id: users.id }).from(users).where(eq(users.email, email));
  if (!user) throw new Error('There is no such account.');
  return user.id;
}

/** The code that an app shows `steps` half minutes from now. */
export function codeOf(secret: string, steps = 0): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret.replace(/\s/g, '')) });
  return totp.generate({ timestamp: Date.now() + steps * 30_000 });
}

/** Sets a second factor up by the page; gives its secret and recovery codes. */
export async function setUpSecondFactor(
  visitor: SiteVisitor,
): Promise<{ secret: string; codes: string[]; answer: Answer }> {
  const page = await visitor.get(secondFactor, '/nl/account/second-factor');
  const { offer } = page.data as { offer: { text: string } };
  const answer = await visitor.post(secondFactor, '/nl/account/second-factor', {
    _form: 'add',
    oneTimeCode: codeOf(offer.text),
  });
  const { codes } = answer.data as { codes: string[] };
  return { secret: offer.text, codes, answer };
}

/** Gives a code at the second step of logging in. */
export function giveCode(visitor: SiteVisitor, code: string, query = ''): Promise<Answer> {
  return visitor.post(logInSecondFactor, `/nl/login/second-factor${query}`, {
    _form: 'second-factor',
    oneTimeCode: code,
  });
}
