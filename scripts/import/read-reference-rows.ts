import { Readable } from 'node:stream';
import { termCode } from '#app/domain/reference-data/schemas.ts';
import type { ImportedTerm } from '#app/domain/reference-data/import-terms.server.ts';
import { problemText } from '#app/i18n/import-problems.ts';
import { messagesIn } from '#app/i18n/messages.ts';
import { z } from '#app/domain/error-codes.ts';
import { readCsv } from '#app/domain/import/read-csv.ts';
import { readJsonLines } from '#app/domain/import/read-json-lines.ts';
import type { Found } from '#app/domain/import/raw-row.ts';

/** What is wrong with one row. `place` is "line 12", or "row 12" of a JSON array. */
export type RowError = { place: string; reason: string };

const blankToUndefined = (value: unknown) => (value === '' || value === null ? undefined : value);
const label = z.preprocess((value) => value ?? '', z.string().trim().max(500));
const rowSchema = z.object({
  code: termCode,
  parent: z.preprocess(blankToUndefined, termCode.optional()),
  nl: label,
  en: label,
});

/** Reads terms from a JSON array, JSON Lines or CSV (told apart by their first character); every bad row is named. */
export async function readReferenceRows(text: string): Promise<{
  terms: ImportedTerm[];
  errors: RowError[];
  /** Terms with words in one language only, which then stand for both. */
  oneLanguage: number;
}> {
  const errors: RowError[] = [];
  let oneLanguage = 0;
  const terms: ImportedTerm[] = [];
  const placeOf = new Map<string, string>();
  for await (const { place, value, reason } of rawRows(text)) {
    const parsed = reason === undefined ? rowSchema.safeParse(value) : undefined;
    if (!parsed?.success) {
      errors.push({ place, reason: reason ?? describe(parsed?.error) });
      continue;
    }
    const { code, parent, nl, en } = parsed.data;
    if (!nl && !en) {
      errors.push({ place, reason: 'no words in either language' });
      continue;
    }
    const first = placeOf.get(code);
    if (first) {
      errors.push({ place, reason: `code ${code} stands on ${first} too` });
      continue;
    }
    placeOf.set(code, place);
    if (!nl || !en) oneLanguage += 1;
    terms.push({ code, parentCode: parent ?? null, nl: nl || en, en: en || nl });
  }
  return { terms, errors, oneLanguage };
}

type RawRow = { place: string; value?: unknown; reason?: string };

async function* rawRows(text: string): AsyncGenerator<RawRow> {
  const content = text.replace(/^\uFEFF/, '');
  const start = content.trimStart()[0];
  if (start === '[') {
    yield* ofArray(content);
    return;
  }
  const read = start === '{' ? readJsonLines : readCsv;
  for await (const found of read(Readable.from([content]))) {
    const row = ofFile(found);
    if (row) yield row;
  }
}

function ofFile(found: Found): RawRow | undefined {
  if (found.kind === 'columns') return undefined;
  if (found.kind === 'problem') {
    const { line } = found.problem;
    return { place: `line ${String(line)}`, reason: problemText(messagesIn('en'), found.problem.code) };
  }
  const { line, values } = found.row;
  return { place: `line ${String(line)}`, value: Object.fromEntries(values) };
}

function ofArray(text: string): RawRow[] {
  try {
    const rows: unknown = JSON.parse(text);
    return (rows as unknown[]).map((value, index) => ({ place: `row ${String(index + 1)}`, value }));
  } catch (error) {
    return [{ place: 'the file', reason: String(error) }];
  }
}

function describe(error: z.ZodError | undefined): string {
  return (error?.issues ?? [])
    .map((issue) => `${issue.path.join('.') || 'row'}: ${issue.message}`)
    .join(', ');
}
