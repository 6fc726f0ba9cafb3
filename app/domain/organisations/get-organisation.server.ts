import { and, eq, isNull } from 'drizzle-orm';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { authorise } from '../visibility/authorise.ts';
import { factsOf } from './facts.ts';
import type { OrganisationRow } from './get-acting-organisation.server.ts';

/** The organisation with this public id. Throws NotFound when it does not exist for the actor. */
export async function getOrganisation(ctx: Ctx, publicId: string): Promise<OrganisationRow> {
  const [row] = await ctx.tx
    .select()
    .from(organisations)
    .where(and(eq(organisations.publicId, publicId), isNull(organisations.archivedAt)));
  if (!row) throw new NotFound();
  authorise(ctx, 'read', factsOf(row));
  return row;
}
