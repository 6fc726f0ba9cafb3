import { eq, like, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildMembership, buildRegistration } from '#db/build.ts';
import { database } from '#db/pool.ts';
import { rateLimits, roles } from '#db/schema/accounts.ts';
import { organisationRegistrations } from '#db/schema/organisations.ts';
import * as join from '#app/routes/organisations/join.tsx';
import * as members from '#app/routes/workspace/members.tsx';
import { makeOrganisation } from '#tests/support/acting.ts';
import { newMember } from '#tests/support/accounts.ts';

/** Points spent of a budget, whoever spent them. */
async function spentOf(budget: string): Promise<number> {
  const [row] = await database()
    .select({ spent: sql<number>`coalesce(sum(${rateLimits.points}), 0)::int` })
    .from(rateLimits)
    .where(like(rateLimits.key, `${budget}:%`));
  return row?.spent ?? 0;
}

describe('the budget of invitations', () => {
  it('is not used up by members who may not invite, nor without a second factor', async () => {
    const { visitor, userId } = await newMember();
    const organisation = await makeOrganisation();
    const [membership] = await database()
      .insert(roles)
      .values(buildMembership(userId, organisation.id, 'reader'))
      .returning();
    const invite = async () =>
      visitor.post(
        members,
        `/nl/o/${organisation.publicId}/members`,
        { _form: 'invite', email: 'nieuw@example.test', role: 'reader' },
        { organisation: organisation.publicId },
      );
    expect((await invite()).status).toBe(403);
    await database()
      .update(roles)
      .set({ role: 'owner' })
      .where(eq(roles.id, membership?.id ?? ''));
    expect((await invite()).location).toContain('second-factor');
    expect(await spentOf('invite_organisation')).toBe(0);
  });
});

describe('asking to join', () => {
  it('takes from the budget of looking up registrations', async () => {
    const { visitor } = await newMember();
    const organisation = await makeOrganisation();
    const registration = buildRegistration(organisation.id);
    await database().insert(organisationRegistrations).values(registration);
    const { country, scheme, number } = registration;
    const ask = () =>
      visitor.post(join, '/nl/organisations/join', { _form: 'join', country, scheme, number });
    expect((await ask()).location).toBe('/nl/organisations/join');
    expect(await spentOf('registration_account')).toBe(1);
    const answers: number[] = [];
    for (let attempt = 0; attempt < 30; attempt += 1) answers.push((await ask()).status);
    expect(answers.slice(-2)).toEqual([302, 429]);
  });
});
