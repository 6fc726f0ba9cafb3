import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from '#app/env.server.ts';

const NONCE = 12;
const TAG = 16;

/** 32 bytes that belong to one purpose (and, with `salt`, to one thing), derived from SECRET_KEY. */
export function keyFor(purpose: string, salt = ''): Buffer {
  return Buffer.from(hkdfSync('sha256', env.secretKey, salt, `defport ${purpose}`, 32));
}

/** AES-256-GCM: nonce, tag and ciphertext in one buffer. `about` binds it to what it belongs to. */
export function encrypt(key: Buffer, plain: Buffer, about: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** What `encrypt` made, or undefined when key, `about` or a byte of it differs. */
export function decrypt(key: Buffer, sealed: Buffer, about: string): Buffer | undefined {
  if (sealed.length < NONCE + TAG) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
  } catch {
    return undefined;
  }
}
