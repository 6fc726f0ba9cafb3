import { and, eq } from 'drizzle-orm';
import { organisationSites } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { getOrganisationToEdit, recordFieldEdit } from './edit-identity.server.ts';

/** Takes away a place where the acting organisation works. Throws NotFound when it has no such place. */
export async function removeSite(ctx: Ctx, siteId: string): Promise<void> {
  const organisation = await getOrganisationToEdit(ctx);
  const removed = await ctx.tx
    .delete(organisationSites)
    .where(and(eq(organisationSites.id, siteId), eq(organisationSites.organisationId, organisation.id)))
    .returning({ id: organisationSites.id });
  if (removed.length === 0) throw new NotFound();
  await recordFieldEdit(ctx, organisation.id, 'sites');
}
