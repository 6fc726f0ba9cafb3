import { redirect } from '@remix-run/node';
import { exportOwnData } from '#app/domain/accounts/export-own-data.server.ts';
import { nothingSchema } from '#app/domain/accounts/schemas.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';

/** The file itself; a POST, because each export is an event. */
export const action = formActions({
  export: form({
    schema: nothingSchema,
    perform: async (_, { ctx }) =>
      new Response(JSON.stringify(await exportOwnData(ctx), null, 2), {
        headers: {
          'Content-Type': 'application/json; charset=utf-8',
          'Content-Disposition': 'attachment; filename="defport-account.json"',
          'Cache-Control': 'no-store',
        },
      }),
  }),
});

export const loader = page(({ locale }) => {
  throw redirect(`/${locale}/account/data`);
});
