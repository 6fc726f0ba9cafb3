import { asc, inArray } from 'drizzle-orm';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { ownOrganisationIds } from '../visibility/viewer.ts';

export type OwnOrganisation = { publicId: string; name: string };

/** The organisations the actor can act for, by name: as a member or under a mandate. */
export async function listOwnOrganisations(ctx: Ctx): Promise<OwnOrganisation[]> {
  if (ctx.actor.kind !== 'person') return [];
  const ids = ownOrganisationIds(ctx.actor);
  if (ids.length === 0) return [];
  return ctx.tx
    .select({ publicId: organisations.publicId, name: organisations.name })
    .from(organisations)
    .where(inArray(organisations.id, ids))
    .orderBy(asc(organisations.name));
}
