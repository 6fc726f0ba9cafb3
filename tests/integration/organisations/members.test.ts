import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '#db/pool.ts';
import { mails } from '#db/schema/notifications.ts';
import { invitations } from '#db/schema/organisations.ts';
import { days, later, minutes } from '#app/domain/durations.ts';
import { Forbidden, Invalid, NotFound } from '#app/domain/errors.ts';
import { acceptInvitation } from '#app/domain/organisations/accept-invitation.server.ts';
import { changeMemberRole } from '#app/domain/organisations/change-member-role.server.ts';
import { inviteMember } from '#app/domain/organisations/invite-member.server.ts';
import { leaveOrganisation } from '#app/domain/organisations/leave-organisation.server.ts';
import { listMembers } from '#app/domain/organisations/list-members.server.ts';
import { findMemberships } from '#app/domain/organisations/memberships.server.ts';
import { removeMember } from '#app/domain/organisations/remove-member.server.ts';
import { withdrawInvitation } from '#app/domain/organisations/withdraw-invitation.server.ts';
import { ctxOf, makeMember, makeOrganisation, makeUser, transact } from '#tests/support/acting.ts';

const LAST_OWNER = new Invalid({ '': ['last_owner'] });

let organisation: Awaited<ReturnType<typeof makeOrganisation>>;
let owner: Awaited<ReturnType<typeof makeUser>>;

beforeEach(async () => {
  organisation = await makeOrganisation();
  owner = await makeMember(organisation);
});

const asOwner = async (options?: Parameters<typeof ctxOf>[2]) => ctxOf(owner, organisation, options);

async function membershipOf(userId: string): Promise<string> {
  const members = await findMemberships(await asOwner(), organisation.id);
  return members.find((member) => member.userId === userId)?.publicId ?? '';
}

async function roles(): Promise<(string | undefined)[]> {
  return (await findMemberships(await asOwner(), organisation.id)).map((member) => member.role).sort();
}

/** Invites and returns the token out of the mail. */
async function invite(email: string, locale: 'nl' | 'en' = 'en'): Promise<string> {
  await transact(await asOwner(), (ctx) => inviteMember(ctx, { email, role: 'editor', locale }));
  const sent = await database().select().from(mails).where(eq(mails.recipient, email.toLowerCase()));
  const path = String(sent.at(-1)?.data['path']);
  return path.split('/').at(-1) ?? '';
}

describe('inviting', () => {
  it('sends a link that makes the person with that address a member', async () => {
    const token = await invite('Nieuw@Example.test');
    const [row] = await database()
      .select()
      .from(invitations)
      .where(eq(invitations.email, 'nieuw@example.test'));
    expect(row?.tokenHash).not.toContain(token);
    const user = await makeUser({ email: 'nieuw@example.test' });
    const publicId = await transact(await ctxOf(user), (ctx) => acceptInvitation(ctx, token));
    expect(publicId).toBe(organisation.publicId);
    expect((await ctxOf(user, organisation)).organisation?.roles).toEqual(['editor']);
    await expect(transact(await ctxOf(user), (ctx) => acceptInvitation(ctx, token))).rejects.toEqual(
      new Invalid({ '': ['already_member'] }),
    );
  });

  it('lets nobody in with another address, or one that is not confirmed', async () => {
    const token = await invite('iemand@example.test');
    await expect(acceptInvitation(await ctxOf(await makeUser()), token)).rejects.toEqual(
      new Invalid({ '': ['invitation_other_address'] }),
    );
    const unconfirmed = await makeUser({ email: 'iemand@example.test', emailConfirmedAt: null });
    await expect(acceptInvitation(await ctxOf(unconfirmed), token)).rejects.toEqual(
      new Forbidden('confirm_email'),
    );
  });

  it('ends after fourteen days, when it is withdrawn, and when a newer one is sent', async () => {
    const user = await makeUser({ email: 'laat@example.test' });
    const first = await invite('laat@example.test');
    const over = new Invalid({ '': ['link_expired'] });
    const tooLate = await ctxOf(user, undefined, { now: later(new Date(), days(15)) });
    await expect(transact(tooLate, (ctx) => acceptInvitation(ctx, first))).rejects.toEqual(over);
    const second = await invite('laat@example.test');
    await expect(transact(await ctxOf(user), (ctx) => acceptInvitation(ctx, first))).rejects.toEqual(over);
    const { invitations: open } = await listMembers(await asOwner());
    expect(open).toHaveLength(1);
    await transact(await asOwner(), (ctx) => withdrawInvitation(ctx, open[0]?.publicId ?? ''));
    await expect(transact(await ctxOf(user), (ctx) => acceptInvitation(ctx, second))).rejects.toEqual(over);
    await expect(acceptInvitation(await ctxOf(user), 'never-given-out')).rejects.toBeInstanceOf(NotFound);
  });

  it('is for owners who have given a second factor a short while ago', async () => {
    const input = { email: 'x@example.test', role: 'reader', locale: 'nl' } as const;
    const editor = await makeMember(organisation, 'editor');
    await expect(inviteMember(await ctxOf(editor, organisation), input)).rejects.toEqual(new Forbidden());
    const longAgo = await asOwner({ secondFactorAt: later(new Date(), -minutes(16)) });
    await expect(inviteMember(longAgo, input)).rejects.toEqual(new Forbidden('give_second_factor'));
    const without = await ctxOf(
      await makeMember(organisation, 'owner', { totpConfirmedAt: null }),
      organisation,
      {
        secondFactorAt: null,
      },
    );
    await expect(inviteMember(without, input)).rejects.toEqual(new Forbidden('set_up_second_factor'));
  });

  it('refuses an address that is a member already', async () => {
    await expect(
      transact(await asOwner(), (ctx) =>
        inviteMember(ctx, { email: owner.email.toUpperCase(), role: 'reader', locale: 'nl' }),
      ),
    ).rejects.toEqual(new Invalid({ email: ['already_member'] }));
  });

  it('shows addresses of invitations to owners only, and members to members only', async () => {
    await invite('geheim@example.test');
    const reader = await makeMember(organisation, 'reader');
    expect((await listMembers(await ctxOf(reader, organisation))).invitations).toEqual([]);
    const outsider = await ctxOf(await makeUser(), organisation);
    await expect(listMembers(outsider)).rejects.toBeInstanceOf(NotFound);
  });
});

describe('the last owner', () => {
  it('cannot leave, be removed or get another role', async () => {
    const id = await membershipOf(owner.id);
    await makeMember(organisation, 'submitter');
    await expect(transact(await asOwner(), leaveOrganisation)).rejects.toEqual(LAST_OWNER);
    await expect(transact(await asOwner(), (ctx) => removeMember(ctx, id))).rejects.toEqual(LAST_OWNER);
    await expect(
      transact(await asOwner(), (ctx) => changeMemberRole(ctx, { id, role: 'reader' })),
    ).rejects.toEqual(LAST_OWNER);
    expect(await roles()).toEqual(['owner', 'submitter']);
  });

  it('is still the last one beside an owner whose account is blocked', async () => {
    await makeMember(organisation, 'owner', { disabledAt: new Date() });
    await expect(transact(await asOwner(), leaveOrganisation)).rejects.toEqual(LAST_OWNER);
  });

  it('may leave once there is another', async () => {
    const other = await makeMember(organisation, 'editor');
    const id = await membershipOf(other.id);
    await transact(await asOwner(), (ctx) => changeMemberRole(ctx, { id, role: 'owner' }));
    await transact(await asOwner(), leaveOrganisation);
    expect((await ctxOf(owner, organisation)).organisation).toBeNull();
    expect((await ctxOf(other, organisation)).organisation?.roles).toEqual(['owner']);
  });

  it('stays when two owners leave, remove or demote each other at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const own = await makeOrganisation();
      const [first, second] = [await makeMember(own), await makeMember(own)];
      const ctxs = [await ctxOf(first, own), await ctxOf(second, own)] as const;
      const members = await findMemberships(ctxs[0], own.id);
      const idOf = (userId: string) => members.find((member) => member.userId === userId)?.publicId ?? '';
      const outcomes = await Promise.allSettled([
        transact(ctxs[0], leaveOrganisation),
        transact(ctxs[1], (ctx) =>
          round % 2 === 0
            ? leaveOrganisation(ctx)
            : changeMemberRole(ctx, { id: idOf(second.id), role: 'reader' }),
        ),
      ]);
      expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
      const left = await findMemberships(await ctxOf(first, own), own.id);
      expect(left.filter((member) => member.role === 'owner')).toHaveLength(1);
    }
  });
});
