import type { Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { findReceived } from './find-side.server.ts';
import { moveResponse } from './move-response.server.ts';

/** Puts a response on the shortlist of its challenge; the responder is told. */
export async function shortlistResponse(ctx: Ctx, publicId: string, version: number): Promise<void> {
  const moved = await moveResponse(ctx, await findReceived(ctx, publicId), 'shortlist', { version });
  await recordEvent(ctx, { type: 'response.shortlisted', ...moved });
}

/** Takes a response off the shortlist again; it is still to be judged. */
export async function unshortlistResponse(ctx: Ctx, publicId: string, version: number): Promise<void> {
  const moved = await moveResponse(ctx, await findReceived(ctx, publicId), 'unshortlist', { version });
  await recordEvent(ctx, { type: 'response.unshortlisted', ...moved });
}
