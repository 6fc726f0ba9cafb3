import type { Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';

/** Records that a session began, from where and on what; address and device can be erased. */
export async function recordSessionStarted(
  ctx: Ctx,
  session: { userId: string; secondFactor: boolean; address: string; device: string },
): Promise<void> {
  const { userId, secondFactor, address, device } = session;
  await recordEvent(ctx, {
    type: 'session.started',
    object: { kind: 'user', id: userId },
    data: { secondFactor },
    personal: { address, device },
  });
}

/** Records that a person ended this session (`all: false`) or several. */
export async function recordSessionEnded(ctx: Ctx, userId: string, all: boolean): Promise<void> {
  await recordEvent(ctx, { type: 'session.ended', object: { kind: 'user', id: userId }, data: { all } });
}
