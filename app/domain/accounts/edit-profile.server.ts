import { eq } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import type { Locale } from '#db/enums.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { Forbidden } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';

/** Changes the actor's name and the language of mails. */
export async function editProfile(ctx: Ctx, input: { name: string; locale: Locale }): Promise<void> {
  const person = personOf(ctx.actor);
  if (!person) throw new Forbidden('log_in');
  const { name, locale } = input;
  if (name === person.name && locale === person.locale) return;
  await ctx.tx.update(users).set({ name, locale }).where(eq(users.id, person.userId));
  await recordEvent(ctx, {
    type: 'account.edited',
    object: { kind: 'user', id: person.userId },
    data: { locale },
    personal: { from: person.name, to: name },
  });
}
