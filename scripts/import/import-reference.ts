import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ReferenceList } from '#db/enums.ts';
import { database } from '#db/pool.ts';
import { importTerms } from '#app/domain/reference-data/import-terms.server.ts';
import { progressBar } from './progress-bar.ts';
import { readReferenceRows } from './read-reference-rows.ts';

/** Rows that are named one by one; the rest is counted. */
const MOST_SHOWN = 20;

/** Ends a dry run: everything is undone. */
class DryRun extends Error {}

/** Imports a list of `{code, parent, nl, en}`, all or nothing, and prints the counts. Returns the exit code. */
export async function importReference(
  file: string,
  { list, dryRun }: { list: ReferenceList; dryRun: boolean },
): Promise<number> {
  const { terms, errors, oneLanguage } = await readReferenceRows(await readFile(file, 'utf8'));
  if (errors.length > 0) {
    for (const { place, reason } of errors.slice(0, MOST_SHOWN)) console.error(`${place}: ${reason}`);
    if (errors.length > MOST_SHOWN) console.error(`and ${String(errors.length - MOST_SHOWN)} more`);
    console.error(`${String(errors.length)} bad rows; nothing was imported.`);
    return 1;
  }
  const onProgress = progressBar('Terms', terms.length);
  let summary = '';
  await database()
    .transaction(async (tx) => {
      const ctx = {
        tx,
        actor: { kind: 'system' as const, process: 'import' },
        organisation: null,
        now: new Date(),
        requestId: `import-${randomUUID()}`,
      };
      const { added, edited, unchanged, withoutParent } = await importTerms(ctx, list, terms, onProgress);
      summary = `${list}: ${String(added)} added, ${String(edited)} edited, ${String(unchanged)} unchanged, ${String(withoutParent)} with a parent that is not in the list, ${String(oneLanguage)} with words in one language only`;
      if (dryRun) throw new DryRun();
    })
    .catch((error: unknown) => {
      if (!(error instanceof DryRun)) throw error;
    });
  console.log(dryRun ? `${summary} (dry run: nothing was written)` : summary);
  return 0;
}
