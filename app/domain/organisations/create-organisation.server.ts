import { newPublicId } from '#db/ids.ts';
import { roles } from '#db/schema/accounts.ts';
import { organisationRegistrations, organisations } from '#db/schema/organisations.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Forbidden, Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { normaliseNumber } from './registration.ts';
import type { NewOrganisation } from './schemas.ts';

/**
 * Makes an organisation with the actor as its first owner. Throws Invalid with `registration_known` on `number` when
 * another organisation has that registration: the person is then led to ask to join.
 */
export async function createOrganisation(
  ctx: Ctx,
  input: NewOrganisation,
): Promise<{ id: string; publicId: string }> {
  authorise(ctx, 'create_organisation', { kind: 'platform' });
  const person = personOf(ctx.actor);
  if (!person) throw new Forbidden('log_in');
  const [row] = await ctx.tx
    .insert(organisations)
    .values({ publicId: newPublicId(), name: input.name, kind: input.kind, country: input.country })
    .returning({ id: organisations.id, publicId: organisations.publicId });
  if (!row) throw new Error('The organisation was not written.');
  if (input.scheme && input.number) {
    const added = await ctx.tx
      .insert(organisationRegistrations)
      .values({
        organisationId: row.id,
        country: input.country,
        scheme: input.scheme,
        number: normaliseNumber(input.scheme, input.number),
      })
      .onConflictDoNothing()
      .returning({ id: organisationRegistrations.id });
    if (added.length === 0) throw new Invalid({ number: [code('registration_known')] });
  }
  const [membership] = await ctx.tx
    .insert(roles)
    .values({
      publicId: newPublicId(),
      userId: person.userId,
      scope: 'organisation',
      scopeId: row.id,
      role: 'owner',
      startsAt: ctx.now,
      grantedBy: person.userId,
    })
    .returning({ id: roles.id });
  if (!membership) throw new Error('The membership was not written.');
  const inItsName: Ctx = {
    ...ctx,
    organisation: { ...row, name: input.name, roles: ['owner'], underMandateOf: null },
  };
  await recordEvent(inItsName, {
    type: 'organisation.created',
    object: { kind: 'organisation', id: row.id },
    data: {},
  });
  await recordEvent(inItsName, {
    type: 'member.joined',
    object: { kind: 'membership', id: membership.id },
    data: { organisationId: row.id, userId: person.userId, role: 'owner' },
  });
  return row;
}
