import { eq } from 'drizzle-orm';
import type { InvitationStatus } from '#db/enums.ts';
import { users } from '#db/schema/accounts.ts';
import { invitations, organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { hashInvitationToken } from './invitation-token.server.ts';

/**
 * The invitation behind a link. Who has the link has the mail, so it may be read without logging in. Throws NotFound
 * for a token that was never given out. An open invitation whose days are over counts as expired.
 */
export async function getInvitation(ctx: Ctx, token: string) {
  const [row] = await ctx.tx
    .select({
      id: invitations.id,
      email: invitations.email,
      role: invitations.role,
      status: invitations.status,
      expiresAt: invitations.expiresAt,
      organisationId: organisations.id,
      organisationPublicId: organisations.publicId,
      organisationName: organisations.name,
      inviter: users.name,
    })
    .from(invitations)
    .innerJoin(organisations, eq(organisations.id, invitations.organisationId))
    .leftJoin(users, eq(users.id, invitations.invitedBy))
    .where(eq(invitations.tokenHash, hashInvitationToken(token)));
  if (!row) throw new NotFound();
  const isOver = row.status === 'open' && row.expiresAt <= ctx.now;
  const status: InvitationStatus = isOver ? 'expired' : row.status;
  return { ...row, status };
}
