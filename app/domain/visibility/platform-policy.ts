import type { Decision, PlatformAction } from './policy-objects.ts';
import { ALLOW, confirmed, HIDE, refuse, secondFactorMissing, type HumanActor } from './role-decisions.ts';
import { holds } from './viewer.ts';

/** The platform roles that each act is for. */
const PLATFORM_TABLE: Readonly<Record<Exclude<PlatformAction, 'create_organisation'>, readonly string[]>> = {
  manage_users: ['administrator'],
  manage_reference_data: ['administrator', 'programme_manager'],
  manage_jobs: ['administrator'],
  search_audit: ['administrator', 'auditor'],
  read_searches: ['administrator'],
  read_exposure: ['programme_manager', 'administrator'],
  verify_organisations: ['broker', 'programme_manager'],
  read_mailbox: ['developer'],
  // The worker alone.
  record_matches: [],
  // Of the challenges that they may read, whichever these are.
  read_shared_demand: ['programme_manager', 'broker'],
};

/** What an actor may do on the platform as a whole. */
export function decidePlatform(actor: HumanActor, action: PlatformAction): Decision {
  if (actor.kind === 'visitor') return refuse('log_in');
  if (action === 'create_organisation') return confirmed(actor);
  const roles = PLATFORM_TABLE[action];
  if (holds(actor, ...roles)) return ALLOW;
  return secondFactorMissing(actor, roles) ?? HIDE;
}
