import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { MandateActs } from '#app/components/organisations/mandate-acts.tsx';
import { MandateForm } from '#app/components/organisations/mandate-form.tsx';
import { MandateTable } from '#app/components/organisations/mandate-table.tsx';
import { Refusal } from '#app/components/organisations/refusal.tsx';
import { SavedNotice } from '#app/components/organisations/saved-notice.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { endMandate } from '#app/domain/organisations/end-mandate.server.ts';
import { giveMandate } from '#app/domain/organisations/give-mandate.server.ts';
import { pageSchema } from '#app/domain/organisations/list-filter.ts';
import { listMandateActs, listMandates } from '#app/domain/organisations/list-mandates.server.ts';
import { mandateSchema } from '#app/domain/organisations/member-schemas.ts';
import { rowSchema } from '#app/domain/organisations/schemas.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';
import { parseFilter } from '#app/http/parse-filter.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(async ({ ctx, url }) => ({
  ...(await listMandates(ctx)),
  acts: await listMandateActs(ctx, parseFilter(pageSchema, url).page),
  isOwner: ctx.organisation?.roles.includes('owner') ?? false,
}));

export const action = formActions({
  mandate: form({
    schema: mandateSchema,
    perform: async ({ broker }, { ctx, url }) => {
      await giveMandate(ctx, broker);
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
  end: form({
    schema: rowSchema,
    perform: async ({ id }, { ctx, url }) => {
      await endMandate(ctx, id);
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.members.mandatesTitle);
export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.members.mandatesTitle }] };

export default function MandatesPage() {
  const { m } = useMessages();
  const { rows, candidates, acts, isOwner } = useLoaderData<typeof loader>();
  const texts = m.members;
  return (
    <>
      <PageHeading title={texts.mandatesTitle} intro={texts.mandatesIntro} />
      <SavedNotice />
      <Refusal forms={['end']} />
      <div className="mt-8">
        {rows.length === 0 ? (
          <EmptyState title={texts.mandatesNone} />
        ) : (
          <MandateTable mandates={rows} mayEnd={isOwner} />
        )}
      </div>
      <Section title={texts.mandateGive}>
        {isOwner ? <MandateForm candidates={candidates} /> : <p>{texts.mandateOnlyOwner}</p>}
      </Section>
      <Section title={texts.mandateActs}>
        <MandateActs acts={acts} />
      </Section>
    </>
  );
}
