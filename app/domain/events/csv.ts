/**
 * What a spreadsheet would run as a formula (OWASP, CSV injection): at the start of a cell, and after what a spreadsheet
 * in another language takes for the border between two cells, also in the middle of a quoted one. Quotes and spaces in
 * between fall away when it reads on from there.
 */
const FORMULA = /(^|[;\t\r\n])(?=["'\s]*[=+\-@＝＋－＠]|[\t\r])/g;

/** The same places, with the apostrophe that was put there. */
const DISARMED = /(^|[;\t\r\n])'(?=["'\s]*[=+\-@＝＋－＠]|[\t\r])/g;

/**
 * A table as CSV (RFC 4180: CRLF, every cell in quotes) with a byte order mark, so that spreadsheets read it as UTF-8.
 * What a spreadsheet would take for a formula gets an apostrophe before it, which it takes as "this is text". Cells are
 * parted by commas, or by semicolons where spreadsheets want that.
 */
export function csvOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { separator = ',' }: { separator?: ',' | ';' } = {},
): string {
  const lines = [header, ...rows].map((cells) => cells.map(cellOf).join(separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

const cellOf = (value: string): string => `"${value.replace(FORMULA, "$1'").replaceAll('"', '""')}"`;

/** The value of a cell as it was before `csvOf` put an apostrophe before what looks like a formula. */
export const fromSpreadsheet = (cell: string): string => cell.replace(DISARMED, '$1');
