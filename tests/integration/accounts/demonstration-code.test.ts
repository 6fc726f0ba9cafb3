import { afterAll, expect, it } from 'vitest';
import { Secret } from 'otpauth';
import { eq } from 'drizzle-orm';
import { checkSecondFactor } from '#app/domain/accounts/check-second-factor.server.ts';
import { demonstrationCode } from '#app/domain/accounts/demonstration-code.server.ts';
import { sealSecret } from '#app/domain/accounts/time-code.server.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { env } from '#app/env.server.ts';
import { buildUser } from '#db/build.ts';
import { closeDatabase, database } from '#db/pool.ts';
import { users } from '#db/schema/accounts.ts';
import { DEMONSTRATION_SECRET } from '#db/seed/demonstration-secret.ts';
import { buildPerson } from '#tests/support/people.ts';

afterAll(closeDatabase);

const NOW = new Date('2026-06-01T12:00:10Z');
const ctx: Ctx = {
  tx: database(),
  actor: { kind: 'visitor' },
  organisation: null,
  now: NOW,
  requestId: 'test',
};

async function userWith(secret: Buffer): Promise<string> {
  const [user] = await database().insert(users).values(buildUser()).returning({ id: users.id });
  const id = user?.id ?? '';
  await database()
    .update(users)
    .set({ totpSecret: sealSecret(secret, id), totpConfirmedAt: NOW })
    .where(eq(users.id, id));
  return id;
}

const demonstration = Buffer.from(Secret.fromBase32(DEMONSTRATION_SECRET).bytes);

it('shows a login of the demonstration a code that works, and after its use the next one', async () => {
  Object.assign(env, { DEMO: true });
  const userId = await userWith(demonstration);
  const person = buildPerson({ userId });
  const first = await demonstrationCode(ctx, userId);
  await expect(checkSecondFactor(ctx, person, { code: first ?? '', address: '' })).resolves.toBe(true);
  const second = await demonstrationCode(ctx, userId);
  expect(second).not.toBe(first);
  await expect(checkSecondFactor(ctx, person, { code: second ?? '', address: '' })).resolves.toBe(true);
  await expect(demonstrationCode(ctx, userId)).resolves.toBeUndefined();
});

it('shows nothing to an account with a secret of its own', async () => {
  Object.assign(env, { DEMO: true });
  await expect(demonstrationCode(ctx, await userWith(Buffer.alloc(20, 7)))).resolves.toBeUndefined();
});

it('shows nothing outside a demonstration', async () => {
  Object.assign(env, { DEMO: false });
  await expect(demonstrationCode(ctx, await userWith(demonstration))).resolves.toBeUndefined();
});
