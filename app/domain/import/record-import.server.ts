import type { Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { ROW_KINDS, type ImportReport, type Outcome } from './import-report.ts';

/** Tells the history that an import came to its end. `id` is that of the import, or of the run from the terminal. */
export async function recordImport(
  ctx: Ctx,
  id: string,
  source: string,
  report: ImportReport,
): Promise<void> {
  const sum = (outcome: Outcome) =>
    ROW_KINDS.reduce((total, kind) => total + report.outcomes[kind][outcome], 0);
  await recordEvent(ctx, {
    type: 'import.finished',
    object: { kind: 'import', id },
    data: {
      source,
      rows: report.rows,
      bad: report.badRows,
      added: sum('added'),
      changed: sum('changed'),
      published: report.published,
    },
  });
}
