import { count, eq, sql } from 'drizzle-orm';
import type { Locale } from '#db/enums.ts';
import { searchDays, searchMisses } from '#db/schema/search.ts';
import type { Ctx } from '../ctx.ts';
import { dayOf } from '../day-of.ts';
import { keptQuery } from './kept-query.ts';

/** Different words kept of one day; who floods the search fills no more than this. */
const MOST_A_DAY = 2_000;

/** Counts a search with words, and one that found nothing with its words: nothing of who searched. */
export async function recordSearch(
  { tx, now }: Ctx,
  search: { query: string; locale: Locale; isFiltered: boolean; hasHits: boolean },
): Promise<void> {
  if (search.query.trim() === '') return;
  const day = dayOf(now);
  const misses = search.hasHits ? 0 : 1;
  await tx
    .insert(searchDays)
    .values({ day, searches: 1, misses })
    .onConflictDoUpdate({
      target: searchDays.day,
      set: { searches: sql`${searchDays.searches} + 1`, misses: sql`${searchDays.misses} + ${misses}` },
    });
  const query = keptQuery(search.query);
  if (search.hasHits || query === undefined) return;
  const [kept] = await tx.select({ rows: count() }).from(searchMisses).where(eq(searchMisses.day, day));
  if ((kept?.rows ?? 0) >= MOST_A_DAY) return;
  await tx
    .insert(searchMisses)
    .values({ day, locale: search.locale, query, isFiltered: search.isFiltered })
    .onConflictDoUpdate({
      target: [searchMisses.day, searchMisses.locale, searchMisses.query, searchMisses.isFiltered],
      set: { times: sql`${searchMisses.times} + 1` },
    });
}
