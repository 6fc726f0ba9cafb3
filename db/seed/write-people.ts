import { randomBytes } from 'node:crypto';
import { Secret } from 'otpauth';
import { eq } from 'drizzle-orm';
import { hashPassword } from '#app/domain/accounts/passwords.server.ts';
import { sealSecret } from '#app/domain/accounts/time-code.server.ts';
import { recordEvent } from '#app/domain/events/record-event.server.ts';
import { buildPlatformRole, buildUser } from '../build.ts';
import { roles, users } from '../schema/accounts.ts';
import { DEMONSTRATION_SECRET } from './demonstration-secret.ts';
import { BACKGROUND_OWNERS, BACKGROUND_SECONDS } from './background-owners.ts';
import { DEMONSTRATION_PASSWORD, LOGINS } from './people.ts';
import { daysBefore, REQUEST_ID, type Planted } from './seed-context.ts';
import type { SeedPerson } from './seed-types.ts';

/** Longer ago than the first organisation joined. */
const STARTED_DAYS_AGO = 520;

/** Accounts with their platform roles: those who can log in, and those in the background, who cannot. */
export async function writePeople(seed: Planted): Promise<void> {
  const [known, unknown] = await Promise.all([
    hashPassword(DEMONSTRATION_PASSWORD),
    hashPassword(randomBytes(32).toString('base64')),
  ]);
  for (const person of LOGINS) {
    const userId = await writePerson(seed, person, known);
    seed.users.set(person.email, userId);
    if (person.platformRole) await writePlatformRole(seed, userId, person.platformRole);
  }
  for (const [part, names] of [
    ['owner', BACKGROUND_OWNERS],
    ['second', BACKGROUND_SECONDS],
  ] as const) {
    for (const [key, name] of Object.entries(names)) {
      const person = { email: `${part}-${key}@demo.defport.example`, name, hasSecondFactor: true };
      seed.users.set(`${part} of ${key}`, await writePerson(seed, person, unknown));
    }
  }
}

async function writePerson(
  { tx, now }: Planted,
  { email, name, locale = 'nl', hasSecondFactor }: Omit<SeedPerson, 'part'>,
  passwordHash: string,
): Promise<string> {
  const createdAt = daysBefore(now, STARTED_DAYS_AGO);
  const [row] = await tx
    .insert(users)
    .values(buildUser({ email, name, locale, passwordHash, createdAt, emailConfirmedAt: createdAt }))
    .returning({ id: users.id });
  if (!row) throw new Error(`${email} was not written.`);
  if (hasSecondFactor) {
    const secret = Buffer.from(Secret.fromBase32(DEMONSTRATION_SECRET).bytes);
    await tx
      .update(users)
      .set({ totpSecret: sealSecret(secret, row.id), totpConfirmedAt: createdAt })
      .where(eq(users.id, row.id));
  }
  return row.id;
}

async function writePlatformRole(
  { tx, now }: Planted,
  userId: string,
  role: NonNullable<SeedPerson['platformRole']>,
): Promise<void> {
  const startsAt = daysBefore(now, STARTED_DAYS_AGO);
  const [row] = await tx
    .insert(roles)
    .values({ ...buildPlatformRole(userId, role), startsAt, createdAt: startsAt })
    .returning({ id: roles.id });
  if (!row) throw new Error(`The role ${role} was not written.`);
  const ctx = {
    tx,
    actor: { kind: 'system', process: 'seed' },
    organisation: null,
    now: startsAt,
    requestId: REQUEST_ID,
  } as const;
  await recordEvent(ctx, {
    type: 'role.granted',
    object: { kind: 'role', id: row.id },
    data: { userId, role },
  });
}
