import { exampleFile } from '#app/domain/import/example-file.ts';
import { page, requirePerson } from '#app/http/page.server.ts';

/** The example file in the language of the page. */
export const loader = page((page) => {
  requirePerson(page);
  return new Response(exampleFile(page.locale), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="defport-${page.locale}.csv"`,
    },
  });
});
