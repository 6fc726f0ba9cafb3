import { and, eq } from 'drizzle-orm';
import { files } from '#db/schema/files.ts';
import type { Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { fileStore } from './file-store.server.ts';
import { isScannerConfigured, scan } from './scan.server.ts';

/**
 * Scans a file that was not scanned when it came in. Throws ScannerUnavailable to be tried again later. Does nothing
 * for a file that was scanned, and without a scanner.
 */
export async function scanFile(ctx: Ctx, fileId: string): Promise<void> {
  if (!isScannerConfigured()) return;
  const [file] = await ctx.tx
    .select({ storageKey: files.storageKey, scanState: files.scanState })
    .from(files)
    .where(eq(files.id, fileId));
  if (!file || file.scanState === 'clean' || file.scanState === 'infected') return;
  const state = await scan(await fileStore().read(file.storageKey));
  const changed = await ctx.tx
    .update(files)
    .set({ scanState: state })
    .where(and(eq(files.id, fileId), eq(files.scanState, file.scanState)))
    .returning({ id: files.id });
  if (changed.length === 0 || state === file.scanState) return;
  await recordEvent(ctx, {
    type: 'file.scanned',
    object: { kind: 'file', id: fileId },
    from: file.scanState,
    to: state,
    data: { state },
  });
}
