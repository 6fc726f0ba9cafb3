import type { Person } from '../ctx.ts';
import { BROKER_KINDS } from '../organisations/lifecycle.ts';
import type { Decision, OrganisationAction, OrganisationFacts } from './policy-objects.ts';
import {
  ALLOW,
  confirmed,
  HIDE,
  isMember,
  refuse,
  roleDecision,
  secondFactorMissing,
  writerDecision,
  type HumanActor,
} from './role-decisions.ts';
import { holds, isDefence, viewerOf } from './viewer.ts';

/** What an actor may do with an organisation and what belongs to it. */
export function decideOrganisation(
  actor: HumanActor,
  action: OrganisationAction,
  organisation: OrganisationFacts,
): Decision {
  const viewer = viewerOf(actor);
  const isOwn = viewer.ownOrganisationIds.includes(organisation.id);
  const isVerifier = actor.kind === 'person' && holds(actor, 'broker', 'programme_manager');
  const sees = isOwn || isVerifier || viewer.audiences.includes(organisation.audience);
  if (action === 'request_join') return actor.kind === 'visitor' ? refuse('log_in') : confirmed(actor);
  if (!sees) return HIDE;
  if (action === 'read') return ALLOW;
  if (actor.kind === 'visitor') return refuse('log_in');
  switch (action) {
    case 'read_profile':
      return ALLOW;
    case 'read_contacts':
      return isOwn || isDefence(actor) || isVerifier ? ALLOW : HIDE;
    case 'read_ownership':
      return isOwn || isDefence(actor) ? ALLOW : HIDE;
    case 'read_documents':
      return isOwn || isDefence(actor) || isVerifier ? ALLOW : HIDE;
    case 'declare_ownership':
      return roleDecision(actor, organisation.id, ['owner', 'submitter'], { secondFactor: true });
    case 'request_verification':
      return roleDecision(actor, organisation.id, ['owner', 'submitter'], { secondFactor: true });
    case 'read_members':
      return isMember(actor, organisation.id) ? ALLOW : HIDE;
    case 'edit':
      return writerDecision(actor, organisation.id, ['owner', 'submitter', 'editor']);
    case 'manage_members':
    case 'manage_mandates':
      return roleDecision(actor, organisation.id, ['owner'], { secondFactor: true });
    case 'export':
      return roleDecision(actor, organisation.id, ['owner', 'submitter', 'editor'], { secondFactor: false });
    case 'import':
      return importDecision(actor, organisation);
    case 'post':
      return writerDecision(actor, organisation.id, ['owner', 'submitter', 'editor']);
    case 'verify':
      if (!isVerifier) return secondFactorMissing(actor, ['broker', 'programme_manager']) ?? refuse();
      return isMember(actor, organisation.id) ? refuse() : ALLOW;
  }
}

/** A list of others is brought in by a broker who belongs to a branch organisation or regional agency. */
function importDecision(person: Person, organisation: OrganisationFacts): Decision {
  if (!BROKER_KINDS.includes(organisation.organisationKind)) return HIDE;
  const writing = roleDecision(person, organisation.id, ['owner', 'submitter', 'editor'], {
    secondFactor: false,
  });
  if (!writing.allowed) return writing;
  return holds(person, 'broker') ? ALLOW : (secondFactorMissing(person, ['broker']) ?? refuse());
}
