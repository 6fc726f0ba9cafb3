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
