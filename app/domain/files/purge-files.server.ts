import { and, eq, lt } from 'drizzle-orm';
import { files } from '#db/schema/files.ts';
import type { Ctx } from '../ctx.ts';
import { fileStore } from './file-store.server.ts';

/**
 * Deletes the bytes and rows of removed files whose days are over. Returns how many. Bytes go first: a row without
 * bytes is tried again, bytes without a row would never be found.
 */
export async function purgeFiles(ctx: Ctx): Promise<number> {
  const over = await ctx.tx
    .select({ id: files.id, storageKey: files.storageKey })
    .from(files)
    .where(and(eq(files.isCurrent, false), lt(files.retainUntil, ctx.now)));
  for (const { id, storageKey } of over) {
    await fileStore().remove(storageKey);
    await ctx.tx.delete(files).where(eq(files.id, id));
  }
  return over.length;
}
