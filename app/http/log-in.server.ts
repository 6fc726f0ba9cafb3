import { deviceName } from '#app/domain/accounts/device-name.ts';
import { findPerson } from '#app/domain/accounts/find-person.server.ts';
import { recordSessionStarted } from '#app/domain/accounts/record-session.server.ts';
import { Forbidden } from '#app/domain/errors.ts';
import type { ProvenIdentity } from './identity-provider.server.ts';
import { nextPath } from './next-path.ts';
import type { Page } from './page.server.ts';
import { startSession } from './session.server.ts';

/**
 * Starts a session for somebody who proved who they are, in the transaction of `page.ctx`, and sets its cookie. The
 * session's id is new each time: after the password, and again after the second factor. Returns where to go: on to
 * `next`, or to the second factor when the account has one and the proof did not.
 */
export async function logIn(
  page: Page,
  { userId, secondFactor }: ProvenIdentity,
  next: unknown,
): Promise<string> {
  const { ctx, context, request, locale } = page;
  const device = deviceName(request.headers.get('user-agent'));
  const secondFactorAt = secondFactor ? ctx.now : null;
  const { cookie, id } = await startSession(ctx.tx, request.headers.get('cookie'), {
    userId,
    secondFactorAt,
    device,
  });
  const person = await findPerson(ctx.tx, { id, userId, secondFactorAt }, ctx.now);
  if (!person) throw new Forbidden('log_in');
  context.setCookie(cookie);
  await recordSessionStarted(
    { ...ctx, actor: person },
    { userId, secondFactor, address: context.clientAddress, device },
  );
  const target = nextPath(locale, next);
  return secondFactor || !person.secondFactor.isSetUp
    ? target
    : `/${locale}/login/second-factor?next=${encodeURIComponent(target)}`;
}
