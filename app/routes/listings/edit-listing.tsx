import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import autosaveScript from '#app/browser/autosave.js?url';
import { ListingForm } from '#app/components/listings/listing-form.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { editListing } from '#app/domain/listings/edit-listing.server.ts';
import { findEditConflict } from '#app/domain/listings/find-edit-conflict.server.ts';
import { findOwnListing } from '#app/domain/listings/get-listing.server.ts';
import { listListingChoices } from '#app/domain/listings/list-listing-choices.server.ts';
import { contentOfListing } from '#app/domain/listings/listing-content.ts';
import { listingDraftSchema } from '#app/domain/listings/schemas.ts';
import { settleConflict } from '#app/domain/listings/settle-conflict.server.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: RouteHandle<Data | undefined> = {
  scripts: [autosaveScript],
  breadcrumbs: ({ m, to }, data) =>
    data
      ? [
          { label: m.listings.ownTitle, href: to(`/o/${data.organisation}/listings`) },
          { label: data.values.title, href: to(`/o/${data.organisation}/listings/${data.publicId}`) },
          { label: m.listings.editTitle },
        ]
      : [],
};

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.listings.editTitle);

export const loader = page(async ({ ctx, locale, params }) => {
  const loaded = await findOwnListing(ctx, params['listing'] ?? '', 'edit');
  const { row } = loaded;
  const content = contentOfListing(loaded);
  return {
    kind: row.kind,
    isDraft: row.status === 'draft',
    isUnclassified: loaded.primaryArea === 'unclassified',
    publicId: row.publicId,
    organisation: ctx.organisation?.publicId ?? '',
    values: { ...content, trlHard: content.trlHard ? 'on' : undefined, version: row.version },
    choices: await listListingChoices(ctx.tx, locale, content),
  };
});

export const action = formActions({
  listing: form({
    schema: listingDraftSchema,
    prepare: async (posted, { ctx, params }) => {
      const settled = await settleConflict(ctx, params['listing'] ?? '', (name) =>
        posted.getAll(name).filter((value) => typeof value === 'string'),
      );
      for (const [name, values] of settled) {
        posted.delete(name);
        for (const value of values) posted.append(name, value);
      }
    },
    onConflict: (input, { ctx, params }) => findEditConflict(ctx, params['listing'] ?? '', input),
    perform: async (input, { ctx, locale, params }) => {
      const publicId = params['listing'] ?? '';
      await editListing(ctx, publicId, input);
      return redirect(`/${locale}/o/${ctx.organisation?.publicId ?? ''}/listings/${publicId}?done=saved`);
    },
  }),
});

export default function EditListingPage() {
  const { m, to } = useMessages();
  const { kind, isDraft, isUnclassified, publicId, organisation, values, choices } =
    useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading className="mb-8" eyebrow={m.listings.kind[kind]} title={m.listings.editTitle} />
      <ListingForm
        kind={kind}
        asksDeclaration={!isDraft}
        values={values}
        choices={choices}
        isUnclassified={isUnclassified}
        cancelHref={to(`/o/${organisation}/listings/${publicId}`)}
        saveLabel={m.listings.saveChanges}
        autosavePath={isDraft ? to(`/o/${organisation}/listings/${publicId}/autosave`) : undefined}
      />
    </>
  );
}
