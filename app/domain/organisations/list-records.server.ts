import { asc, desc, eq } from 'drizzle-orm';
import { files } from '#db/schema/files.ts';
import { certificates, projectReferences } from '#db/schema/organisations.ts';
import type { Tx } from '#db/types.ts';
import type { CertificateView, ProjectReferenceView } from './record-views.ts';

/** The certificates of an organisation, with the name of the file where there is one. One query. */
export async function listCertificates(tx: Tx, organisationId: string): Promise<CertificateView[]> {
  return tx
    .select({
      publicId: certificates.publicId,
      scheme: certificates.scheme,
      number: certificates.number,
      issuer: certificates.issuer,
      scope: certificates.scope,
      validFrom: certificates.validFrom,
      validUntil: certificates.validUntil,
      verifiedAt: certificates.verifiedAt,
      version: certificates.version,
      fileId: files.publicId,
      fileName: files.name,
      fileScan: files.scanState,
    })
    .from(certificates)
    .leftJoin(files, eq(files.id, certificates.fileId))
    .where(eq(certificates.organisationId, organisationId))
    .orderBy(asc(certificates.scheme), asc(certificates.id));
}

/** The earlier projects of an organisation, newest first. */
export async function listProjectReferences(tx: Tx, organisationId: string): Promise<ProjectReferenceView[]> {
  return tx
    .select({
      publicId: projectReferences.publicId,
      title: projectReferences.title,
      customer: projectReferences.customer,
      description: projectReferences.description,
      startYear: projectReferences.startYear,
      endYear: projectReferences.endYear,
      verifiedAt: projectReferences.verifiedAt,
      version: projectReferences.version,
    })
    .from(projectReferences)
    .where(eq(projectReferences.organisationId, organisationId))
    .orderBy(desc(projectReferences.startYear), asc(projectReferences.title));
}
