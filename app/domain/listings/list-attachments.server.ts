import { and, asc, eq } from 'drizzle-orm';
import { files } from '#db/schema/files.ts';
import type { Ctx } from '../ctx.ts';
import { neutralName } from '../files/file-name.ts';
import { isServable } from '../files/get-file.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { may } from '../visibility/policy.ts';
import type { AttachmentView } from './attachment-view.ts';
import { factsOf, type LoadedListing } from './project-listing.ts';

/**
 * The attachments of a listing, oldest first. Who may not know whose a masked listing is sees a neutral name, and
 * nobody but its own side what was found to be harmful. One query.
 */
export async function listAttachments(ctx: Ctx, listing: LoadedListing): Promise<AttachmentView[]> {
  const facts = factsOf(listing);
  authorise(ctx, 'read', facts);
  const knowsNames = may(ctx.actor, 'read_identity', facts);
  const isWriter = may(ctx.actor, 'edit', facts);
  const rows = await ctx.tx
    .select({
      publicId: files.publicId,
      name: files.name,
      mediaType: files.mediaType,
      size: files.size,
      scanState: files.scanState,
    })
    .from(files)
    .where(and(eq(files.ownerKind, 'listing'), eq(files.ownerId, listing.row.id), eq(files.isCurrent, true)))
    .orderBy(asc(files.id));
  return rows
    .map(({ name, ...row }, index) => ({
      ...row,
      name: knowsNames ? { given: name } : neutralName(index + 1, row.mediaType),
      isServable: isServable(row.scanState),
    }))
    .filter((file) => isWriter || file.scanState !== 'infected');
}
