import { and, eq, isNull } from 'drizzle-orm';
import type { certificates, projectReferences } from '#db/schema/organisations.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { Conflict, NotFound } from '../errors.ts';
import { authorise, requireRecentSecondFactor } from '../visibility/authorise.ts';
import { factsOf } from './facts.ts';
import type { OrganisationRow } from './get-acting-organisation.server.ts';
import type { RecordCheck } from './member-schemas.ts';

/**
 * Marks a record of an organisation as seen and right, by who verifies organisations. Returns its id. Throws Conflict when
 * it is marked already, or was changed since the version that was seen.
 */
export async function markChecked(
  ctx: Ctx,
  organisation: OrganisationRow,
  table: typeof certificates | typeof projectReferences,
  { id: publicId, version }: RecordCheck,
): Promise<string> {
  authorise(ctx, 'verify', factsOf(organisation));
  requireRecentSecondFactor(ctx);
  const mine = and(eq(table.publicId, publicId), eq(table.organisationId, organisation.id));
  const [marked] = await ctx.tx
    .update(table)
    .set({ verifiedBy: personOf(ctx.actor)?.userId ?? null, verifiedAt: ctx.now })
    .where(and(mine, isNull(table.verifiedAt), eq(table.version, version)))
    .returning({ id: table.id });
  if (marked) return marked.id;
  throw (await ctx.tx.$count(table, mine)) === 0 ? new NotFound() : new Conflict('verification');
}
