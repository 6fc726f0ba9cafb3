import { NotFound } from '#app/domain/errors.ts';
import { getImport } from '#app/domain/import/get-import.server.ts';
import { reportFile } from '#app/domain/import/report-file.ts';
import { page } from '#app/http/page.server.ts';

/** The report of an import as a file, in the language of the page. */
export const loader = page(async ({ ctx, params, locale }) => {
  const { publicId, status, report } = await getImport(ctx, params['import'] ?? '');
  if (status !== 'done' || !report) throw new NotFound();
  return new Response(reportFile(report, locale), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="defport-report-${publicId}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
});
