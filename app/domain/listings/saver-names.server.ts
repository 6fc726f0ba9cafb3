import { inArray } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { factsOf as organisationFacts } from '../organisations/facts.ts';
import { may } from '../visibility/policy.ts';
import type { LoadedListing } from './project-listing.ts';

/**
 * The names of those who worked on a listing, by user id, as far as the actor may know them: who reads the members of
 * the organisation reads all, anybody else only the own name. One query.
 */
export async function saverNames(
  ctx: Ctx,
  { row, organisation }: Pick<LoadedListing, 'row' | 'organisation'>,
  userIds: readonly (string | null)[],
): Promise<Map<string, string>> {
  const self = personOf(ctx.actor)?.userId;
  const readsAll = may(
    ctx.actor,
    'read_members',
    organisationFacts({ ...organisation, id: row.organisationId }),
  );
  const known = [...new Set(userIds)].filter((id) => id !== null && (readsAll || id === self)) as string[];
  if (known.length === 0) return new Map();
  const rows = await ctx.tx
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, known));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
