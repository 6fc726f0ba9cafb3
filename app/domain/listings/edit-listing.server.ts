import { and, eq } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import type { Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Conflict, Invalid } from '../errors.ts';
import { authorise } from '../visibility/authorise.ts';
import { changedFields } from './changed-fields.ts';
import { findOwnListing } from './get-listing.server.ts';
import { factsOf, type LoadedListing } from './project-listing.ts';
import { maskingProblem, refuseMasking } from './masking-problem.ts';
import { publicationProblems } from './publication-problems.ts';
import { contentOf, contentOfListing } from './listing-content.ts';
import { keepFirstVersion } from './keep-version.server.ts';
import { requireKnownTerms } from './require-known-terms.server.ts';
import { columnsOf, saveContent } from './save-listing.server.ts';
import type { ListingInput } from './schemas.ts';
import { recordChange, redeclared } from './touch-listing.server.ts';

/**
 * Changes a listing. A draft is anybody's who may edit. What has been published is changed like it was published: by who
 * may bind the organisation, complete, with a new declaration; a challenge of Defensie then waits for a second person.
 * Throws Conflict when somebody changed it since `input.version`, Invalid at the field that keeps it from being public.
 */
export async function editListing(ctx: Ctx, publicId: string, input: ListingInput): Promise<void> {
  const before = await findOwnListing(ctx, publicId, 'edit');
  const { row } = before;
  if (row.status === 'archived') throw new Conflict('archived');
  const content = contentOf(row.kind, input);
  const contentBefore = contentOfListing(before);
  const fields = changedFields(contentBefore, content);
  // A draft that saved itself has nothing left for its button to save.
  if (row.status === 'draft' && fields.length === 0) return;
  await requireKnownTerms(ctx.tx, content, contentBefore);
  if (row.status === 'draft') refuseMasking(before, input);
  const change = row.status === 'draft' ? {} : republish(ctx, before, input);
  const changed = await ctx.tx
    .update(listings)
    .set({ ...columnsOf(content), ...change, version: row.version + 1, updatedAt: ctx.now })
    .where(
      and(
        eq(listings.id, row.id),
        eq(listings.status, row.status),
        eq(listings.version, input.version ?? row.version),
      ),
    )
    .returning({ id: listings.id, status: listings.status });
  const [after] = changed;
  if (!after) throw new Conflict('version');
  await keepFirstVersion(ctx.tx, {
    listingId: row.id,
    version: row.version,
    content: contentBefore,
    savedBy: null,
    savedAt: row.updatedAt,
  });
  await saveContent(ctx, { id: row.id, version: row.version + 1 }, content);
  await recordChange(ctx, before, after.status, fields);
}

/** What changes with an edit of something that has been published; throws when it may not be published so. */
function republish(
  ctx: Ctx,
  before: LoadedListing,
  input: ListingInput,
): Partial<typeof listings.$inferInsert> {
  authorise(ctx, 'publish', factsOf(before));
  const problems = publicationProblems(input) ?? {};
  if (!input.declaration) problems['declaration'] = [code('declaration')];
  Object.assign(problems, maskingProblem(before, input));
  if (Object.keys(problems).length > 0) throw new Invalid(problems);
  return redeclared(ctx, before);
}
