import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ListingForm } from '#app/components/listings/listing-form.tsx';
import { useMessages } from '#app/components/messages.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { editListing } from '#app/domain/listings/edit-listing.server.ts';
import { findOwnListing } from '#app/domain/listings/get-listing.server.ts';
import { listingDraftSchema } from '#app/domain/listings/schemas.ts';
import { termNames } from '#app/domain/reference-data/term-names.server.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.listings.editTitle);

export const loader = page(async ({ ctx, locale, params }) => {
  const { row, texts, areas } = await findOwnListing(ctx, params['listing'] ?? '', 'edit');
  const text = texts.find((item) => item.origin === 'original');
  const [primaryArea, ...secondaryAreas] = areas;
  return {
    kind: row.kind,
    isDraft: row.status === 'draft',
    publicId: row.publicId,
    organisation: ctx.organisation?.publicId ?? '',
    values: {
      language: text?.language ?? locale,
      title: text?.title ?? '',
      body: text?.body ?? '',
      keywords: row.keywords.join(', '),
      primaryArea,
      secondaryAreas,
      trlMin: row.trlMin ?? undefined,
      trlMax: row.trlMax ?? undefined,
      trlHard: row.trlHard ? 'on' : undefined,
      audience: row.audience,
      identity: row.identity,
      version: row.version,
    },
    areaNames: await termNames(ctx.tx, 'area', locale),
  };
});

export const action = formActions({
  listing: form({
    schema: listingDraftSchema,
    perform: async (input, { ctx, locale, params }) => {
      const publicId = params['listing'] ?? '';
      await editListing(ctx, publicId, input);
      return redirect(`/${locale}/o/${ctx.organisation?.publicId ?? ''}/listings/${publicId}?done=saved`);
    },
  }),
});

export default function EditListingPage() {
  const { m, to } = useMessages();
  const { kind, isDraft, publicId, organisation, values, areaNames } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading className="mb-8" eyebrow={m.listings.kind[kind]} title={m.listings.editTitle} />
      <ListingForm
        kind={kind}
        asksDeclaration={!isDraft}
        values={values}
        areaNames={areaNames}
        cancelHref={to(`/o/${organisation}/listings/${publicId}`)}
        saveLabel={m.listings.saveChanges}
      />
    </>
  );
}
