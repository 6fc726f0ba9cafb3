import { and, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { Actor } from '../ctx.ts';
import { holds, viewerOf } from './viewer.ts';

/** The SQL form of `canSeeListing`: rows of `listings` that exist for the actor. */
export function visibleListings(actor: Actor): SQL {
  if (actor.kind === 'system') return sql`true`;
  const { audiences, ownOrganisationIds } = viewerOf(actor);
  const published = and(eq(listings.status, 'published'), inArray(listings.audience, [...audiences]));
  const own =
    ownOrganisationIds.length > 0 ? inArray(listings.organisationId, [...ownOrganisationIds]) : undefined;
  return or(published, own) ?? sql`false`;
}

/** The SQL form of reading an organisation's page: rows of `organisations` that exist for the actor. */
export function visibleOrganisations(actor: Actor): SQL {
  if (actor.kind === 'system') return sql`true`;
  if (actor.kind === 'person' && holds(actor, 'broker', 'programme_manager')) return sql`true`;
  const { audiences, ownOrganisationIds } = viewerOf(actor);
  const shown = inArray(organisations.audience, [...audiences]);
  const own = ownOrganisationIds.length > 0 ? inArray(organisations.id, [...ownOrganisationIds]) : undefined;
  return or(shown, own) ?? sql`false`;
}
