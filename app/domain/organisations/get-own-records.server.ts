import type { Ctx } from '../ctx.ts';
import { authorise } from '../visibility/authorise.ts';
import { may } from '../visibility/policy.ts';
import { factsOf } from './facts.ts';
import { getActingOrganisation } from './get-acting-organisation.server.ts';
import { isIdentityFixed, needsRegistration } from './lifecycle.ts';
import { listCertificates, listProjectReferences } from './list-records.server.ts';
import { listRegistrations, listSites } from './list-registrations.server.ts';
import { listVerifications } from './list-verifications.server.ts';

/** The acting organisation, once the policy has said that its own facts are the actor's to read. */
async function getReadable(ctx: Ctx) {
  const organisation = await getActingOrganisation(ctx);
  authorise(ctx, 'read_profile', factsOf(organisation));
  return { organisation, mayEdit: may(ctx.actor, 'edit', factsOf(organisation)) };
}

/** The certificates of the acting organisation, and whether the actor may change them. */
export async function getOwnCertificates(ctx: Ctx) {
  const { organisation, mayEdit } = await getReadable(ctx);
  return { certificates: await listCertificates(ctx.tx, organisation.id), mayEdit };
}

/** The earlier projects of the acting organisation, and whether the actor may change them. */
export async function getOwnReferences(ctx: Ctx) {
  const { organisation, mayEdit } = await getReadable(ctx);
  return { references: await listProjectReferences(ctx.tx, organisation.id), mayEdit };
}

/** Registrations and sites of the acting organisation; `isFixed` while a verification stands on the registrations. */
export async function getOwnRegistrations(ctx: Ctx) {
  const { organisation, mayEdit } = await getReadable(ctx);
  return {
    registrations: await listRegistrations(ctx.tx, organisation.id),
    sites: await listSites(ctx.tx, organisation.id),
    country: organisation.country,
    isFixed: isIdentityFixed(organisation.verificationState),
    mayEdit,
  };
}

/** Where the acting organisation stands with verification, and who decided what before. */
export async function getOwnVerification(ctx: Ctx) {
  const { organisation } = await getReadable(ctx);
  const { id, publicId, kind, verificationState, verifiedUntil } = organisation;
  const registrations = await listRegistrations(ctx.tx, id);
  const roles = ctx.organisation?.roles ?? [];
  return {
    publicId,
    state: verificationState,
    verifiedUntil: verificationState === 'verified' ? verifiedUntil : null,
    decisions: await listVerifications(ctx.tx, id),
    lacksRegistration: registrations.length === 0 && needsRegistration(kind),
    mayAsk: roles.includes('owner') || roles.includes('submitter'),
  };
}
