import { personOf, type Ctx, type Person } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Forbidden, Invalid } from '../errors.ts';
import { requireRecentSecondFactor } from '../visibility/authorise.ts';
import { findOwnAccount } from './find-account.server.ts';
import { isPassword } from './passwords.server.ts';

/** The actor, whose second factor, when there is one, was given in the last 15 minutes. Throws Forbidden otherwise. */
export function requireFresh(ctx: Ctx): Person {
  const person = personOf(ctx.actor);
  if (!person) throw new Forbidden('log_in');
  if (person.secondFactor.isSetUp) requireRecentSecondFactor(ctx);
  return person;
}

/**
 * The actor, who gave the account's password once more, beside a second factor when there is one: for what a passer-by
 * at an open screen must not be able to do. Throws Invalid on `currentPassword`.
 */
export async function requireOwner(ctx: Ctx, currentPassword: string): Promise<Person> {
  const person = requireFresh(ctx);
  const user = await findOwnAccount(ctx, person.userId);
  if (await isPassword(user?.passwordHash, currentPassword)) return person;
  throw new Invalid({ currentPassword: [code('wrong_password')] });
}
