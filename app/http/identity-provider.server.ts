import { checkPassword } from '#app/domain/accounts/check-password.server.ts';
import type { Page } from './page.server.ts';
import { giveBack, networkOf, refund, spend } from './rate-limit.server.ts';

/**
 * The seam for other ways to log in. A provider turns a proof into the account it belongs to; everything after that
 * (the session, its second factor, kept forms, events) is the same for all and lies in log-in.server.ts.
 *
 * An OIDC provider (an eHerkenning broker, an organisation's own) takes `{ code, state }` of its callback as proof,
 * finds the account by issuer and subject, and says with `secondFactor` whether the level of assurance already
 * includes one (eHerkenning niveau 3 and 4 do). It needs a table of issuer, subject and user, a route that sends people
 * to the broker and one for the callback; nothing else changes.
 */
export interface IdentityProvider<Proof> {
  readonly name: string;
  /** The account that the proof belongs to, or undefined. Throws TooManyAttempts. */
  prove(page: Page, proof: Proof): Promise<ProvenIdentity | undefined>;
}

export type ProvenIdentity = {
  userId: string;
  /** Whether the proof itself had two factors, so that Defport need not ask for one. */
  secondFactor: boolean;
};

/** Mail address and password, kept by Defport itself. */
export const passwordProvider: IdentityProvider<{ email: string; password: string }> = {
  name: 'password',
  async prove({ ctx, context }, { email, password }) {
    const network = networkOf(context.clientAddress);
    await spend('login_address', network);
    await spend('login_account', email);
    const found = await checkPassword(ctx, { email, password, address: context.clientAddress });
    if (!found) return undefined;
    await refund('login_account', email);
    await giveBack('login_address', network);
    return { userId: found.userId, secondFactor: false };
  },
};
