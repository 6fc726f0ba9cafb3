import { eq, inArray, sql } from 'drizzle-orm';

import type { Tx } from '#db/client.ts';
import { corpusStatistics, listingTerms, termStatistics } from '#db/schema/search.ts';

import type { CountedText } from './language/term-counts.ts';
import { weighedLength, weighText } from './matching/weighed-text.ts';

/** What the statistics keep of one listing. */
export interface ListingTerms {
  readonly listingId: string;
  /** Distinct, sorted: two writers then lock the same rows in the same order. */
  readonly terms: string[];
  readonly length: number;
}

/** The distinct terms of a listing over its languages, and the length of its longest version. */
export function termsOfListing(listingId: string, versions: readonly CountedText[]): ListingTerms {
  const terms = new Set(versions.flatMap(({ counts }) => [...counts.keys()]));
  const length = Math.max(0, ...versions.map((version) => weighedLength(weighText(version))));
  return { listingId, terms: [...terms].sort(), length };
}

/** Replaces what the statistics know of one listing; without terms it leaves the corpus. Safe to run twice. */
export async function recordListingTerms(tx: Tx, next: ListingTerms): Promise<void> {
  await tx.transaction(async (inner) => {
    const [previous] = await inner
      .select()
      .from(listingTerms)
      .where(eq(listingTerms.listingId, next.listingId))
      .for('update');
    const before = new Set(previous?.terms);
    const after = new Set(next.terms);
    await count(
      inner,
      next.terms.filter((term) => !before.has(term)),
      1,
    );
    await count(
      inner,
      (previous?.terms ?? []).filter((term) => !after.has(term)),
      -1,
    );
    if (next.terms.length > 0) {
      await inner
        .insert(listingTerms)
        .values(next)
        .onConflictDoUpdate({
          target: listingTerms.listingId,
          set: { terms: next.terms, length: next.length, updatedAt: sql`now()` },
        });
    } else if (previous) {
      await inner.delete(listingTerms).where(eq(listingTerms.listingId, next.listingId));
    }
    const isIn = Number(next.terms.length > 0);
    const wasIn = Number(previous !== undefined);
    if (!isIn && !wasIn) return;
    await growCorpus(inner, isIn - wasIn, isIn * next.length - (previous?.length ?? 0));
  });
}

/** Forgets what is kept of all listings, before a full count. */
export async function forgetListingTerms(tx: Tx): Promise<void> {
  await tx.delete(listingTerms);
}

/** Keeps the terms of many listings without counting them; `recountTerms` counts when all are there. */
export async function keepListingTerms(tx: Tx, kept: readonly ListingTerms[]): Promise<void> {
  if (kept.length === 0) return;
  await tx
    .insert(listingTerms)
    .values([...kept])
    .onConflictDoUpdate({
      target: listingTerms.listingId,
      set: { terms: sql`excluded.terms`, length: sql`excluded.length`, updatedAt: sql`now()` },
    });
}

/** Counts all terms afresh from what is kept of each listing. */
export async function recountTerms(tx: Tx): Promise<void> {
  await tx.transaction(async (inner) => {
    await inner.execute(sql`lock table ${listingTerms} in share mode`);
    await inner.delete(termStatistics);
    await inner.execute(sql`
      insert into ${termStatistics} (term, documents)
      select term, count(*) from ${listingTerms}, unnest(terms) as term group by term`);
    await inner.execute(sql`
      insert into ${corpusStatistics} (id, documents, total_length, generation)
      select 1, count(*), coalesce(sum(length), 0), 1 from ${listingTerms}
      on conflict (id) do update set documents = excluded.documents, total_length = excluded.total_length,
        generation = ${corpusStatistics}.generation + 1, updated_at = now()`);
  });
}

async function count(tx: Tx, terms: readonly string[], change: 1 | -1): Promise<void> {
  if (terms.length === 0) return;
  if (change === 1) {
    await tx
      .insert(termStatistics)
      .values(terms.map((term) => ({ term, documents: 1 })))
      .onConflictDoUpdate({
        target: termStatistics.term,
        set: { documents: sql`${termStatistics.documents} + 1` },
      });
  } else {
    await tx
      .update(termStatistics)
      .set({ documents: sql`greatest(0, ${termStatistics.documents} - 1)` })
      .where(inArray(termStatistics.term, [...terms]));
  }
}

async function growCorpus(tx: Tx, documents: number, length: number): Promise<void> {
  await tx
    .insert(corpusStatistics)
    .values({ id: 1, documents, totalLength: length })
    .onConflictDoUpdate({
      target: corpusStatistics.id,
      set: {
        documents: sql`greatest(0, ${corpusStatistics.documents} + ${documents})`,
        totalLength: sql`greatest(0, ${corpusStatistics.totalLength} + ${length})`,
        updatedAt: sql`now()`,
      },
    });
}
