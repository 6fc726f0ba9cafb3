import { redirect } from '@remix-run/node';
import { dayOf } from '#app/domain/day-of.ts';
import { exportListings } from '#app/domain/export/export-listings.server.ts';
import { exportResponses } from '#app/domain/export/export-responses.server.ts';
import { exportSchema } from '#app/domain/export/schemas.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';
import { spend } from '#app/http/rate-limit.server.ts';

const TYPES = {
  csv: { type: 'text/csv; charset=utf-8', ending: 'csv' },
  json: { type: 'application/x-ndjson; charset=utf-8', ending: 'jsonl' },
} as const;

/** The file itself; a POST, because each export is an event. Its name says nothing of what is in it. */
export const action = formActions({
  export: form({
    schema: exportSchema,
    perform: async ({ what, format }, { ctx, locale }) => {
      await spend('export_organisation', ctx.organisation?.id ?? '');
      const make = what === 'listings' ? exportListings : exportResponses;
      const { type, ending } = TYPES[format];
      const day = dayOf(ctx.now);
      return new Response(await make(ctx, format, locale), {
        headers: {
          'Content-Type': type,
          'Content-Disposition': `attachment; filename="defport-${what}-${day}.${ending}"`,
          'Cache-Control': 'no-store',
        },
      });
    },
  }),
});

export const loader = page(({ url }) => {
  throw redirect(url.pathname.replace(/\/file$/, ''));
});
