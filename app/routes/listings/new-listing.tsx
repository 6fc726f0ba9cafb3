import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import autosaveScript from '#app/browser/autosave.js?url';
import { LISTING_KINDS } from '#db/enums.ts';
import { ListingForm } from '#app/components/listings/listing-form.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { NotFound } from '#app/domain/errors.ts';
import { createListing } from '#app/domain/listings/create-listing.server.ts';
import { newDraftKey } from '#app/domain/listings/draft-key.server.ts';
import { listListingChoices } from '#app/domain/listings/list-listing-choices.server.ts';
import { newListingSchema } from '#app/domain/listings/schemas.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page, type Page } from '#app/http/page.server.ts';
import { spend } from '#app/http/rate-limit.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

const kindOf = ({ params }: Pick<Page, 'params'>) => {
  const kind = LISTING_KINDS.find((item) => item === params['kind']);
  if (!kind) throw new NotFound();
  return kind;
};

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: RouteHandle<Data | undefined> = {
  scripts: [autosaveScript],
  breadcrumbs: ({ m, to }, data) =>
    data
      ? [
          { label: m.listings.ownTitle, href: to(`/o/${data.organisation}/listings`) },
          { label: m.listings.newTitle[data.kind] },
        ]
      : [],
};

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  titleOf(location, (m) => m.listings.newTitle[data?.kind ?? 'capability']);

export const loader = page(async (opened) => {
  const { ctx, locale } = opened;
  return {
    kind: kindOf(opened),
    organisation: ctx.organisation?.publicId ?? '',
    draftKey: newDraftKey(),
    choices: await listListingChoices(ctx.tx, locale),
  };
});

export const action = formActions({
  listing: form({
    schema: newListingSchema,
    perform: async ({ draftKey, ...input }, opened) => {
      const { ctx, locale } = opened;
      await spend('post_organisation', ctx.organisation?.id ?? '');
      const publicId = await createListing(ctx, kindOf(opened), input, { draftKey });
      return redirect(`/${locale}/o/${ctx.organisation?.publicId ?? ''}/listings/${publicId}?done=saved`);
    },
  }),
});

export default function NewListingPage() {
  const { m, to, locale } = useMessages();
  const { kind, organisation, draftKey, choices } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading className="mb-8" title={m.listings.newTitle[kind]} intro={m.listings.newIntro[kind]} />
      <ListingForm
        kind={kind}
        values={{ language: locale, audience: 'verified', identity: 'named', draftKey }}
        choices={choices}
        cancelHref={to(`/o/${organisation}/listings`)}
        saveLabel={m.listings.saveDraft}
        autosavePath={to(`/o/${organisation}/listings/new/${kind}/autosave`)}
      />
    </>
  );
}
