import { and, eq, gt, inArray } from 'drizzle-orm';
import type { ListingKind } from '#db/enums.ts';
import { events } from '#db/schema/events.ts';
import { listings } from '#db/schema/listings.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { later, minutes } from '../durations.ts';
import { Conflict } from '../errors.ts';
import { changedFields } from './changed-fields.ts';
import { createListing, findByDraftKey } from './create-listing.server.ts';
import { editListing } from './edit-listing.server.ts';
import { findOwnListing } from './get-listing.server.ts';
import { findNewestVersion, replaceVersion } from './keep-version.server.ts';
import { contentOf, contentOfListing } from './listing-content.ts';
import { refuseMasking } from './masking-problem.ts';
import type { LoadedListing } from './project-listing.ts';
import { requireKnownTerms } from './require-known-terms.server.ts';
import { columnsOf, replaceContent } from './save-listing.server.ts';
import type { ListingInput } from './schemas.ts';

/** A draft as it was saved by itself: what its form goes on with. */
export type SavedDraft = { publicId: string; version: number };

/** For so long after a save that is in the history, what the same person goes on typing belongs to that save. */
const ONE_SITTING = minutes(15);

/**
 * Saves a draft while somebody is still typing. Never touches anything but a draft: what has been published is changed by
 * the button alone. What one person types in one sitting is one step of the history. Throws Conflict when somebody
 * changed it since `input.version`, or when it is no draft any more.
 */
export async function autosaveDraft(ctx: Ctx, publicId: string, input: ListingInput): Promise<SavedDraft> {
  const before = await findOwnListing(ctx, publicId, 'edit');
  const { row } = before;
  if (row.status !== 'draft') throw new Conflict('status');
  const content = contentOf(row.kind, input);
  const contentBefore = contentOfListing(before);
  // Also what comes a second time, because the answer to the first was lost on its way.
  if (changedFields(contentBefore, content).length === 0) return { publicId, version: row.version };
  if (input.version !== undefined && input.version !== row.version) throw new Conflict('version');
  if (!(await isOneSitting(ctx, before))) {
    await editListing(ctx, publicId, { ...input, version: row.version });
    return { publicId, version: row.version + 1 };
  }
  await requireKnownTerms(ctx.tx, content, contentBefore);
  refuseMasking(before, input);
  const version = row.version + 1;
  const [saved] = await ctx.tx
    .update(listings)
    .set({ ...columnsOf(content), version, updatedAt: ctx.now })
    .where(and(eq(listings.id, row.id), eq(listings.status, 'draft'), eq(listings.version, row.version)))
    .returning({ id: listings.id });
  if (!saved) throw new Conflict('version');
  await replaceContent(ctx.tx, row.id, content);
  await replaceVersion(ctx.tx, row.version, {
    listingId: row.id,
    version,
    content,
    savedBy: personOf(ctx.actor)?.userId ?? null,
    savedAt: ctx.now,
  });
  return { publicId, version };
}

/** The same for a form of a new listing: the first time makes the draft, however often the form is sent at once. */
export async function autosaveNewDraft(
  ctx: Ctx,
  kind: ListingKind,
  input: ListingInput,
  draftKey: string,
): Promise<SavedDraft> {
  const known = await findByDraftKey(ctx, draftKey);
  if (known !== undefined) return autosaveDraft(ctx, known, input);
  const publicId = await createListing(ctx, kind, input, { draftKey });
  const { row } = await findOwnListing(ctx, publicId, 'edit');
  return { publicId, version: row.version };
}

/** Whether the newest step of the history is the actor's own, of a moment ago, and nothing happened since. */
async function isOneSitting(ctx: Ctx, { row }: LoadedListing): Promise<boolean> {
  const userId = personOf(ctx.actor)?.userId;
  const newest = await findNewestVersion(ctx.tx, row.id);
  if (!userId || newest?.savedBy !== userId || newest.version !== row.version) return false;
  const recorded = await ctx.tx.$count(
    events,
    and(
      eq(events.objectKind, 'listing'),
      eq(events.objectId, row.id),
      eq(events.actorId, userId),
      inArray(events.type, ['listing.created', 'listing.edited']),
      gt(events.at, later(ctx.now, -ONE_SITTING)),
    ),
  );
  return recorded > 0;
}
