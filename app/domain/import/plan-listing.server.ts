import type { ProblemCode } from '#app/i18n/import-problems.ts';
import type { OrganisationKind, Standing } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { Invalid } from '../errors.ts';
import { changedFields } from '../listings/changed-fields.ts';
import { contentOfListing } from '../listings/listing-content.ts';
import { maskingProblem } from '../listings/masking-problem.ts';
import type { LoadedListing } from '../listings/project-listing.ts';
import { publicationProblems } from '../listings/publication-problems.ts';
import { needsSecondPerson } from '../listings/publish-listing.server.ts';
import { requireKnownTerms } from '../listings/require-known-terms.server.ts';
import { LISTING_COLUMNS, type ListingColumn } from './columns.ts';
import type { ImportScope } from './import-scope.ts';
import type { BookEntry, OrganisationBook, OrganisationName } from './organisation-book.server.ts';
import type { ListingGoal, ListingRow, Step } from './plan.ts';
import { refusal } from './plan.ts';
import { mayImportFor, mayMake } from './plan-organisation.server.ts';
import type { Problem } from './raw-row.ts';

export type ListingPlanning = {
  book: OrganisationBook;
  scope: ImportScope;
  /** Whose rows are that name no organisation. */
  fallback: OrganisationName | null;
  /** Hears of each organisation that is to be made. */
  made: (entry: Extract<BookEntry, { state: 'new' }>) => void;
};

/** Decides what is to be done for a row about a listing. `before`: the listing that has its key already. */
export async function planListing(
  ctx: Ctx,
  row: ListingRow,
  before: LoadedListing | undefined,
  wasEditedHere: boolean,
  planning: ListingPlanning,
): Promise<Step> {
  const problems = await termProblems(ctx, row);
  if (problems.length > 0) return { do: 'refuse', row, problems };
  return before ? planKnown(row, before, wasEditedHere, planning) : planNew(row, planning);
}

function planNew(row: ListingRow, { book, scope, fallback, made }: ListingPlanning): Step {
  const isNamed = row.organisation.id !== null || row.organisation.details !== null;
  const name = isNamed ? row.organisation : (fallback ?? row.organisation);
  const known = book.find(name);
  if (known?.state === 'known' && !mayImportFor(scope, known.organisation))
    return refusal(row, 'organisation_elsewhere');
  if (!known && !name.details) return refusal(row, 'organisation_missing');
  if (!known && name.details && !mayMake(scope, name.details)) return refusal(row, 'government_kind');
  const { kind, standing } = posterOf(known, name);
  const unfit = scope.declaredBy === null ? [] : unfitProblems(row, standing);
  if (unfit.length > 0) return { do: 'refuse', row, problems: unfit };
  const entry = known ?? newEntry(book, name, made);
  const organisation = entry.state === 'new' ? entry.publicId : entry.organisation.publicId;
  return { do: 'add_listing', row, organisation, goal: goalOf(row, kind, scope) };
}

function planKnown(
  row: ListingRow,
  before: LoadedListing,
  wasEditedHere: boolean,
  { book, scope }: ListingPlanning,
): Step {
  const named = book.find(row.organisation);
  const isNamed = row.organisation.id !== null || row.organisation.details !== null;
  const own = book.find({ id: before.organisation.publicId, details: null });
  if (own?.state !== 'known') return refusal(row, 'other_organisation');
  const isOwn = named?.state === 'known' && named.organisation.id === own.organisation.id;
  if (isNamed && !isOwn) return refusal(row, 'other_organisation');
  if (!mayImportFor(scope, own.organisation)) return refusal(row, 'organisation_elsewhere');
  const { status } = before.row;
  const fields = changedFields(contentOfListing(before), row.content);
  const goal =
    status === 'draft' && scope.declaredBy !== null ? goalOf(row, own.organisation.kind, scope) : 'stay';
  if (fields.length === 0 && goal === 'stay') return { do: 'nothing', row };
  if (fields.length > 0) {
    if (wasEditedHere) return { do: 'leave', row, why: 'edited_here' };
    if (status === 'published' && scope.declaredBy === null)
      return { do: 'leave', row, why: 'published_here' };
    if (status !== 'published' && status !== 'draft') return { do: 'leave', row, why: 'moved_here' };
  }
  const unfit = [
    ...(scope.declaredBy === null ? [] : unfitProblems(row, own.organisation.standing)),
    ...problemsOf(row, maskingProblem(before, row.content) ?? {}),
  ];
  if (unfit.length > 0) return { do: 'refuse', row, problems: unfit };
  // A published challenge of Defensie that changes would wait for a second person again: its own people see to that.
  if (status === 'published' && needsSecond(row, own.organisation.kind))
    return { do: 'leave', row, why: 'published_here' };
  return { do: 'change_listing', row, before, fields, goal };
}

function posterOf(
  known: BookEntry | undefined,
  name: OrganisationName,
): { kind: OrganisationKind; standing: Standing } {
  if (known?.state === 'known') return known.organisation;
  const kind = known?.details.kind ?? name.details?.kind ?? 'sme';
  return { kind, standing: 'imported' };
}

function newEntry(
  book: OrganisationBook,
  { id, details }: OrganisationName,
  made: ListingPlanning['made'],
): BookEntry {
  if (!details) throw new Error('An organisation without a name cannot be made.');
  const entry = book.add(id, details);
  made(entry);
  return entry;
}

const needsSecond = (row: ListingRow, kind: OrganisationKind): boolean =>
  needsSecondPerson({ row: { kind: row.kind }, organisation: { kind } });

function goalOf(row: ListingRow, kind: OrganisationKind, scope: ImportScope): ListingGoal {
  if (scope.declaredBy === null) return 'stay';
  return needsSecond(row, kind) ? 'request_release' : 'publish';
}

/** What keeps a row from being published. An area that is missing does not: it is told as not classified. */
function unfitProblems(row: ListingRow, standing: Standing): Problem[] {
  if (standing === 'none') return [{ line: row.line, column: null, code: 'unverified_organisation' }];
  const { content } = row;
  const found = publicationProblems({ ...content, primaryArea: content.primaryArea ?? 'unclassified' });
  return problemsOf(row, found ?? {});
}

async function termProblems(ctx: Ctx, row: ListingRow): Promise<Problem[]> {
  try {
    await requireKnownTerms(ctx.tx, row.content);
    return [];
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    return problemsOf(row, error.fields);
  }
}

const COLUMN_OF: ReadonlyMap<string, ListingColumn> = new Map(
  (Object.entries(LISTING_COLUMNS) as [ListingColumn, string][]).map(([column, field]) => [field, column]),
);

function problemsOf(row: ListingRow, fields: Readonly<Record<string, readonly string[]>>): Problem[] {
  return Object.entries(fields).flatMap(([field, codes]) =>
    codes.map((code) => ({
      line: row.line,
      column: COLUMN_OF.get(field) ?? null,
      code: code as ProblemCode,
    })),
  );
}
