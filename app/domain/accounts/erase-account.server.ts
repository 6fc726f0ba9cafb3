import { eq, inArray } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import { mails } from '#db/schema/notifications.ts';
import type { Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { lockOrganisation } from '../organisations/lock-organisation.server.ts';
import { isLastAdministrator, isLastOwner, listOwned, lockAdministrators } from './last-of-role.server.ts';
import { forgetAddresses, listProvenAddresses } from './forget-addresses.server.ts';
import { forgetOwnHistory } from './forget-own-history.server.ts';
import { requireOwner } from './require-owner.server.ts';

/**
 * Erases the actor's account with everything personal: sessions, roles, notices, mails, and the personal part of the
 * history, whose chain stays whole; also where others wrote the person's address, present or former. Throws Invalid with `last_owner` while an organisation has no other owner.
 */
export async function eraseAccount(ctx: Ctx, input: { currentPassword: string }): Promise<void> {
  const { userId, email } = await requireOwner(ctx, input.currentPassword);
  await lockAdministrators(ctx);
  for (const id of await listOwned(ctx, userId)) await lockOrganisation(ctx, id);
  if (await isLastOwner(ctx, userId)) throw new Invalid({ '': [code('last_owner')] });
  if (await isLastAdministrator(ctx, userId)) throw new Invalid({ '': [code('last_administrator')] });
  await recordEvent(ctx, { type: 'account.erased', object: { kind: 'user', id: userId }, data: {} });
  const addresses = await listProvenAddresses(ctx, { userId, email });
  await forgetOwnHistory(ctx, userId);
  await forgetAddresses(ctx, userId, addresses);
  await ctx.tx.delete(mails).where(inArray(mails.recipient, [email, ...addresses]));
  await ctx.tx.delete(users).where(eq(users.id, userId));
}
