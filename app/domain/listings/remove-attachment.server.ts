import { and, eq } from 'drizzle-orm';
import { files } from '#db/schema/files.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { removeFile } from '../files/remove-file.server.ts';
import { touchListing, type Change } from './touch-listing.server.ts';

/** Takes an attachment off a listing of the acting organisation, under the rules of an edit (`touchListing`). */
export async function removeAttachment(
  ctx: Ctx,
  listingId: string,
  fileId: string,
  change: Change,
): Promise<void> {
  const { row } = await touchListing(ctx, listingId, change, ['attachments']);
  const [file] = await ctx.tx
    .select({ id: files.id })
    .from(files)
    .where(and(eq(files.publicId, fileId), eq(files.ownerKind, 'listing'), eq(files.ownerId, row.id)));
  if (!file) throw new NotFound();
  await removeFile(ctx, file.id);
}
