import { and, inArray, or, sql, type SQL } from 'drizzle-orm';
import { responses, shortlistShares } from '#db/schema/responses.ts';
import type { Actor, Person } from '../ctx.ts';
import { HANDLERS } from './response-policy.ts';
import { holds, viewerOf } from './viewer.ts';

/** The SQL form of reading a response: rows of `responses` that exist for the actor. */
export function visibleResponses(actor: Actor): SQL {
  if (actor.kind === 'system') return sql`true`;
  if (actor.kind === 'visitor') return sql`false`;
  const { audiences, ownOrganisationIds } = viewerOf(actor);
  const sent =
    ownOrganisationIds.length > 0 ? inArray(responses.organisationId, [...ownOrganisationIds]) : undefined;
  const notForDefence = sql`exists (select 1 from listings capability
    where capability.id = ${responses.capabilityId} and capability.audience <> 'defence')`;
  const shared = and(
    sql`${responses.status} = 'shortlisted'`,
    postedBy(memberOf(actor)),
    sql`exists (select 1 from ${shortlistShares}
      where ${shortlistShares.challengeId} = ${responses.challengeId} and ${shortlistShares.userId} = ${actor.userId})`,
  );
  const received = and(
    or(postedBy(handledOrganisationIds(actor)), shared),
    audiences.includes('defence') ? undefined : notForDefence,
  );
  return or(sent, received) ?? sql`false`;
}

/** Organisations whose received responses the person handles. */
export function handledOrganisationIds(person: Person): string[] {
  const own = person.roles.flatMap((held) =>
    held.scope === 'organisation' && HANDLERS.includes(held.role) ? [held.organisationId] : [],
  );
  const mandated = holds(person, 'broker') ? person.mandates.map((mandate) => mandate.organisationId) : [];
  return [...new Set([...own, ...mandated])];
}

function memberOf(person: Person): string[] {
  return person.roles.flatMap((held) => (held.scope === 'organisation' ? [held.organisationId] : []));
}

/** Responses to challenges of these organisations. */
export function postedBy(organisationIds: readonly string[]): SQL {
  if (organisationIds.length === 0) return sql`false`;
  return sql`exists (select 1 from listings challenge
    where challenge.id = ${responses.challengeId} and challenge.organisation_id in ${[...organisationIds]})`;
}
