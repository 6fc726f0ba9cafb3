import { and, count, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Locale } from '#db/enums.ts';
import { listings } from '#db/schema/listings.ts';
import { responses } from '#db/schema/responses.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { shownTitle } from '../listings/shown-title.server.ts';
import { canSeeThroughResponse } from '../visibility/policy.ts';
import { postedBy, visibleResponses } from '../visibility/visible-responses.server.ts';
import { loadResponses } from './load-responses.server.ts';
import { viewFor } from './project-response.ts';
import type { ResponseView } from './response-view.ts';
import type { ResponseFilter } from './schemas.ts';

export const RESPONSES_PER_PAGE = 20;
export type Box = 'received' | 'sent';

export type ResponsePage = {
  box: Box;
  responses: ResponseView[];
  total: number;
  page: number;
  pages: number;
  /** How many there are in each box, whatever the filter. */
  counts: Record<Box, number>;
  /** Challenges to filter by: those that the box's responses are about. */
  challenges: { publicId: string; title: string }[];
};

/**
 * What the acting organisation got and sent, newest first, a page at a time, as far as the actor may see it. Without a
 * chosen box the one that has something. A constant number of queries.
 */
export async function listResponses(ctx: Ctx, filter: ResponseFilter, locale: Locale): Promise<ResponsePage> {
  const within = { received: inBox(ctx, 'received'), sent: inBox(ctx, 'sent') };
  const counts = { received: await countRows(ctx, within.received), sent: await countRows(ctx, within.sent) };
  const box = filter.box ?? (counts.received === 0 && counts.sent > 0 ? 'sent' : 'received');
  const where = and(
    within[box],
    filter.state ? eq(responses.status, filter.state) : undefined,
    filter.challenge ? isAbout(filter.challenge) : undefined,
  );
  const total = await countRows(ctx, where);
  const found = await loadResponses(ctx.tx, where, {
    limit: RESPONSES_PER_PAGE,
    offset: (filter.page - 1) * RESPONSES_PER_PAGE,
  });
  return {
    box,
    responses: found.map((response) => viewFor(ctx.actor, response, locale)),
    total,
    page: filter.page,
    pages: Math.max(1, Math.ceil(total / RESPONSES_PER_PAGE)),
    counts,
    challenges: await challengesOf(ctx, within[box], locale),
  };
}

/** What the acting organisation got or sent and the actor may see. Throws NotFound without one. */
export function inBox({ actor, organisation }: Ctx, box: Box): SQL | undefined {
  if (!organisation) throw new NotFound();
  const own = box === 'sent' ? eq(responses.organisationId, organisation.id) : postedBy([organisation.id]);
  return and(visibleResponses(actor), own);
}

async function countRows(ctx: Ctx, where: SQL | undefined): Promise<number> {
  const [row] = await ctx.tx.select({ total: count() }).from(responses).where(where);
  return row?.total ?? 0;
}

const isAbout = (publicId: string): SQL =>
  sql`exists (select 1 from ${listings} where ${listings.id} = ${responses.challengeId} and ${listings.publicId} = ${publicId})`;

/** Titles alone: a poster can have thousands. One query. */
async function challengesOf(ctx: Ctx, where: SQL | undefined, locale: Locale) {
  const about = ctx.tx.select({ id: responses.challengeId }).from(responses).where(where);
  const found = await ctx.tx
    .select({
      publicId: listings.publicId,
      title: shownTitle(locale),
      organisationId: listings.organisationId,
      status: listings.status,
      audience: listings.audience,
    })
    .from(listings)
    .where(inArray(listings.id, about));
  return found
    .filter((challenge) => canSeeThroughResponse(ctx.actor, challenge))
    .map(({ publicId, title }) => ({ publicId, title }))
    .sort((one, other) => one.title.localeCompare(other.title, locale));
}
