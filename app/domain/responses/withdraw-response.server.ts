import type { Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { findSent } from './find-side.server.ts';
import { moveResponse } from './move-response.server.ts';

/** The responder takes its response back: the poster no longer reads its text. It can be sent again. */
export async function withdrawResponse(ctx: Ctx, publicId: string, version: number): Promise<void> {
  const moved = await moveResponse(ctx, await findSent(ctx, publicId, 'withdraw'), 'withdraw', { version });
  await recordEvent(ctx, { type: 'response.withdrawn', ...moved });
}
