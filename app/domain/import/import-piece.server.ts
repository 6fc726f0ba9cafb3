import type { Ctx } from '../ctx.ts';
import { recordEvents } from '../events/record-event.server.ts';
import type { ImportRow } from './import-row.ts';
import type { ImportScope } from './import-scope.ts';
import type { BookEntry, OrganisationBook, OrganisationName } from './organisation-book.server.ts';
import type { Step } from './plan.ts';
import { planPiece } from './plan-piece.server.ts';
import { addListings, ChangedMeanwhile, changeListings } from './write-listings.server.ts';
import { addOrganisations, changeOrganisations } from './write-organisations.server.ts';

type NewEntry = Extract<BookEntry, { state: 'new' }>;

export type PieceOptions = {
  scope: ImportScope;
  book: OrganisationBook;
  fallback: OrganisationName | null;
};

/** What was done with the rows of a piece, and the organisations that listings brought with them. */
export type PieceDone = { steps: Step[]; organisations: NewEntry[] };

/**
 * Stores the rows of a piece in the transaction of `ctx`, each whole or not at all; of a dry run only the decisions are
 * made. What the database does not take is found by halving, and refused alone.
 */
export async function importPiece(
  ctx: Ctx,
  rows: readonly ImportRow[],
  options: PieceOptions,
): Promise<PieceDone> {
  const made: NewEntry[] = [];
  try {
    const done = await ctx.tx.transaction(async (tx) => attempt({ ...ctx, tx }, rows, options, made));
    if (!options.scope.isDryRun) await refresh(ctx, done, options.book);
    return done;
  } catch (error) {
    options.book.forget(made);
    if (!isOfRow(error)) throw error;
    const [only] = rows;
    if (rows.length < 2 && only) return { steps: [notStored(only)], organisations: [] };
    const middle = Math.ceil(rows.length / 2);
    const first = await importPiece(ctx, rows.slice(0, middle), options);
    const second = await importPiece(ctx, rows.slice(middle), options);
    return {
      steps: [...first.steps, ...second.steps],
      organisations: [...first.organisations, ...second.organisations],
    };
  }
}

async function attempt(
  ctx: Ctx,
  rows: readonly ImportRow[],
  { scope, book, fallback }: PieceOptions,
  made: NewEntry[],
): Promise<PieceDone> {
  const steps = await planPiece(ctx, rows, { scope, book, fallback, made: (entry) => made.push(entry) });
  if (scope.isDryRun) return { steps, organisations: made };
  const added = await addOrganisations(ctx, made, scope);
  const ids = new Map(added.ids);
  for (const publicId of new Set(only(steps, 'add_listing').map((step) => step.organisation))) {
    const entry = book.find({ id: publicId, details: null });
    if (entry?.state === 'known') ids.set(publicId, entry.organisation.id);
  }
  const events = [
    ...added.events,
    ...(await changeOrganisations(ctx, only(steps, 'change_organisation'))),
    ...(await addListings(ctx, only(steps, 'add_listing'), ids, scope)),
    ...(await changeListings(ctx, only(steps, 'change_listing'), scope)),
  ];
  await recordEvents(ctx, events);
  return { steps, organisations: made };
}

/** The book knows what was made and changed as it is now. */
async function refresh(ctx: Ctx, { steps, organisations }: PieceDone, book: OrganisationBook): Promise<void> {
  const changed = only(steps, 'change_organisation').flatMap(({ row }) => {
    const entry = book.find({ id: row.id, details: row.details });
    return entry?.state === 'known' ? entry.organisation.publicId : [];
  });
  await book.refresh(ctx.tx, [...organisations.map(({ publicId }) => publicId), ...changed]);
}

function only<Do extends Step['do']>(steps: readonly Step[], what: Do): Extract<Step, { do: Do }>[] {
  return steps.filter((step): step is Extract<Step, { do: Do }> => step.do === what);
}

function notStored(row: ImportRow): Step {
  return { do: 'refuse', row, problems: [{ line: row.line, column: null, code: 'not_stored' }] };
}

/** Classes of SQLSTATE that tell of what was written, and not of the database: data exception, constraint violation. */
const OF_ROW = /^2[23]/;

function isOfRow(error: unknown): boolean {
  if (error instanceof ChangedMeanwhile) return true;
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && OF_ROW.test(cause.code)) return true;
  }
  return false;
}
