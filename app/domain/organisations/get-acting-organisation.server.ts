import { eq } from 'drizzle-orm';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';

export type OrganisationRow = typeof organisations.$inferSelect;

/** The row of the organisation in whose name the actor acts. Throws NotFound without one. */
export async function getActingOrganisation(ctx: Ctx): Promise<OrganisationRow> {
  if (!ctx.organisation) throw new NotFound();
  const [row] = await ctx.tx.select().from(organisations).where(eq(organisations.id, ctx.organisation.id));
  if (!row) throw new NotFound();
  return row;
}
