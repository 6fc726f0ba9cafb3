import { deviceName } from '#app/domain/accounts/device-name.ts';
import { recordSessionStarted } from '#app/domain/accounts/record-session.server.ts';
import type { ProvenIdentity } from './identity-provider.server.ts';
import type { Page } from './page.server.ts';
import { startSession } from './session.server.ts';

/**
 * Starts a session for somebody who proved who they are, in the transaction of `page.ctx`, and sets its cookie. The
 * session's id is new each time: after the password, and again after the second factor.
 */
export async function logIn(page: Page, { userId, secondFactor }: ProvenIdentity): Promise<void> {
  const { ctx, context, request } = page;
  const device = deviceName(request.headers.get('user-agent'));
  const secondFactorAt = secondFactor ? ctx.now : null;
  const cookie = await startSession(ctx.tx, request.headers.get('cookie'), {
    userId,
    secondFactorAt,
    device,
  });
  context.setCookie(cookie);
  await recordSessionStarted(ctx, { userId, secondFactor, address: context.clientAddress, device });
}
