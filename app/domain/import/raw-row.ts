import type { ProblemCode } from '#app/i18n/import-problems.ts';

/** A row as it stands in a file, by the names of the file itself. `line` is where it begins (1-based). */
export type RawRow = { line: number; values: ReadonlyMap<string, unknown> };

/** What is wrong in a line of a file; `column` as the file names it, null when it is the line as a whole. */
export type Problem = { line: number; column: string | null; code: ProblemCode };

/** What a reader finds in a file, in its order. `columns` comes first, and only where a file has a header. */
export type Found =
  | { kind: 'columns'; line: number; names: readonly string[] }
  | { kind: 'row'; row: RawRow }
  | { kind: 'problem'; problem: Problem };

/** The file as a whole cannot be taken; nothing of it is. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  constructor(
    readonly line: number,
    readonly code: ProblemCode,
  ) {
    super(code);
  }
}

/** Longest cell, and longest line of JSON, in characters: a few times the longest text that a listing may have. */
export const LONGEST = { cell: 50_000, line: 200_000 } as const;
