import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { makeAdministrator } from '#app/domain/accounts/make-administrator.server.ts';
import type { Actor, Ctx } from '#app/domain/ctx.ts';
import { Conflict, Forbidden } from '#app/domain/errors.ts';
import * as newPassword from '#app/routes/account/new-password.tsx';
import { roles, users } from '#db/schema/accounts.ts';
import { database } from '#db/pool.ts';
import { logInAs, newAddress, newMember, newVisitor, PASSWORD, userIdOf } from '#tests/support/accounts.ts';

const make = (email: string, actor: Actor = { kind: 'system', process: 'admin' }) =>
  database().transaction((tx) => {
    const ctx: Ctx = { tx, actor, organisation: null, now: new Date(), requestId: randomUUID() };
    return makeAdministrator(ctx, email);
  });

const rolesOf = (userId: string) =>
  database()
    .select({ role: roles.role })
    .from(roles)
    .where(and(eq(roles.userId, userId), eq(roles.scope, 'platform')));

it('makes an account with the role and a link to choose a password, which works once', async () => {
  const email = newAddress();
  const { isNew, path } = await make(email);
  expect(isNew).toBe(true);
  expect((await logInAs(newVisitor(), email, '!')).status).toBe(422);
  const token = new URL(path ?? '', 'http://localhost').searchParams.get('token') ?? '';
  const fields = { _form: 'new-password', token, newPassword: PASSWORD };
  const chosen = await newVisitor().post(newPassword, path ?? '', fields);
  expect(chosen.location).toBe('/nl/login?done=password');
  expect((await logInAs(newVisitor(), email)).status).toBe(302);
  expect(await rolesOf(await userIdOf(email))).toEqual([{ role: 'administrator' }]);
});

it('gives the role once to an account that is there, and leaves its password', async () => {
  const { email, userId } = await newMember();
  expect(await make(email)).toEqual({ isNew: false, path: undefined });
  await make(email);
  expect(await rolesOf(userId)).toEqual([{ role: 'administrator' }]);
  expect((await logInAs(newVisitor(), email)).status).toBe(302);
});

it('does nothing for a disabled account, or for anybody but the command line', async () => {
  const { email, userId } = await newMember();
  await expect(make(email, { kind: 'visitor' })).rejects.toThrow(Forbidden);
  await database().update(users).set({ disabledAt: new Date() }).where(eq(users.id, userId));
  await expect(make(email)).rejects.toThrow(Conflict);
  expect(await rolesOf(userId)).toEqual([]);
});
