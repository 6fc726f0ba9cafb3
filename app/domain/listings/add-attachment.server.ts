import type { Readable } from 'node:stream';
import type { Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Invalid } from '../errors.ts';
import { countFiles } from '../files/count-files.server.ts';
import { MOST_ATTACHMENTS } from '../files/purposes.ts';
import { storeFile } from '../files/store-file.server.ts';
import { findMarkings } from './markings.ts';
import { touchListing, type Change } from './touch-listing.server.ts';

/**
 * Attaches a file to a listing of the acting organisation, under the rules of an edit (`touchListing`). Throws Invalid
 * for a sixth one, a name with a marking, and what the files module refuses.
 */
export async function addAttachment(
  ctx: Ctx,
  listingId: string,
  change: Change,
  file: { name: string; stream: Readable } | undefined,
): Promise<void> {
  if (!file) throw new Invalid({ file: [code('file_missing')] });
  const [marking] = findMarkings(file.name);
  if (marking) throw new Invalid({ file: [code(`file_marking:${marking}`)] });
  const { row } = await touchListing(ctx, listingId, change, ['attachments']);
  const owner = { kind: 'listing', id: row.id } as const;
  if ((await countFiles(ctx.tx, owner)) >= MOST_ATTACHMENTS)
    throw new Invalid({ file: [code(`too_many_files:${String(MOST_ATTACHMENTS)}`)] });
  await storeFile(ctx, { owner, purpose: 'attachment', ...file });
}
