import { organisationSites } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Invalid } from '../errors.ts';
import { listTerms } from '../reference-data/list-terms.server.ts';
import { getOrganisationToEdit, recordFieldEdit } from './edit-identity.server.ts';
import type { Site } from './profile-schemas.ts';

/** Adds a place where the acting organisation works. */
export async function addSite(ctx: Ctx, site: Site): Promise<void> {
  const organisation = await getOrganisationToEdit(ctx);
  if (site.province !== undefined) {
    const provinces = await listTerms(ctx.tx, 'province');
    if (!provinces.some((term) => term.code === site.province)) {
      throw new Invalid({ province: [code('choice')] });
    }
  }
  await ctx.tx.insert(organisationSites).values({ organisationId: organisation.id, ...site });
  await recordFieldEdit(ctx, organisation.id, 'sites');
}
