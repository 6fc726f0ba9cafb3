import { Secret, TOTP } from 'otpauth';
import { DEMONSTRATION_SECRET } from '#db/seed/demonstration-secret.ts';
import { DEMONSTRATION_PASSWORD, LOGINS } from '#db/seed/people.ts';

/** Logs the demonstration's requester of Defensie in, with the second factor; returns the cookie of the session. */
export async function logIn(siteUrl: string): Promise<string> {
  const email = LOGINS.find(({ platformRole }) => platformRole === 'defence_requester')?.email ?? '';
  const first = await post(
    `${siteUrl}/nl/login`,
    { _form: 'log-in', email, password: DEMONSTRATION_PASSWORD },
    '',
  );
  const code = new TOTP({ secret: Secret.fromBase32(DEMONSTRATION_SECRET) }).generate();
  const factor = { _form: 'second-factor', oneTimeCode: code };
  return post(`${siteUrl}/nl/login/second-factor`, factor, first);
}

async function post(url: string, fields: Record<string, string>, cookie: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { cookie },
    redirect: 'manual',
  });
  if (response.status !== 302) {
    throw new Error(`${new URL(url).pathname} answered ${String(response.status)} instead of letting in`);
  }
  const given = response.headers.getSetCookie().map((line) => line.split(';', 1)[0] ?? '');
  return given.length > 0 ? given.join('; ') : cookie;
}
