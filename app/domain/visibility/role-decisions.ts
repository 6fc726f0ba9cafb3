import type { OrganisationRole } from '#db/enums.ts';
import type { Actor, Person } from '../ctx.ts';
import type { ForbiddenReason } from '../errors.ts';
import type { Decision } from './policy-objects.ts';
import { hasSecondFactor, holds, ownOrganisationIds } from './viewer.ts';

/** Yes. */
export const ALLOW: Decision = { allowed: true };
/** As if it did not exist. */
export const HIDE: Decision = { allowed: false, how: 'hidden' };
/** Seen, but not allowed, with the reason as a code. */
export const refuse = (reason: ForbiddenReason = 'not_allowed'): Decision => ({
  allowed: false,
  how: 'refused',
  reason,
});

/** Whoever is asked about: everybody but the worker and its like, which may all. */
export type HumanActor = Exclude<Actor, { kind: 'system' }>;

/** What binds the organisation: by its owner or submitter with a second factor, or its mandated broker. */
export function bindingDecision(person: Person, organisationId: string): Decision {
  if (isMandated(person, organisationId)) return ALLOW;
  return roleDecision(person, organisationId, ['owner', 'submitter'], { secondFactor: true });
}

/** Writing for the organisation: one of these roles in it, or its mandated broker. */
export function writerDecision(
  person: Person,
  organisationId: string,
  roles: readonly OrganisationRole[],
): Decision {
  if (isMandated(person, organisationId)) return ALLOW;
  return roleDecision(person, organisationId, roles, { secondFactor: false });
}

/** One of these roles in the organisation, with a confirmed address and, where asked, a second factor. */
export function roleDecision(
  person: Person,
  organisationId: string,
  roles: readonly OrganisationRole[],
  { secondFactor }: { secondFactor: boolean },
): Decision {
  if (!rolesIn(person, organisationId).some((role) => roles.includes(role))) return refuse();
  const isConfirmed = confirmed(person);
  if (!isConfirmed.allowed) return isConfirmed;
  return secondFactor && !hasSecondFactor(person) ? refuse('set_up_second_factor') : ALLOW;
}

/** A confirmed address. */
export function confirmed(person: Person): Decision {
  return person.emailConfirmed ? ALLOW : refuse('confirm_email');
}

/** A person who has the role but no second factor yet is sent to set one up. */
export function secondFactorMissing(person: Person, roles: readonly string[]): Decision | undefined {
  const hasRole = person.roles.some((held) => held.scope === 'platform' && roles.includes(held.role));
  return hasRole && !hasSecondFactor(person) ? refuse('set_up_second_factor') : undefined;
}

/** The running roles of a person in an organisation. */
export function rolesIn(person: Person, organisationId: string): OrganisationRole[] {
  return person.roles.flatMap((held) =>
    held.scope === 'organisation' && held.organisationId === organisationId ? [held.role] : [],
  );
}

export function isMember(person: Person, organisationId: string): boolean {
  return rolesIn(person, organisationId).length > 0;
}

export function isMandated(person: Person, organisationId: string): boolean {
  return (
    holds(person, 'broker') && person.mandates.some((mandate) => mandate.organisationId === organisationId)
  );
}

export function isMemberOrMandated(person: Person, organisationId: string): boolean {
  return ownOrganisationIds(person).includes(organisationId);
}
