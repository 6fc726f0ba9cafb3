import { eq } from 'drizzle-orm';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';

/**
 * Makes changes of one organisation's members, mandates and verification wait for each other until the transaction
 * ends. Without `organisationId` it is the acting organisation.
 */
export async function lockOrganisation(ctx: Ctx, organisationId = ctx.organisation?.id): Promise<void> {
  if (organisationId === undefined) throw new NotFound();
  const rows = await ctx.tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.id, organisationId))
    .for('update');
  if (rows.length === 0) throw new NotFound();
}
