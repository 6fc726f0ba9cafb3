import { personOf, type Ctx } from '../ctx.ts';
import { authorise } from '../visibility/authorise.ts';
import { isMember } from '../visibility/policy.ts';
import { findOrganisationByRegistration } from './find-organisation-by-registration.server.ts';
import { findOwnJoinRequest } from './find-own-join-request.server.ts';
import type { Registration } from './registration.ts';

/**
 * Who is known under a registration, as far as somebody may know who could add an organisation with it: the name that
 * the register tells too, and how the actor stands to it. Undefined when nobody is known there.
 */
export async function findKnownOrganisation(ctx: Ctx, registration: Registration) {
  authorise(ctx, 'create_organisation', { kind: 'platform' });
  const known = await findOrganisationByRegistration(ctx.tx, registration);
  const person = personOf(ctx.actor);
  if (!known || !person) return undefined;
  return {
    name: known.name,
    /** Only for who belongs to it. */
    publicId: isMember(person, known.id) ? known.publicId : undefined,
    /** The actor's open question to join. */
    requestId: await findOwnJoinRequest(ctx, known.id),
  };
}
