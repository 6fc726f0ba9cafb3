import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { findResponse } from './get-response.server.ts';
import type { LoadedResponse } from './project-response.ts';

/** A response that the acting organisation got and the actor may handle. Throws NotFound or Forbidden. */
export async function findReceived(ctx: Ctx, publicId: string): Promise<LoadedResponse> {
  const response = await findResponse(ctx, publicId, 'handle');
  if (response.side !== 'poster') throw new NotFound();
  return response;
}

/** A response that the acting organisation sent. Throws NotFound or Forbidden. */
export async function findSent(
  ctx: Ctx,
  publicId: string,
  action: 'withdraw' | 'answer',
): Promise<LoadedResponse> {
  const response = await findResponse(ctx, publicId, action);
  if (response.side !== 'responder') throw new NotFound();
  return response;
}
