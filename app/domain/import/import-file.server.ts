import { sql } from 'drizzle-orm';
import { LOCKS } from '#db/locks.ts';
import type { ReferenceList } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { Conflict } from '../errors.ts';
import { listTerms } from '../reference-data/list-terms.server.ts';
import { checkFile } from './check-file.ts';
import { columnOf } from './columns.ts';
import { importPiece, type PieceOptions } from './import-piece.server.ts';
import {
  addBadRow,
  addOutcome,
  addUnknownColumn,
  copyReport,
  emptyReport,
  type ImportReport,
} from './import-report.ts';
import type { ImportRow } from './import-row.ts';
import type { ImportScope } from './import-scope.ts';
import { mapRow, type MapOptions } from './map-row.ts';
import { OrganisationBook, type OrganisationName } from './organisation-book.server.ts';
import type { Step } from './plan.ts';
import type { Found, Problem } from './raw-row.ts';
import { readRows } from './read-rows.ts';
import { buildVocabulary, LISTED } from './vocabulary.ts';

/** Rows that are stored together, in one transaction. */
const PIECE = 250;

export type FileImport = {
  /** Opens the file; it is read twice, from the start. */
  open: () => AsyncIterable<Uint8Array>;
  scope: ImportScope;
  kind: MapOptions['kind'];
  /** Whose the rows are that do not say it. */
  fallback: OrganisationName | null;
  country: string | undefined;
  guessLanguage: MapOptions['guessLanguage'];
  /** More rows than this are refused. */
  mostRows?: number;
  /** Hears after each piece how many rows are done, of how many. */
  onProgress?: (done: number, rows: number) => void;
  /** What an earlier run of the same import did before it was broken off; its rows are passed over. */
  resume?: ImportReport | undefined;
  /** Keeps the report in the transaction that stores a piece, so that the two never part. */
  keep?: (ctx: Ctx, report: ImportReport, rows: number) => Promise<void>;
};

/**
 * Imports organisations, capabilities and challenges from a file of CSV or JSON Lines, piece by piece as it streams.
 * A row is stored whole or not at all; a bad one is told and the next one taken. Run again, it makes no doubles and
 * writes nothing that is the same. Throws UnreadableFile before anything is written when the file as a whole cannot be
 * taken, and Conflict while another import of the same list runs. The caller has asked whether the actor may.
 */
export async function importFile(ctx: Ctx, file: FileImport): Promise<ImportReport> {
  return ctx.tx.transaction(async (holder) => {
    const [lock] = await holder.execute<{ got: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtextextended(${file.scope.source}, ${LOCKS.importList})) as got`,
    );
    if (!lock?.got) throw new Conflict('import_is_running');
    return run(ctx, file);
  });
}

async function run(ctx: Ctx, file: FileImport): Promise<ImportReport> {
  const { onProgress = () => undefined, resume } = file;
  const expected = { kind: file.kind, hasOrganisation: file.fallback !== null, mostRows: file.mostRows };
  const rows = await checkFile(readRows(file.open()), expected);
  const book = new OrganisationBook(file.scope);
  await book.open(ctx.tx);
  if (file.fallback) await book.lookUp(ctx.tx, [file.fallback]);
  const options: PieceOptions = { scope: file.scope, book, fallback: file.fallback };
  const map = await mapperOf(ctx, file);
  let report = resume ? copyReport(resume) : emptyReport();
  let reached = 0;
  let piece: Mapped[] = [];
  const store = async () => {
    const waiting = piece;
    piece = [];
    if (waiting.length === 0) return;
    report = await storePiece(ctx, waiting, report, options, (inside, next) =>
      Promise.resolve(file.keep?.(inside, next, rows)),
    );
    onProgress(report.rows, rows);
  };
  for await (const found of readRows(file.open())) {
    if (found.kind === 'columns') noteColumns(report, found.names);
    else {
      const mapped = map(found);
      reached += 1;
      if (resume && reached <= resume.rows) continue;
      if (found.kind === 'row') noteColumns(report, found.row.values.keys());
      piece.push(mapped);
      if (piece.length === PIECE) await store();
    }
  }
  await store();
  return report;
}

/** A row that can be stored, or what is wrong with it. */
type Mapped = { row: ImportRow } | { problems: readonly Problem[] };

/** Maps what is found in a file, one after the other: a key that stood there before is a double. */
async function mapperOf(
  ctx: Ctx,
  file: FileImport,
): Promise<(found: Exclude<Found, { kind: 'columns' }>) => Mapped> {
  const terms = new Map<ReferenceList, Awaited<ReturnType<typeof listTerms>>>();
  for (const list of new Set(Object.values(LISTED))) terms.set(list, await listTerms(ctx.tx, list));
  const options: MapOptions = {
    kind: file.kind,
    hasOrganisation: file.fallback !== null,
    defaults: { country: file.country },
    vocabulary: buildVocabulary((list) => terms.get(list) ?? []),
    guessLanguage: file.guessLanguage,
  };
  const lineOf = new Map<string, number>();
  return (found) => {
    if (found.kind === 'problem') return { problems: [found.problem] };
    const row = mapRow(found.row, options);
    if (!('kind' in row)) return { problems: row };
    const key = `${row.kind} ${row.id}`;
    const first = lineOf.get(key);
    if (first !== undefined) {
      return { problems: [{ line: row.line, column: 'id', code: `duplicate:${String(first)}` }] };
    }
    lineOf.set(key, row.line);
    return { row };
  };
}

async function storePiece(
  ctx: Ctx,
  piece: readonly Mapped[],
  before: ImportReport,
  options: PieceOptions,
  keep: (ctx: Ctx, report: ImportReport) => Promise<void>,
): Promise<ImportReport> {
  return ctx.tx.transaction(async (tx) => {
    const inside = { ...ctx, tx };
    const report = copyReport(before);
    report.rows += piece.length;
    for (const mapped of piece) if ('problems' in mapped) addBadRow(report, mapped.problems);
    const rows = piece.flatMap((mapped) => ('row' in mapped ? mapped.row : []));
    const { steps, organisations } = await importPiece(inside, rows, options);
    const told = new Set(steps.flatMap((step) => (step.do === 'add_organisation' ? step.row.id : [])));
    for (const { key, details } of organisations) {
      const { gaps } = details;
      if (!told.has(key)) addOutcome(report, 'organisation', 'added', { gaps });
    }
    for (const step of steps) addStep(report, step);
    report.errors.sort((one, other) => one.line - other.line);
    await keep(inside, report);
    return report;
  });
}

function addStep(report: ImportReport, step: Step): void {
  const { kind } = step.row;
  const gaps = step.row.kind === 'organisation' ? step.row.details.gaps : step.row.gaps;
  switch (step.do) {
    case 'refuse':
      addBadRow(report, step.problems);
      return;
    case 'leave':
      addOutcome(report, kind, 'left', {
        remark: { line: step.row.line, column: null, code: step.why },
      });
      return;
    case 'nothing':
      addOutcome(report, kind, 'unchanged', { gaps });
      return;
    case 'add_organisation':
    case 'add_listing':
      addOutcome(report, kind, 'added', { gaps });
      break;
    case 'change_organisation':
    case 'change_listing':
      addOutcome(report, kind, 'changed', { gaps });
  }
  if (!('goal' in step)) return;
  if (step.goal === 'publish') report.published += 1;
  if (step.goal === 'request_release') report.waiting += 1;
}

function noteColumns(report: ImportReport, names: Iterable<string>): void {
  for (const name of names) if (columnOf(name) === 'unknown') addUnknownColumn(report, name);
}
