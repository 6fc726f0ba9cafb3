import { redirect } from '@remix-run/node';
import { dayOf } from '#app/domain/day-of.ts';
import { auditFilterSchema } from '#app/domain/events/audit-filter.ts';
import { exportEvents } from '#app/domain/events/export-events.server.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';

/** The file itself; a POST, because each export is an event. */
export const action = formActions({
  export: form({
    schema: auditFilterSchema,
    perform: async (filter, { ctx }) => {
      const csv = await exportEvents(ctx, filter);
      const day = dayOf(ctx.now);
      return new Response(csv, {
        headers: {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': `attachment; filename="defport-history-${day}.csv"`,
          'Cache-Control': 'no-store',
        },
      });
    },
  }),
});

export const loader = page(({ locale }) => {
  throw redirect(`/${locale}/administration/audit`);
});
