import { organisationRegistrations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Invalid } from '../errors.ts';
import { getIdentityToEdit, recordIdentityEdit } from './edit-identity.server.ts';
import { normaliseNumber, type Registration } from './registration.ts';

/**
 * Adds a place in a register to the acting organisation. Throws Invalid when another organisation has it, and while a
 * verification stands on the registrations there are.
 */
export async function addRegistration(ctx: Ctx, registration: Registration): Promise<void> {
  const organisation = await getIdentityToEdit(ctx, 'number');
  const { country, scheme, number } = registration;
  const added = await ctx.tx
    .insert(organisationRegistrations)
    .values({ organisationId: organisation.id, country, scheme, number: normaliseNumber(scheme, number) })
    .onConflictDoNothing()
    .returning({ id: organisationRegistrations.id });
  if (added.length === 0) throw new Invalid({ number: [code('registration_known')] });
  await recordIdentityEdit(ctx, organisation.id);
}
