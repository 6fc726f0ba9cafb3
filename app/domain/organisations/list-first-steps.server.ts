import { and, asc, eq, inArray, isNotNull, isNull, ne, sql, type SQL } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { organisationRegistrations, organisations } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { rolesIn } from '../visibility/policy.ts';
import { ownOrganisationIds } from '../visibility/viewer.ts';
import { firstSteps, progressOf, type OrganisationSteps } from './first-steps.ts';
import { isVerified } from './is-verified.ts';
import { BROKER_KINDS, needsRegistration } from './lifecycle.ts';

/**
 * The organisations in which the actor writes and has not published yet, or cannot now, with their first steps; inside a
 * workspace that one alone. Empty when all is done, for readers and under a mandate. One query.
 */
export async function listFirstSteps(ctx: Ctx): Promise<OrganisationSteps[]> {
  const person = personOf(ctx.actor);
  if (!person) return [];
  const written = ownOrganisationIds(person).filter((id) =>
    rolesIn(person, id).some((role) => role !== 'reader'),
  );
  const ids = ctx.organisation ? written.filter((id) => id === ctx.organisation?.id) : written;
  if (ids.length === 0) return [];
  const rows = await ctx.tx
    .select({
      id: organisations.id,
      publicId: organisations.publicId,
      name: organisations.name,
      kind: organisations.kind,
      verificationState: organisations.verificationState,
      verifiedUntil: organisations.verifiedUntil,
      hasDescription: exists(sql`${texts}
        where ${texts.objectKind} = 'organisation' and ${texts.fieldGroup} = 'description'
          and ${texts.objectId} = ${organisations.id}`),
      hasRegistration: exists(sql`${organisationRegistrations}
        where ${organisationRegistrations.organisationId} = ${organisations.id}`),
      hasListing: hasListing(ne(listings.status, 'archived')),
      waitsForRelease: hasListing(eq(listings.status, 'in_review')),
      hasPublished: hasListing(isNotNull(listings.publishedAt)),
    })
    .from(organisations)
    .where(and(inArray(organisations.id, ids), isNull(organisations.archivedAt)))
    .orderBy(asc(organisations.name));
  return rows
    .map(({ id, publicId, name, kind, ...facts }) => ({
      publicId,
      name,
      steps: firstSteps({
        ...facts,
        emailConfirmed: person.emailConfirmed,
        hasSecondFactor: person.secondFactor.isSetUp,
        binds: rolesIn(person, id).some((role) => role === 'owner' || role === 'submitter'),
        needsRegistration: needsRegistration(kind),
        posts: !BROKER_KINDS.includes(kind),
        isVerified: isVerified(facts, ctx.now),
      }),
    }))
    .filter(({ steps }) => {
      const { done, total } = progressOf(steps);
      return done < total;
    });
}

const exists = (from: SQL): SQL<boolean> => sql<boolean>`exists (select 1 from ${from})`;

const hasListing = (condition: SQL): SQL<boolean> =>
  exists(sql`${listings} where ${listings.organisationId} = ${organisations.id} and ${condition}`);
