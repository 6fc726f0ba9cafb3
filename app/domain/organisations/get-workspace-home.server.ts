import { and, asc, count, eq, gte, isNull, lte } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { certificates, joinRequests, mandates, organisations } from '#db/schema/organisations.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { authorise } from '../visibility/authorise.ts';
import { isMember } from '../visibility/policy.ts';
import { dayAfterMonths } from './day-after-months.ts';
import { factsOf } from './facts.ts';
import { getActingOrganisation } from './get-acting-organisation.server.ts';
import { listFirstSteps } from './list-first-steps.server.ts';
import { findMemberships } from './memberships.server.ts';

/** How long before its last day a certificate is named. */
const WARN_MONTHS = 3;

/** What waits and what stands in the acting organisation. A constant number of queries. */
export async function getWorkspaceHome(ctx: Ctx) {
  const organisation = await getActingOrganisation(ctx);
  authorise(ctx, 'read_profile', factsOf(organisation));
  const { id } = organisation;
  const person = personOf(ctx.actor);
  const isInside = person !== undefined && isMember(person, id);
  const [requests] = await ctx.tx
    .select({ total: count() })
    .from(joinRequests)
    .where(and(eq(joinRequests.organisationId, id), eq(joinRequests.status, 'open')));
  return {
    ...{ publicId: organisation.publicId, name: organisation.name, kind: organisation.kind },
    verificationState: organisation.verificationState,
    firstSteps: await listFirstSteps(ctx),
    listings: await countListings(ctx, id),
    members: isInside ? (await findMemberships(ctx, id)).length : undefined,
    joinRequests: isInside ? (requests?.total ?? 0) : 0,
    expiring: await listExpiring(ctx, id),
    mandatedTo: isInside ? await listMandators(ctx, id) : [],
  };
}

async function countListings(ctx: Ctx, organisationId: string) {
  const rows = await ctx.tx
    .select({ kind: listings.kind, status: listings.status, total: count() })
    .from(listings)
    .where(eq(listings.organisationId, organisationId))
    .groupBy(listings.kind, listings.status);
  const sum = (kind: 'challenge' | 'capability', isPublished: boolean) =>
    rows
      .filter((row) => row.kind === kind && row.status !== 'archived')
      .filter((row) => !isPublished || row.status === 'published')
      .reduce((total, row) => total + row.total, 0);
  return {
    challenge: { all: sum('challenge', false), published: sum('challenge', true) },
    capability: { all: sum('capability', false), published: sum('capability', true) },
  };
}

async function listExpiring(ctx: Ctx, organisationId: string) {
  return ctx.tx
    .select({ publicId: certificates.publicId, scheme: certificates.scheme, until: certificates.validUntil })
    .from(certificates)
    .where(
      and(
        eq(certificates.organisationId, organisationId),
        gte(certificates.validUntil, dayAfterMonths(ctx.now, 0)),
        lte(certificates.validUntil, dayAfterMonths(ctx.now, WARN_MONTHS)),
      ),
    )
    .orderBy(asc(certificates.validUntil));
}

/** Who gave this organisation a mandate that runs. */
async function listMandators(ctx: Ctx, brokerOrganisationId: string) {
  return ctx.tx
    .select({ publicId: organisations.publicId, name: organisations.name })
    .from(mandates)
    .innerJoin(organisations, eq(organisations.id, mandates.organisationId))
    .where(
      and(
        eq(mandates.brokerOrganisationId, brokerOrganisationId),
        eq(mandates.status, 'active'),
        isNull(organisations.archivedAt),
      ),
    )
    .orderBy(asc(organisations.name));
}
