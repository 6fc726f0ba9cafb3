import { columnOf, type Column } from './columns.ts';
import type { RowKind } from './map-row.ts';
import { UnreadableFile, type Found } from './raw-row.ts';

type Expected = {
  kind: RowKind | undefined;
  /** Rows may go without an organisation. */
  hasOrganisation: boolean;
  mostRows?: number | undefined;
};

/**
 * Reads a file to its end and counts its rows, good and bad, before anything is written. Throws UnreadableFile where it
 * cannot be taken as a whole: another encoding anywhere in it, columns that no row can do without, no rows, too many.
 */
export async function checkFile(found: AsyncIterable<Found>, expected: Expected): Promise<number> {
  let rows = 0;
  for await (const item of found) {
    if (item.kind === 'columns') {
      requireColumns(item.line, item.names, expected);
      continue;
    }
    rows += 1;
    const { mostRows } = expected;
    if (mostRows !== undefined && rows > mostRows) {
      const line = item.kind === 'row' ? item.row.line : item.problem.line;
      throw new UnreadableFile(line, `too_many_rows:${String(mostRows)}`);
    }
  }
  if (rows === 0) throw new UnreadableFile(1, 'only_header');
  return rows;
}

function requireColumns(line: number, names: readonly string[], { kind, hasOrganisation }: Expected): void {
  const known = new Set(names.map(columnOf));
  const has = (...columns: readonly Column[]) => columns.some((column) => known.has(column));
  const isOfListings = kind === undefined ? has('text', 'title') : kind !== 'organisation';
  const missing: Column[] = has('id') ? [] : ['id'];
  if (kind !== undefined && isOfListings && !has('text', 'title')) missing.push('text');
  if (!has('organisation', 'organisation_id') && !(isOfListings && hasOrganisation))
    missing.push('organisation');
  if (missing.length > 0) throw new UnreadableFile(line, `missing_columns:${missing.join(', ')}`);
}
