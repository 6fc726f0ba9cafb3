import { desc, gte, sql } from 'drizzle-orm';
import type { Locale } from '#db/enums.ts';
import { searchDays, searchMisses } from '#db/schema/search.ts';
import type { Ctx } from '../ctx.ts';
import { authorise } from '../visibility/authorise.ts';
import { rememberedSince } from './search-memory.ts';

/** What people looked for in vain, of the last 90 days. */
export type SearchReport = {
  since: string;
  searches: number;
  misses: number;
  /** Most frequent first, the filtered and unfiltered together. */
  words: { query: string; locale: Locale; times: number; filtered: number }[];
};

const MOST = 100;

/** For the administrator: how many searches found nothing, and which words. Two queries. */
export async function getSearchReport(ctx: Ctx): Promise<SearchReport> {
  authorise(ctx, 'read_searches', { kind: 'platform' });
  const since = rememberedSince(ctx.now);
  const [sums] = await ctx.tx
    .select({
      searches: sql`coalesce(sum(${searchDays.searches}), 0)`.mapWith(Number),
      misses: sql`coalesce(sum(${searchDays.misses}), 0)`.mapWith(Number),
    })
    .from(searchDays)
    .where(gte(searchDays.day, since));
  const times = sql<number>`sum(${searchMisses.times})`.mapWith(Number);
  const words = await ctx.tx
    .select({
      query: searchMisses.query,
      locale: searchMisses.locale,
      times,
      filtered:
        sql`coalesce(sum(${searchMisses.times}) filter (where ${searchMisses.isFiltered}), 0)`.mapWith(
          Number,
        ),
    })
    .from(searchMisses)
    .where(gte(searchMisses.day, since))
    .groupBy(searchMisses.query, searchMisses.locale)
    .orderBy(desc(times), searchMisses.query)
    .limit(MOST);
  return { since, searches: sums?.searches ?? 0, misses: sums?.misses ?? 0, words };
}
