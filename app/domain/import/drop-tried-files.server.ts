import { and, eq, lt } from 'drizzle-orm';
import { files } from '#db/schema/files.ts';
import { imports } from '#db/schema/imports.ts';
import type { Ctx } from '../ctx.ts';
import { days, later } from '../durations.ts';
import { removeFile } from '../files/remove-file.server.ts';

/** How long a file that was tried can still be imported for real. */
export const TRIED_DAYS = 7;

/** Takes files away that were tried and never imported. */
export async function dropTriedFiles(ctx: Ctx): Promise<void> {
  const old = await ctx.tx
    .select({ fileId: files.id })
    .from(imports)
    .innerJoin(files, and(eq(files.id, imports.fileId), eq(files.isCurrent, true)))
    .where(lt(imports.createdAt, later(ctx.now, -days(TRIED_DAYS))));
  for (const { fileId } of old) await removeFile(ctx, fileId);
}
