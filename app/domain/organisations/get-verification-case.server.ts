import { personOf, type Ctx } from '../ctx.ts';
import { hasMove } from '../lifecycle.ts';
import { authorise } from '../visibility/authorise.ts';
import { isMember } from '../visibility/policy.ts';
import { getOrganisation } from './get-organisation.server.ts';
import { getOrganisationProfile } from './get-organisation-profile.server.ts';
import { verificationLifecycle } from './lifecycle.ts';
import { openJoinRequests } from './list-members.server.ts';
import { listVerifications } from './list-verifications.server.ts';
import { findMemberships } from './memberships.server.ts';

/** Everything a broker or programme manager needs to decide on an organisation's verification. */
export async function getVerificationCase(ctx: Ctx, publicId: string) {
  authorise(ctx, 'verify_organisations', { kind: 'platform' });
  const organisation = await getOrganisation(ctx, publicId);
  const members = await findMemberships(ctx, organisation.id);
  const hasOwner = members.some((member) => member.role === 'owner' && member.disabledAt === null);
  const person = personOf(ctx.actor);
  const { id, verificationState } = organisation;
  return {
    profile: await getOrganisationProfile(ctx, organisation),
    verificationState,
    version: organisation.version,
    verifiedUntil: organisation.verifiedUntil,
    decisions: await listVerifications(ctx.tx, id),
    isOwn: person !== undefined && isMember(person, id),
    canDecide: hasMove(verificationLifecycle, verificationState, 'verify'),
    hasOwner,
    joinRequests: hasOwner ? [] : await openJoinRequests(ctx, id),
  };
}
