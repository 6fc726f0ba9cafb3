import { and, desc, eq, exists, ilike, not, sql } from 'drizzle-orm';
import type { Locale, ResponseStatus } from '#db/enums.ts';
import { listings } from '#db/schema/listings.ts';
import { matches } from '#db/schema/matches.ts';
import { responses } from '#db/schema/responses.ts';
import { texts } from '#db/schema/texts.ts';
import type { Ctx } from '../ctx.ts';
import { hasMove } from '../lifecycle.ts';
import { shownTitle } from '../listings/shown-title.server.ts';
import type { LoadedListing } from '../listings/project-listing.ts';
import { isLapsed, visibleListings } from '../visibility/predicates.server.ts';
import { responseLifecycle } from './lifecycle.ts';
import { reachesPoster } from './reaches-poster.ts';
import type { Offerable } from './response-view.ts';

/** Capabilities to choose from on one page; of more one is found by its title. */
export const MOST_OFFERED = 50;

/** What narrows the choice: words of a title, and the public id of a capability that is there in any case. */
export type OfferWish = { title?: string; asked?: string | undefined };

/**
 * The published capabilities of the acting organisation to answer a challenge with, and how many there are: the one
 * that was asked for, then the best of the recorded matches, then the newest; what no other may read comes last. One query.
 */
export async function listOfferable(
  ctx: Ctx,
  challenge: LoadedListing,
  locale: Locale,
  { title = '', asked = '' }: OfferWish = {},
): Promise<{ offerable: Offerable[]; total: number }> {
  const organisationId = ctx.organisation?.id ?? '';
  const isAsked = eq(listings.publicId, asked);
  const isTitled = exists(
    ctx.tx
      .select({ one: sql`1` })
      .from(texts)
      .where(
        and(
          eq(texts.objectKind, 'listing'),
          eq(texts.objectId, listings.id),
          eq(texts.fieldGroup, 'main'),
          ilike(texts.title, `%${title.replace(/[\\%_]/g, '\\$&')}%`),
        ),
      ),
  );
  const rows = await ctx.tx
    .select({
      publicId: listings.publicId,
      title: shownTitle(locale),
      identity: listings.identity,
      audience: listings.audience,
      sent: { publicId: responses.publicId, status: responses.status, body: responses.body },
      total: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(listings)
    .leftJoin(
      responses,
      and(eq(responses.challengeId, challenge.row.id), eq(responses.capabilityId, listings.id)),
    )
    .leftJoin(matches, and(eq(matches.challengeId, challenge.row.id), eq(matches.capabilityId, listings.id)))
    .where(
      and(
        visibleListings(ctx.actor),
        eq(listings.organisationId, organisationId),
        eq(listings.kind, 'capability'),
        eq(listings.status, 'published'),
        not(isLapsed()),
        title === '' ? undefined : sql`(${isAsked} or ${isTitled})`,
      ),
    )
    .orderBy(
      desc(isAsked),
      eq(listings.audience, 'private'),
      sql`${matches.score} desc nulls last`,
      sql`${listings.publishedAt} desc nulls last`,
      listings.id,
    )
    .limit(MOST_OFFERED);
  return {
    total: rows[0]?.total ?? 0,
    offerable: rows.map(({ total: _, sent, ...offer }) => ({
      ...offer,
      hindrance: hindranceOf(offer, challenge, sent?.status),
      sent,
    })),
  };
}

function hindranceOf(
  { audience }: Pick<Offerable, 'audience'>,
  challenge: LoadedListing,
  sent: ResponseStatus | undefined,
): Offerable['hindrance'] {
  if (sent !== undefined && !hasMove(responseLifecycle, sent, 'submit')) return 'responded';
  return reachesPoster(audience, challenge.organisation) ? null : 'unreadable';
}
