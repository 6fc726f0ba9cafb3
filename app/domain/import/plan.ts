import type { ProblemCode } from '#app/i18n/import-problems.ts';
import type { ListingField } from '../listings/listing-fields.ts';
import type { LoadedListing } from '../listings/project-listing.ts';
import type { ImportRow } from './import-row.ts';
import type { Problem } from './raw-row.ts';

type OrganisationRow = Extract<ImportRow, { kind: 'organisation' }>;
export type ListingRow = Exclude<ImportRow, { kind: 'organisation' }>;

/** Where a listing goes when a row is taken: it stays what it is, is published, or waits for a second person. */
export type ListingGoal = 'stay' | 'publish' | 'request_release';

/** What is to be done for one row; what is decided, nothing is written yet. */
export type Step =
  | { do: 'refuse'; row: ImportRow; problems: readonly Problem[] }
  | { do: 'leave'; row: ImportRow; why: ProblemCode }
  | { do: 'nothing'; row: ImportRow }
  | { do: 'add_organisation'; row: OrganisationRow }
  | { do: 'change_organisation'; row: OrganisationRow; id: string; fields: readonly string[] }
  | { do: 'add_listing'; row: ListingRow; organisation: string; goal: ListingGoal }
  | {
      do: 'change_listing';
      row: ListingRow;
      before: LoadedListing;
      fields: readonly ListingField[];
      goal: ListingGoal;
    };

/** Something that is wrong with a row as a whole, or in one column of it. */
export function refusal(row: ImportRow, code: ProblemCode, column: string | null = null): Step {
  return { do: 'refuse', row, problems: [{ line: row.line, column, code }] };
}
