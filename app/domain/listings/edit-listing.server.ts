import { and, eq } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import type { Ctx } from '../ctx.ts';
import { Conflict, Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { findListing } from './get-listing.server.ts';
import { changedFields } from './changed-fields.ts';
import { publicationProblems } from './publication-problems.ts';
import { columnsOf, saveTextAndAreas } from './save-listing.server.ts';
import type { ListingInput } from './schemas.ts';

/**
 * Changes a listing. Throws Conflict when somebody changed it since `input.version`; a published one must stay fit to
 * be published (Invalid otherwise).
 */
export async function editListing(ctx: Ctx, publicId: string, input: ListingInput): Promise<void> {
  const before = await findListing(ctx, publicId, 'edit');
  const { row } = before;
  if (row.status === 'published' || row.status === 'in_review') {
    const problems = publicationProblems(input);
    if (problems) throw new Invalid(problems);
  }
  const changed = await ctx.tx
    .update(listings)
    .set({ ...columnsOf(input), version: row.version + 1, updatedAt: ctx.now })
    .where(and(eq(listings.id, row.id), eq(listings.version, input.version ?? row.version)))
    .returning({ id: listings.id });
  if (changed.length === 0) throw new Conflict('version');
  await saveTextAndAreas(ctx.tx, row.id, input);
  await recordEvent(ctx, {
    type: 'listing.edited',
    object: { kind: 'listing', id: row.id },
    data: { organisationId: row.organisationId, kind: row.kind, fields: changedFields(before, input) },
  });
}
