import { asc, eq } from 'drizzle-orm';
import { organisationAffiliations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { findCurrentFile } from '../files/find-current-file.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { getDescriptions } from './descriptions.server.ts';
import { factsOf } from './facts.ts';
import { getActingOrganisation } from './get-acting-organisation.server.ts';
import { isIdentityFixed } from './lifecycle.ts';

/** Everything the profile form of the acting organisation shows. */
export async function getProfile(ctx: Ctx) {
  const organisation = await getActingOrganisation(ctx);
  authorise(ctx, 'read_profile', factsOf(organisation));
  const descriptions = await getDescriptions(ctx.tx, organisation.id);
  const affiliations = await ctx.tx
    .select({ code: organisationAffiliations.code })
    .from(organisationAffiliations)
    .where(eq(organisationAffiliations.organisationId, organisation.id))
    .orderBy(asc(organisationAffiliations.code));
  return {
    organisation,
    descriptions,
    logo: await findCurrentFile(ctx.tx, organisation.logoFileId),
    affiliations: affiliations.map((row) => row.code),
    isIdentityFixed: isIdentityFixed(organisation.verificationState),
  };
}
