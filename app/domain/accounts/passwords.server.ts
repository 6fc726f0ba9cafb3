import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default kind), 19 MiB, two passes, one lane: OWASP's password storage cheat sheet. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let dummy: Promise<string> | undefined;

/** The hash of a password, with its salt and cost inside. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/**
 * Whether the password belongs to the hash. Without a hash (no such account, or one that has no password yet) it takes
 * as long and says no, so that the time of the answer does not tell whether an address is known.
 */
export async function isPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  dummy ??= hashPassword('of nobody');
  const isHash = passwordHash?.startsWith('$argon2') ?? false;
  const matches = await verify(isHash && passwordHash ? passwordHash : await dummy, password);
  return matches && isHash;
}
