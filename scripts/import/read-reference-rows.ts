import { termCode } from '#app/domain/reference-data/schemas.ts';
import type { ImportedTerm } from '#app/domain/reference-data/import-terms.server.ts';
import { z } from '#app/domain/error-codes.ts';
import { MalformedCsv, parseCsv } from './parse-csv.ts';

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
export function readReferenceRows(text: string): {
  terms: ImportedTerm[];
  errors: RowError[];
  /** Terms with words in one language only, which then stand for both. */
  oneLanguage: number;
} {
  const errors: RowError[] = [];
  let oneLanguage = 0;
  const terms: ImportedTerm[] = [];
  const placeOf = new Map<string, string>();
  for (const { place, value, reason } of rawRows(text)) {
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

function rawRows(text: string): RawRow[] {
  const start = text.replace(/^\uFEFF/, '').trimStart()[0];
  if (start === '[') return ofArray(text);
  if (start === '{') return ofLines(text);
  try {
    return parseCsv(text).map(({ line, values }) => ({ place: `line ${String(line)}`, value: values }));
  } catch (error) {
    if (!(error instanceof MalformedCsv)) throw error;
    return [{ place: `line ${String(error.line)}`, reason: error.message }];
  }
}

function ofArray(text: string): RawRow[] {
  try {
    const rows: unknown = JSON.parse(text);
    return (rows as unknown[]).map((value, index) => ({ place: `row ${String(index + 1)}`, value }));
  } catch (error) {
    return [{ place: 'the file', reason: String(error) }];
  }
}

function ofLines(text: string): RawRow[] {
  return text.split('\n').flatMap((line, index): RawRow[] => {
    if (line.trim() === '') return [];
    const place = `line ${String(index + 1)}`;
    try {
      return [{ place, value: JSON.parse(line) as unknown }];
    } catch {
      return [{ place, reason: 'no JSON object' }];
    }
  });
}

function describe(error: z.ZodError | undefined): string {
  return (error?.issues ?? [])
    .map((issue) => `${issue.path.join('.') || 'row'}: ${issue.message}`)
    .join(', ');
}
