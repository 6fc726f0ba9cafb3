import { GAPS, type Gap } from './import-row.ts';
import type { Problem } from './raw-row.ts';

/** The kinds of rows, in the order in which a report tells of them. */
export const ROW_KINDS = ['organisation', 'capability', 'challenge'] as const;
export type ReportKind = (typeof ROW_KINDS)[number];

/** What became of rows. `left`: not taken over, because what is here has moved on; each has a remark. */
export const OUTCOMES = ['added', 'changed', 'unchanged', 'left'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What an import did, or would do: counts, and what is wrong per line. */
export type ImportReport = {
  /** Rows that were read, good and bad. */
  rows: number;
  outcomes: Record<ReportKind, Record<Outcome, number>>;
  /** Listings that were published, and challenges of Defensie that wait for a second person. */
  published: number;
  waiting: number;
  gaps: Record<Gap, number>;
  /** Rows that were not taken, and the first of what is wrong with them. */
  badRows: number;
  errors: Problem[];
  /** Rows that were left alone, and the first reasons. */
  remarks: Problem[];
  /** Names of columns that no import knows. */
  unknownColumns: string[];
};

/** More than this is counted and not kept. */
const MOST_KEPT = 1_000;
const MOST_COLUMNS = 50;
const LONGEST_NAME = 60;

export function emptyReport(): ImportReport {
  const zero = { added: 0, changed: 0, unchanged: 0, left: 0 };
  return {
    rows: 0,
    outcomes: { organisation: { ...zero }, capability: { ...zero }, challenge: { ...zero } },
    published: 0,
    waiting: 0,
    gaps: Object.fromEntries(GAPS.map((gap) => [gap, 0])) as Record<Gap, number>,
    badRows: 0,
    errors: [],
    remarks: [],
    unknownColumns: [],
  };
}

/** A copy to go on from, so that what a failed transaction counted can be forgotten. */
export function copyReport(report: ImportReport): ImportReport {
  return structuredClone(report);
}

/** Counts a row that is not taken, with everything that is wrong with it. */
export function addBadRow(report: ImportReport, problems: readonly Problem[]): void {
  report.badRows += 1;
  report.errors.push(...problems.slice(0, MOST_KEPT - report.errors.length));
}

/** Counts what became of a row. A remark says why one was left alone. */
export function addOutcome(
  report: ImportReport,
  kind: ReportKind,
  outcome: Outcome,
  { gaps = [], remark }: { gaps?: readonly Gap[]; remark?: Problem | undefined } = {},
): void {
  report.outcomes[kind][outcome] += 1;
  for (const gap of gaps) report.gaps[gap] += 1;
  if (remark && report.remarks.length < MOST_KEPT) report.remarks.push(remark);
}

/** Notes a column that is passed over. */
export function addUnknownColumn(report: ImportReport, name: string): void {
  const shown = name.slice(0, LONGEST_NAME);
  if (report.unknownColumns.length < MOST_COLUMNS && !report.unknownColumns.includes(shown))
    report.unknownColumns.push(shown);
}
