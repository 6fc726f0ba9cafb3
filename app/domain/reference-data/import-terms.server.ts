import { and, eq, inArray, max } from 'drizzle-orm';
import { referenceTerms } from '#db/schema/reference-data.ts';
import type { ReferenceList } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { forgetTerms } from './list-terms.server.ts';

export type ImportedTerm = { code: string; parentCode: string | null; nl: string; en: string };

export type ImportCounts = {
  added: number;
  /** Got a next version, since their words or parent differ; retired ones come back. */
  edited: number;
  unchanged: number;
  /** Name a parent that is neither in the import nor in the list; kept as they are. */
  withoutParent: number;
};

const BATCH = 500;
const STEP = 10;

/**
 * Brings a list to what an import says, in the transaction of `ctx`: all or nothing. Terms that the import does not
 * name stay. Codes are unique in `terms`. `onProgress` hears how many are done.
 */
export async function importTerms(
  ctx: Ctx,
  list: ReferenceList,
  terms: readonly ImportedTerm[],
  onProgress: (done: number) => void = () => undefined,
): Promise<ImportCounts> {
  authorise(ctx, 'manage_reference_data', { kind: 'platform' });
  const current = await ctx.tx
    .select()
    .from(referenceTerms)
    .where(and(eq(referenceTerms.list, list), eq(referenceTerms.isCurrent, true)));
  const byCode = new Map(current.map((row) => [row.code, row]));
  const known = new Set([...byCode.keys(), ...terms.map(({ code }) => code)]);
  const [last] = await ctx.tx
    .select({ position: max(referenceTerms.position) })
    .from(referenceTerms)
    .where(eq(referenceTerms.list, list));
  const counts: ImportCounts = {
    added: 0,
    edited: 0,
    unchanged: 0,
    withoutParent: terms.filter(({ parentCode }) => parentCode !== null && !known.has(parentCode)).length,
  };
  for (let start = 0; start < terms.length; start += BATCH) {
    const rows: (typeof referenceTerms.$inferInsert)[] = [];
    const outdated: string[] = [];
    for (const [index, term] of terms.slice(start, start + BATCH).entries()) {
      const old = byCode.get(term.code);
      if (!old) {
        counts.added += 1;
        rows.push({ list, ...term, position: (last?.position ?? 0) + (start + index + 1) * STEP });
      } else if (isSame(old, term)) {
        counts.unchanged += 1;
      } else {
        counts.edited += 1;
        outdated.push(old.id);
        const { position, attributes } = old;
        rows.push({ list, ...term, version: old.version + 1, position, attributes });
      }
    }
    if (outdated.length > 0) {
      await ctx.tx
        .update(referenceTerms)
        .set({ isCurrent: false })
        .where(inArray(referenceTerms.id, outdated));
    }
    if (rows.length > 0) await ctx.tx.insert(referenceTerms).values(rows);
    onProgress(Math.min(start + BATCH, terms.length));
  }
  if (counts.added + counts.edited > 0) {
    await recordEvent(ctx, {
      type: 'reference-list.imported',
      object: { kind: 'reference_term', id: list },
      data: { list, added: counts.added, edited: counts.edited },
    });
  }
  forgetTerms(list);
  return counts;
}

function isSame(old: typeof referenceTerms.$inferSelect, term: ImportedTerm): boolean {
  return (
    old.nl === term.nl &&
    old.en === term.en &&
    old.parentCode === term.parentCode &&
    old.retiredAt === null &&
    !old.isProposal
  );
}
