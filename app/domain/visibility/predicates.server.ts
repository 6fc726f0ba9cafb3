import { and, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { Standing } from '#db/enums.ts';
import type { Actor } from '../ctx.ts';
import { isVerifiedNow } from '../organisations/is-verified.server.ts';
import { holds, viewerOf } from './viewer.ts';

/**
 * Where an organisation stands today (Europe/Amsterdam), over `organisations`: an expired verification counts for
 * nothing, also before the job that says so has run.
 */
export function standingOf(): SQL<Standing> {
  return sql<Standing>`case
    when ${isVerifiedNow()} then 'verified'
    when ${organisations.externalId} is not null
      and ${organisations.verificationState} in ('unverified', 'requested') then 'imported'
    else 'none' end`;
}

/** Whether the last day of a listing is over, over `listings`. */
export function isLapsed(): SQL<boolean> {
  return sql<boolean>`coalesce(${listings.expiresAt} <= now(), false)`;
}

/** Listings whose organisation is seen by others. */
export function hasStanding(): SQL {
  return sql`exists (select 1 from ${organisations}
    where ${organisations.id} = ${listings.organisationId} and ${standingOf()} <> 'none')`;
}

/** The SQL form of `canSeeListing`: rows of `listings` that exist for the actor. */
export function visibleListings(actor: Actor): SQL {
  if (actor.kind === 'system') return sql`true`;
  const { audiences, ownOrganisationIds } = viewerOf(actor);
  const published = and(
    eq(listings.status, 'published'),
    inArray(listings.audience, [...audiences]),
    sql`not ${isLapsed()}`,
    hasStanding(),
  );
  const own =
    ownOrganisationIds.length > 0 ? inArray(listings.organisationId, [...ownOrganisationIds]) : undefined;
  return or(published, own) ?? sql`false`;
}

/** The SQL form of `read_identity`, over rows of `listings` that exist for the actor: whose they are may be known. */
export function identifiedListings(actor: Actor): SQL {
  if (actor.kind === 'system') return sql`true`;
  const { ownOrganisationIds } = viewerOf(actor);
  const named = eq(listings.identity, 'named');
  const own =
    ownOrganisationIds.length > 0 ? inArray(listings.organisationId, [...ownOrganisationIds]) : undefined;
  return or(named, own) ?? named;
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
