import { and, eq } from 'drizzle-orm';
import { files } from '#db/schema/files.ts';
import type { Tx } from '#db/types.ts';
import { isServable } from './get-file.server.ts';

/** The public id and name of a current file, and whether it is given out yet; undefined without one. */
export async function findCurrentFile(tx: Tx, fileId: string | null) {
  if (fileId === null) return undefined;
  const [file] = await tx
    .select({ publicId: files.publicId, name: files.name, scanState: files.scanState })
    .from(files)
    .where(and(eq(files.id, fileId), eq(files.isCurrent, true)));
  return file
    ? { publicId: file.publicId, name: file.name, isServable: isServable(file.scanState) }
    : undefined;
}
