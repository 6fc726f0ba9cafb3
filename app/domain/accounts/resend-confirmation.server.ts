import { personOf, type Ctx } from '../ctx.ts';
import { Forbidden } from '../errors.ts';
import { sendConfirmation } from './send-confirmation.server.ts';

/** Mails the actor a new link to prove the account's address; the earlier one stops working. */
export async function resendConfirmation(ctx: Ctx): Promise<void> {
  const person = personOf(ctx.actor);
  if (!person) throw new Forbidden('log_in');
  if (person.emailConfirmed) return;
  await sendConfirmation(ctx, { ...person, id: person.userId });
}
