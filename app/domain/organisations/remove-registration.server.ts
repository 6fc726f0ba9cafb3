import { and, eq } from 'drizzle-orm';
import { organisationRegistrations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { getIdentityToEdit, recordIdentityEdit } from './edit-identity.server.ts';
import type { Registration } from './registration.ts';

/** Takes a place in a register away from the acting organisation; not while a verification stands on it. */
export async function removeRegistration(ctx: Ctx, registration: Registration): Promise<void> {
  const organisation = await getIdentityToEdit(ctx, '');
  const removed = await ctx.tx
    .delete(organisationRegistrations)
    .where(
      and(
        eq(organisationRegistrations.organisationId, organisation.id),
        eq(organisationRegistrations.country, registration.country),
        eq(organisationRegistrations.scheme, registration.scheme),
        eq(organisationRegistrations.number, registration.number),
      ),
    )
    .returning({ id: organisationRegistrations.id });
  if (removed.length === 0) throw new NotFound();
  await recordIdentityEdit(ctx, organisation.id);
}
