import { asc, inArray, sql } from 'drizzle-orm';

import type { Tx } from '#db/client.ts';
import { LOCKS } from '#db/locks.ts';
import { corpusStatistics, listingTerms, termStatistics } from '#db/schema/search.ts';

import { weighedLength, type WeighedText } from './matching/weighed-text.ts';
import { ENGINE_VERSION } from './matching/weights.ts';

/** What the statistics keep of one listing. */
export interface ListingTerms {
  readonly listingId: string;
  /** Distinct, sorted: two writers then lock the same rows in the same order. */
  readonly terms: string[];
  readonly length: number;
}

/** The distinct terms of a listing over its languages, and the length of its longest version. */
export function termsOfListing(
  listingId: string,
  texts: readonly { readonly text: WeighedText }[],
): ListingTerms {
  const terms = new Set(texts.flatMap(({ text }) => text.terms));
  const length = Math.max(0, ...texts.map(({ text }) => weighedLength(text)));
  return { listingId, terms: [...terms].sort(), length };
}

/**
 * Replaces what the statistics know of these listings; one without terms leaves the corpus. Safe to run twice. Four
 * round trips, whatever their number. Nothing while a recount puts all of them in place: that takes seconds, for which
 * nobody who publishes should wait, and it takes what was written meanwhile afterwards.
 */
export async function recordTerms(tx: Tx, changed: readonly ListingTerms[]): Promise<void> {
  if (changed.length === 0) return;
  await tx.transaction(async (inner) => {
    const [counting] = await inner.execute<{ free: boolean }>(
      sql`select pg_try_advisory_xact_lock_shared(${LOCKS.recountTerms}) as free`,
    );
    if (!counting?.free) return;
    const ids = changed.map(({ listingId }) => listingId);
    const rows = await inner
      .select()
      .from(listingTerms)
      .where(inArray(listingTerms.listingId, ids))
      .orderBy(asc(listingTerms.listingId))
      .for('update');
    const previous = new Map(rows.map((row) => [row.listingId, row]));
    await countTerms(inner, changesOf(changed, previous));
    const next = changed.filter(({ terms }) => terms.length > 0);
    const gone = changed.filter(({ terms, listingId }) => terms.length === 0 && previous.has(listingId));
    await replaceRows(
      inner,
      next,
      gone.map(({ listingId }) => listingId),
    );
    const before = rows.reduce((sum, { length }) => sum + length, 0);
    const after = next.reduce((sum, { length }) => sum + length, 0);
    if (next.length === 0 && rows.length === 0) return;
    await growCorpus(inner, next.length - rows.length, after - before);
  });
}

/** By how much the number of listings that have a term changes, per term. */
function changesOf(
  changed: readonly ListingTerms[],
  previous: ReadonlyMap<string, { terms: readonly string[] }>,
): Map<string, number> {
  const changes = new Map<string, number>();
  const add = (terms: readonly string[], change: number) => {
    for (const term of terms) changes.set(term, (changes.get(term) ?? 0) + change);
  };
  for (const { listingId, terms } of changed) {
    add(terms, 1);
    add(previous.get(listingId)?.terms ?? [], -1);
  }
  return changes;
}

/**
 * In one statement, row by row in the order of the terms: so two writers never wait for each other in a circle. A term that
 * is taken away and was not counted stands below nothing, which reads as none.
 */
async function countTerms(tx: Tx, changes: ReadonlyMap<string, number>): Promise<void> {
  const changed = [...changes]
    .filter(([, change]) => change !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  if (changed.length === 0) return;
  await tx.execute(sql`
    insert into ${termStatistics} (term, documents)
    select term, change::integer from json_each_text(${objectOf(changed)}::json) as changed(term, change)
    on conflict (term) do update
    set documents = greatest(0, ${termStatistics.documents} + excluded.documents)`);
}

/** Pairs as a JSON object in their order; terms are data, so that none may name a property of objects. */
function objectOf(pairs: readonly (readonly [string, number])[]): string {
  return `{${pairs.map(([term, change]) => `${JSON.stringify(term)}:${String(change)}`).join(',')}}`;
}

async function replaceRows(tx: Tx, next: readonly ListingTerms[], gone: readonly string[]): Promise<void> {
  if (next.length > 0) {
    await tx
      .insert(listingTerms)
      .values([...next])
      .onConflictDoUpdate({
        target: listingTerms.listingId,
        set: { terms: sql`excluded.terms`, length: sql`excluded.length`, updatedAt: sql`now()` },
      });
  }
  if (gone.length > 0) await tx.delete(listingTerms).where(inArray(listingTerms.listingId, [...gone]));
}

async function growCorpus(tx: Tx, documents: number, length: number): Promise<void> {
  await tx
    .insert(corpusStatistics)
    .values({ id: 1, documents, totalLength: length, engineVersion: ENGINE_VERSION })
    .onConflictDoUpdate({
      target: corpusStatistics.id,
      set: {
        documents: sql`greatest(0, ${corpusStatistics.documents} + ${documents})`,
        totalLength: sql`greatest(0, ${corpusStatistics.totalLength} + ${length})`,
        updatedAt: sql`now()`,
      },
    });
}
