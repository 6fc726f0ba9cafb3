import { database } from '#db/pool.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { importFile, type FileImport } from '#app/domain/import/import-file.server.ts';
import type { ImportReport } from '#app/domain/import/import-report.ts';

export type Rows = readonly Readonly<Record<string, unknown>>[];

/** The rows as a file of JSON Lines. */
export const fileOf = (rows: Rows): Uint8Array =>
  Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** The context in which the command of the terminal imports. */
export const operator = (): Ctx => ({
  tx: database(),
  actor: { kind: 'system', process: 'import' },
  organisation: null,
  now: new Date(),
  requestId: 'import-test',
});

/** Imports rows, or a file as it is, as the command of the terminal does; as drafts unless told otherwise. */
export function importRows(
  rows: Rows | Uint8Array,
  { scope, ...over }: Partial<Omit<FileImport, 'scope'>> & { scope?: Partial<FileImport['scope']> } = {},
  ctx: Ctx = operator(),
): Promise<ImportReport> {
  const bytes = rows instanceof Uint8Array ? rows : fileOf(rows);
  return importFile(ctx, {
    open: () => once(bytes),
    scope: { source: 'import', reach: 'all', declaredBy: null, isDryRun: false, ...scope },
    kind: undefined,
    fallback: null,
    country: undefined,
    guessLanguage: () => 'nl',
    ...over,
  });
}
