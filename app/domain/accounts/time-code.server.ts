import { hkdfSync } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { env } from '#app/env.server.ts';
import { decrypt, encrypt, keyFor } from './encryption.server.ts';

/** Codes by time (RFC 6238) as every app makes them: SHA-1, six digits, 30 seconds. */
const PERIOD = 30;
const ISSUER = 'Defport';
/** Steps that a phone's clock may be ahead or behind. */
const DRIFT = 1;
const SECRET_BYTES = 20;

/**
 * The secret that a session is offered for a new second factor: the same each time the page is shown, another in
 * every session, and stored nowhere until a code proves that an app has it.
 */
export function offeredSecret(userId: string, sessionId: string): Buffer {
  return Buffer.from(
    hkdfSync('sha256', env.secretKey, sessionId, `defport second factor ${userId}`, SECRET_BYTES),
  );
}

/** The secret as an app takes it: as an address for a QR code, and as letters and digits in fours to type. */
export function describeSecret(secret: Buffer, email: string): { uri: string; text: string } {
  const totp = totpOf(secret, email);
  return { uri: totp.toString(), text: (totp.secret.base32.match(/.{1,4}/g) ?? []).join(' ') };
}

/** The time step (30 seconds since 1970) that the code belongs to, or undefined when it is not of now. */
export function stepOfCode(secret: Buffer, code: string, now: Date): number | undefined {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const totp = totpOf(secret, '');
  const delta = totp.validate({ token, timestamp: now.getTime(), window: DRIFT });
  return delta === null ? undefined : totp.counter({ timestamp: now.getTime() }) + delta;
}

/** The first code that is right at `now` and of a later step than the last one used; undefined when there is none yet. */
export function codeToUse(secret: Buffer, lastStep: number | null, now: Date): string | undefined {
  const totp = totpOf(secret, '');
  const current = totp.counter({ timestamp: now.getTime() });
  const step = Math.max(current, (lastStep ?? 0) + 1);
  return step > current + DRIFT ? undefined : totp.generate({ timestamp: step * PERIOD * 1000 });
}

/** The secret as Postgres holds it. */
export function sealSecret(secret: Buffer, userId: string): Buffer {
  return encrypt(keyFor('second factor'), secret, userId);
}

/** Throws when SECRET_KEY is not the one that sealed it. */
export function openSecret(sealed: Buffer, userId: string): Buffer {
  const secret = decrypt(keyFor('second factor'), sealed, userId);
  if (!secret)
    throw new Error('A second factor cannot be read: SECRET_KEY is not the one it was stored with.');
  return secret;
}

function totpOf(secret: Buffer, label: string): TOTP {
  return new TOTP({
    issuer: ISSUER,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD,
    secret: new Secret({ buffer: Uint8Array.from(secret).buffer }),
  });
}
