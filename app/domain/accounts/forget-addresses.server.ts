import { and, eq, inArray, ne, notExists, or, sql } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import { eventPersonal, events } from '#db/schema/events.ts';
import { invitations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';

/**
 * The addresses that a person has or had and proved to be theirs, without those that are somebody else's account now.
 * An address nobody proved could be anybody's: deleting an account must not touch what is a stranger's.
 */
export async function listProvenAddresses(
  ctx: Ctx,
  { userId, email }: { userId: string; email: string },
): Promise<string[]> {
  const history = await ctx.tx
    .select({ type: events.type, data: events.data, personal: eventPersonal.data })
    .from(events)
    .leftJoin(eventPersonal, eq(eventPersonal.id, events.personalId))
    .where(
      and(
        eq(events.objectKind, 'user'),
        eq(events.objectId, userId),
        inArray(events.type, [
          'account.email-confirmed',
          'account.email-changed',
          'account.password-changed',
        ]),
      ),
    );
  const [user] = await ctx.tx
    .select({ confirmedAt: users.emailConfirmedAt })
    .from(users)
    .where(eq(users.id, userId));
  const changes = history.filter(({ type }) => type === 'account.email-changed');
  // A link in a mail proves the first address: that of confirming it, or of a new password.
  const isFirstProven =
    changes.length === 0
      ? user?.confirmedAt != null
      : history.some(({ type, data }) => type === 'account.email-confirmed' || data['how'] === 'reset');
  const reached = changes.map(({ personal }) => personal?.['to']);
  const left = isFirstProven ? changes.map(({ personal }) => personal?.['from']) : [];
  const present = isFirstProven || changes.length > 0 ? [email] : [];
  const found = [...present, ...reached, ...left].filter((item) => typeof item === 'string');
  const addresses = [...new Set(found)];
  if (addresses.length === 0) return [];
  const taken = await ctx.tx
    .select({ email: users.email })
    .from(users)
    .where(and(inArray(users.email, addresses), ne(users.id, userId)));
  return addresses.filter((address) => !taken.some((row) => row.email === address));
}

/**
 * Takes addresses out of what others wrote: invitations, which end by it, and the personal part of events that are not
 * about another person's account. The caller has checked whose addresses they are.
 */
export async function forgetAddresses(ctx: Ctx, userId: string, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return;
  const list = [...addresses];
  await ctx.tx
    .update(invitations)
    .set({
      email: '',
      status: sql`case when ${invitations.status} = 'open' then 'withdrawn' else ${invitations.status} end`,
    })
    .where(inArray(sql`lower(${invitations.email})`, list));
  const aboutOthers = ctx.tx
    .select({ one: sql`1` })
    .from(events)
    .where(
      and(
        eq(events.personalId, eventPersonal.id),
        eq(events.objectKind, 'user'),
        ne(events.objectId, userId),
      ),
    );
  const held = list.map(
    (address) => sql`exists (
      select 1 from jsonb_each_text(${eventPersonal.data}) as part where lower(part.value) = ${address})`,
  );
  await ctx.tx.delete(eventPersonal).where(and(or(...held), notExists(aboutOthers)));
}
