import { sql, type SQL } from 'drizzle-orm';

import { texts } from '#db/schema/texts.ts';

/** A query of the search box, read as Dutch and as English; what a person types is words, never syntax. */
export function questionOf(query: string): SQL {
  return sql`(plainto_tsquery('dutch', ${query}) || plainto_tsquery('english', ${query}))`;
}

/** Whether a row of `texts` answers it. */
export function answers(query: string): SQL {
  return sql`${texts.search} @@ ${questionOf(query)}`;
}

/** How well, a word in the title counting more. */
export function howWell(query: string): SQL<number> {
  return sql<number>`ts_rank(${texts.search}, ${questionOf(query)})`;
}

/** Rows of value and count as a record. */
export function toCounts(rows: readonly { value: string | null; count: number }[]): Record<string, number> {
  return Object.fromEntries(rows.flatMap(({ value, count }) => (value === null ? [] : [[value, count]])));
}
