import { asc, eq } from 'drizzle-orm';
import { organisationAffiliations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { findCurrentFile } from '../files/find-current-file.server.ts';
import { may } from '../visibility/policy.ts';
import { getDescriptions } from './descriptions.server.ts';
import { factsOf } from './facts.ts';
import type { OrganisationRow } from './get-acting-organisation.server.ts';
import { isVerified } from './is-verified.ts';
import { listCertificates, listProjectReferences } from './list-records.server.ts';
import { listRegistrations, listSites } from './list-registrations.server.ts';

/**
 * What an organisation shows of itself to who may see its page. Registrations are for who may read the profile;
 * contacts, ownership and documents are read elsewhere, by the policy. Seven queries, whatever the number of rows.
 */
export async function getOrganisationProfile(ctx: Ctx, organisation: OrganisationRow) {
  const { id } = organisation;
  const facts = factsOf(organisation);
  const showsDocuments = may(ctx.actor, 'read_documents', facts);
  const certificates = await listCertificates(ctx.tx, id);
  const affiliations = await ctx.tx
    .select({ code: organisationAffiliations.code })
    .from(organisationAffiliations)
    .where(eq(organisationAffiliations.organisationId, id))
    .orderBy(asc(organisationAffiliations.code));
  return {
    ...{ publicId: organisation.publicId, name: organisation.name, kind: organisation.kind },
    ...{ city: organisation.city, country: organisation.country, province: organisation.province },
    ...{ sizeClass: organisation.sizeClass, foundedYear: organisation.foundedYear },
    ...{ website: organisation.website, languages: organisation.languages },
    /** Where a question for verification stands is the organisation's own affair. */
    isVerified: isVerified(organisation, ctx.now),
    logo: await findCurrentFile(ctx.tx, organisation.logoFileId),
    descriptions: await getDescriptions(ctx.tx, id),
    affiliations: affiliations.map((row) => row.code),
    registrations: may(ctx.actor, 'read_profile', facts) ? await listRegistrations(ctx.tx, id) : [],
    sites: (await listSites(ctx.tx, id)).map(({ kind, city, country }) => ({ kind, city, country })),
    // The number and the file may tell more than the certificate's existence.
    certificates: showsDocuments
      ? certificates
      : certificates.map((one) => ({ ...one, number: '', fileId: null, fileName: null, fileScan: null })),
    references: await listProjectReferences(ctx.tx, id),
    showsDocuments,
    readsContacts: may(ctx.actor, 'read_contacts', facts),
    readsOwnership: may(ctx.actor, 'read_ownership', facts),
  };
}
export type OrganisationProfile = Awaited<ReturnType<typeof getOrganisationProfile>>;
