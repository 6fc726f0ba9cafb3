import { and, eq } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { matchMarks } from '#db/schema/matches.ts';
import type { Ctx } from '../ctx.ts';
import type { LoadedListing } from '../listings/project-listing.ts';
import type { Mark } from './mark.ts';

/**
 * The marks of the acting organisation on pairs of a listing of its own, by the public id of the counterpart; none of
 * a listing of somebody else. One query.
 */
export async function listMarks(ctx: Ctx, { row }: LoadedListing): Promise<Map<string, Mark>> {
  if (!ctx.organisation || row.organisationId !== ctx.organisation.id) return new Map();
  const [own, other] =
    row.kind === 'challenge'
      ? [matchMarks.challengeId, matchMarks.capabilityId]
      : [matchMarks.capabilityId, matchMarks.challengeId];
  const rows = await ctx.tx
    .select({
      counterpart: listings.publicId,
      mark: matchMarks.mark,
      reason: matchMarks.reason,
      note: matchMarks.note,
    })
    .from(matchMarks)
    .innerJoin(listings, eq(listings.id, other))
    .where(and(eq(matchMarks.organisationId, ctx.organisation.id), eq(own, row.id)));
  return new Map(rows.map(({ counterpart, ...mark }) => [counterpart, mark]));
}
