import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { database } from '#db/pool.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { Conflict } from '#app/domain/errors.ts';
import { findDeclarer } from '#app/domain/import/find-declarer.server.ts';
import { importFile } from '#app/domain/import/import-file.server.ts';
import type { RowKind } from '#app/domain/import/map-row.ts';
import { nameOrganisation } from '#app/domain/import/name-organisation.server.ts';
import { UnreadableFile } from '#app/domain/import/raw-row.ts';
import { recordImport } from '#app/domain/import/record-import.server.ts';
import { guessLanguage } from '#search/language/guess-language.ts';
import { describeProblem, describeReport } from './describe-report.ts';
import { progressBar } from './progress-bar.ts';

const SECOND_IN_MS = 1000;

export type ListingImport = {
  file: string;
  kind: RowKind | undefined;
  source: string;
  /** Public id or name of whose the rows are that do not say it. */
  organisation: string | undefined;
  country: string | undefined;
  /** Address of the administrator who declares; without one everything stays a draft. */
  declaredBy: string | undefined;
  isDryRun: boolean;
};

/**
 * Imports organisations, capabilities and challenges and prints what became of them. Returns the exit code: 0 when every
 * row was taken, 1 when one was not, 2 when nothing could be begun.
 */
export async function importListings(given: ListingImport): Promise<number> {
  const { file, kind, source, organisation, country, isDryRun } = given;
  const runId = randomUUID();
  const ctx: Ctx = {
    tx: database(),
    actor: { kind: 'system', process: 'import' },
    organisation: null,
    now: new Date(),
    requestId: `import-${runId}`,
  };
  const declaredBy =
    given.declaredBy === undefined ? null : await findDeclarer(ctx.tx, given.declaredBy, ctx.now);
  if (declaredBy === undefined) {
    console.error(`No administrator has the address ${given.declaredBy ?? ''}.`);
    return 2;
  }
  const fallback = organisation === undefined ? null : await nameOrganisation(ctx, organisation, country);
  const start = performance.now();
  try {
    const report = await importFile(ctx, {
      open: () => createReadStream(file),
      scope: { source, reach: 'all', declaredBy, isDryRun },
      kind,
      fallback,
      country,
      guessLanguage,
      onProgress: progressBar('Rows'),
    });
    if (!isDryRun) await database().transaction((tx) => recordImport({ ...ctx, tx }, runId, source, report));
    for (const line of describeReport(report)) console.log(line);
    const seconds = (performance.now() - start) / SECOND_IN_MS;
    console.log(`${seconds.toFixed(1)} s, ${(report.rows / seconds).toFixed(0)} rows a second.`);
    if (isDryRun) console.log('Dry run: nothing was written.');
    else if (declaredBy === null)
      console.log('New listings are drafts; --publish --declared-by <mail> publishes.');
    if (report.badRows === 0) return 0;
    console.log('Mend those rows and run this again: what is in is not made twice.');
    return 1;
  } catch (error) {
    if (error instanceof UnreadableFile) {
      const { line, code } = error;
      console.error(`${describeProblem({ line, column: null, code })} Nothing was imported.`);
      return 1;
    }
    if (!(error instanceof Conflict)) throw error;
    console.error(`Another import of the list "${source}" is running. Nothing was imported.`);
    return 2;
  }
}
