import { env } from '#app/env.server.ts';
import { countUnread } from '#app/domain/notifications/count-unread.server.ts';
import { listOwnOrganisations } from '#app/domain/organisations/list-own-organisations.server.ts';
import { may } from '#app/domain/visibility/policy.ts';
import type { Page } from './page.server.ts';
import { readTheme } from './theme.server.ts';

/** What the frame around every page needs. Constant number of queries. */
export async function loadFrame({ ctx, request, context }: Page) {
  const { actor } = ctx;
  const platform = { kind: 'platform' } as const;
  const [unread, organisations] = await Promise.all([countUnread(ctx), listOwnOrganisations(ctx)]);
  return {
    theme: readTheme(request.headers.get('cookie')),
    isDemo: env.DEMO,
    siteUrl: env.SITE_URL,
    nonce: context.nonce,
    requestId: context.requestId,
    organisations,
    person:
      actor.kind === 'person'
        ? {
            name: actor.name,
            unread,
            administers: may(actor, 'manage_users', platform) || may(actor, 'search_audit', platform),
            verifies:
              may(actor, 'verify_organisations', platform) || may(actor, 'manage_reference_data', platform),
            readsMailbox: may(actor, 'read_mailbox', platform),
          }
        : null,
  };
}
