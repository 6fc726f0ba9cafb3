import type { Audience } from '#db/enums.ts';
import type { Actor, Person } from '../ctx.ts';
import { later, minutes } from '../durations.ts';

/**
 * What an actor may see, worked out once: from it come the policy's answer, the SQL predicate and the
 * Meilisearch filter, so that page, search, facet, export and feed agree.
 */
export type Viewer = {
  audiences: readonly Audience[];
  /** Organisations whose unpublished and private things the actor sees: own ones and those with a mandate. */
  ownOrganisationIds: readonly string[];
};

export type AudienceClass = 'visitor' | 'unverified' | 'verified' | 'defence' | 'broker' | 'programme';

/** The table class × audience (DESIGN, Visibility). `private` is nobody's but the own organisation's. */
export const AUDIENCES_OF: Readonly<Record<AudienceClass, readonly Audience[]>> = {
  visitor: ['public'],
  unverified: ['public'],
  verified: ['public', 'verified'],
  programme: ['public', 'verified'],
  defence: ['public', 'verified', 'defence'],
  broker: ['public', 'verified', 'defence'],
};

/** The classes an actor belongs to; what they see adds up. */
export function audienceClassesOf(actor: Actor): AudienceClass[] {
  if (actor.kind !== 'person') return ['visitor'];
  const classes: AudienceClass[] = ['unverified'];
  if (actor.verifiedOrganisationIds.length > 0) classes.push('verified');
  if (isDefence(actor)) classes.push('defence');
  if (holds(actor, 'broker')) classes.push('broker');
  if (holds(actor, 'programme_manager')) classes.push('programme');
  return classes;
}

export function viewerOf(actor: Actor): Viewer {
  const audiences = new Set(audienceClassesOf(actor).flatMap((name) => AUDIENCES_OF[name]));
  return {
    audiences: [...audiences],
    ownOrganisationIds: actor.kind === 'person' ? ownOrganisationIds(actor) : [],
  };
}

/** Organisations the person belongs to, and those that gave a mandate to one the person brokers for. */
export function ownOrganisationIds(person: Person): string[] {
  const own = person.roles.flatMap((held) => (held.scope === 'organisation' ? [held.organisationId] : []));
  const mandated = holds(person, 'broker') ? person.mandates.map((mandate) => mandate.organisationId) : [];
  return [...new Set([...own, ...mandated])];
}

/** Whether the person acts for Defensie, with a second factor: member of a verified unit, or a requester. */
export function isDefence(person: Person): boolean {
  return (
    (hasSecondFactor(person) && person.defenceOrganisationIds.length > 0) ||
    holds(person, 'defence_requester')
  );
}

/** Whether a platform role runs and the session has given its second factor, which every platform role needs. */
export function holds(person: Person, ...roles: readonly string[]): boolean {
  return (
    hasSecondFactor(person) &&
    person.roles.some((held) => held.scope === 'platform' && roles.includes(held.role))
  );
}

export function hasSecondFactor(person: Person): boolean {
  return person.secondFactor.isSetUp && person.secondFactor.givenAt !== null;
}

/** How long a second factor counts for sensitive acts. */
const RECENT = minutes(15);

/** Whether the second factor was given recently enough for a sensitive act. */
export function hasRecentSecondFactor(person: Person, now: Date): boolean {
  const { givenAt } = person.secondFactor;
  return hasSecondFactor(person) && givenAt !== null && later(givenAt, RECENT) > now;
}
