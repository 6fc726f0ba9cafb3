import { and, eq } from 'drizzle-orm';
import { newPublicId } from '#db/ids.ts';
import type { Locale, OrganisationRole } from '#db/enums.ts';
import { users } from '#db/schema/accounts.ts';
import { invitations } from '#db/schema/organisations.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { days, later } from '../durations.ts';
import { code } from '../error-codes.ts';
import { Forbidden, Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { queueMail } from '../notifications/queue-mail.server.ts';
import { authorise, requireRecentSecondFactor } from '../visibility/authorise.ts';
import { factsOf } from './facts.ts';
import { getActingOrganisation } from './get-acting-organisation.server.ts';
import { hashInvitationToken, newInvitationToken } from './invitation-token.server.ts';
import { lockOrganisation } from './lock-organisation.server.ts';
import { findMemberships } from './memberships.server.ts';

/** How long an invitation can be accepted. */
export const INVITATION_DAYS = 14;

/**
 * Invites an address to the acting organisation by mail. An open invitation to the same address is replaced. Whether
 * the address has an account is not told.
 */
export async function inviteMember(
  ctx: Ctx,
  input: { email: string; role: OrganisationRole; locale: Locale },
): Promise<void> {
  const organisation = await getActingOrganisation(ctx);
  authorise(ctx, 'manage_members', factsOf(organisation));
  requireRecentSecondFactor(ctx);
  const inviter = personOf(ctx.actor);
  if (!inviter) throw new Forbidden('log_in');
  await lockOrganisation(ctx);
  const email = input.email.toLowerCase();
  const members = await findMemberships(ctx, organisation.id);
  if (members.some((member) => member.email === email)) {
    throw new Invalid({ email: [code('already_member')] });
  }
  await ctx.tx
    .update(invitations)
    .set({ status: 'withdrawn' })
    .where(
      and(
        eq(invitations.organisationId, organisation.id),
        eq(invitations.email, email),
        eq(invitations.status, 'open'),
      ),
    );
  const token = newInvitationToken();
  const [row] = await ctx.tx
    .insert(invitations)
    .values({
      publicId: newPublicId(),
      organisationId: organisation.id,
      email,
      role: input.role,
      tokenHash: hashInvitationToken(token),
      invitedBy: inviter.userId,
      expiresAt: later(ctx.now, days(INVITATION_DAYS)),
    })
    .returning({ id: invitations.id });
  if (!row) throw new Error('The invitation was not written.');
  await recordEvent(ctx, {
    type: 'member.invited',
    object: { kind: 'invitation', id: row.id },
    data: { organisationId: organisation.id, role: input.role },
    personal: { email },
  });
  const locale = (await localeOf(ctx, email)) ?? input.locale;
  await queueMail(ctx, {
    key: `invitation:${row.id}`,
    to: email,
    locale,
    template: 'invitation',
    data: {
      organisation: organisation.name,
      inviter: inviter.name,
      role: input.role,
      days: INVITATION_DAYS,
      path: `/${locale}/invitations/${token}`,
    },
  });
}

/** The language of the person behind an address, when there is one. */
async function localeOf(ctx: Ctx, email: string): Promise<Locale | undefined> {
  const [user] = await ctx.tx.select({ locale: users.locale }).from(users).where(eq(users.email, email));
  return user?.locale;
}
