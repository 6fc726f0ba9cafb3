import { and, eq } from 'drizzle-orm';
import { files } from '#db/schema/files.ts';
import type { Ctx } from '../ctx.ts';
import { days, later } from '../durations.ts';
import { recordEvent } from '../events/record-event.server.ts';

/** How long the bytes of a removed file are kept, for mistakes and questions. Nobody can read them meanwhile. */
const KEPT_DAYS = 30;

/** Takes a file away from its owner; its bytes go after 30 days. The caller has authorised changing the owner. */
export async function removeFile(ctx: Ctx, fileId: string): Promise<void> {
  const [row] = await ctx.tx
    .update(files)
    .set({ isCurrent: false, retainUntil: later(ctx.now, days(KEPT_DAYS)) })
    .where(and(eq(files.id, fileId), eq(files.isCurrent, true)))
    .returning({ ownerKind: files.ownerKind, ownerId: files.ownerId, purpose: files.purpose });
  if (!row) return;
  await recordEvent(ctx, { type: 'file.removed', object: { kind: 'file', id: fileId }, data: row });
}
