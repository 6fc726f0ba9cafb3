import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import countWordsScript from '#app/browser/count-words.js?url';
import { ListingBadges } from '#app/components/listings/listing-badges.tsx';
import { PosterLine } from '#app/components/listings/poster-line.tsx';
import { OfferSearch } from '#app/components/responses/offer-search.tsx';
import { RefusalNotice } from '#app/components/responses/refusal-notice.tsx';
import { RespondForm } from '#app/components/responses/respond-form.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Details } from '#app/components/ui/details.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { UserText } from '#app/components/ui/prose.tsx';
import { termNames } from '#app/domain/reference-data/term-names.server.ts';
import { getRespondForm } from '#app/domain/responses/get-respond-form.server.ts';
import { respondSchema } from '#app/domain/responses/schemas.ts';
import { submitResponse } from '#app/domain/responses/submit-response.server.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';
import { spend } from '#app/http/rate-limit.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';
import { findOwnFit } from '#search/find-counterparts.server.ts';

/** Characters of a title to find a capability by. */
const MOST_SOUGHT = 100;

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: RouteHandle<Data | undefined> = {
  scripts: [countWordsScript],
  breadcrumbs: ({ m, to }, data) =>
    data
      ? [
          { label: m.responses.title, href: to(`/o/${data.organisation.publicId}/responses`) },
          { label: m.responses.respondTitle },
        ]
      : [],
};

export const meta: MetaFunction<typeof loader> = ({ location }) =>
  titleOf(location, (m) => m.responses.respondTitle);

export const loader = page(async ({ ctx, locale, params, url }) => {
  const sought = (url.searchParams.get('offer') ?? '').trim().slice(0, MOST_SOUGHT);
  const wanted = url.searchParams.get('capability') ?? undefined;
  const { loaded, ...found } = await getRespondForm(ctx, params['listing'] ?? '', locale, {
    title: sought,
    asked: wanted,
  });
  const among = found.offerable.map(({ publicId }) => publicId);
  const fit = found.isOpen
    ? await findOwnFit(ctx, loaded, { locale, limit: among.length, among })
    : undefined;
  const ranked = fit?.counterparts ?? [];
  const fits = Object.fromEntries(
    ranked.map(({ listing, score, parts }) => [listing.publicId, { score, parts }]),
  );
  const possible = found.offerable.filter((offer) => offer.hindrance === null);
  const asked = possible.find((offer) => offer.publicId === wanted);
  const best = possible.find((offer) => offer.publicId === ranked[0]?.listing.publicId);
  return {
    ...found,
    organisation: { publicId: ctx.organisation?.publicId ?? '', name: ctx.organisation?.name ?? '' },
    fits: fit?.degraded ? null : fits,
    /** What is chosen when the page opens: what was asked for, else what fits best, else the only one. */
    chosen: (asked ?? best ?? (possible.length === 1 ? possible[0] : undefined))?.publicId,
    before: asked?.sent?.body,
    sought,
    wanted: asked?.publicId,
    areaNames: await termNames(ctx.tx, 'area', locale),
  };
});

export const action = formActions({
  respond: form({
    schema: respondSchema,
    perform: async (input, { ctx, locale, params }) => {
      const organisation = ctx.organisation?.publicId ?? '';
      await spend('respond_organisation', ctx.organisation?.id ?? '');
      const publicId = await submitResponse(ctx, params['listing'] ?? '', input);
      return redirect(`/${locale}/o/${organisation}/responses/${publicId}?done=submitted`);
    },
  }),
});

export default function RespondPage() {
  const { m, to, locale } = useMessages();
  const texts = m.responses;
  const data = useLoaderData<typeof loader>();
  const { challenge } = data;
  const lang = challenge.language === locale ? undefined : challenge.language;
  return (
    <>
      <PageHeading
        className="mb-6"
        eyebrow={texts.formEyebrow(data.organisation.name)}
        title={challenge.title}
        lang={lang}
        badges={<ListingBadges listing={challenge} areaNames={data.areaNames} />}
        intro={<PosterLine poster={challenge.poster} />}
      />
      <Details className="mb-8" summary={texts.readChallenge}>
        <UserText className="max-w-prose break-words" text={challenge.body} lang={lang} />
      </Details>
      <RespondBody data={data} href={to(`/listings/${challenge.publicId}`)} />
    </>
  );
}

/** The form, or what is in the way of it. */
function RespondBody({ data, href }: { data: Data; href: string }) {
  const { m, to, locale } = useMessages();
  const texts = m.responses;
  const { organisation, offerable, chosen, before } = data;
  if (!data.isOpen) {
    return (
      <Notice tone="warning" title={texts.closedTitle}>
        {texts.closedText}
      </Notice>
    );
  }
  if (data.refusal !== null) {
    return <RefusalNotice reason={data.refusal} organisation={organisation.publicId} next={href} />;
  }
  if (offerable.length === 0 && data.sought === '') {
    const post = to(`/o/${organisation.publicId}/listings/new/capability`);
    return (
      <EmptyState
        title={texts.noOfferTitle}
        actions={<ButtonLink href={post}>{texts.newCapability}</ButtonLink>}
      >
        {texts.noOfferText}
      </EmptyState>
    );
  }
  return (
    <>
      {before === undefined ? null : <Notice className="mb-6">{texts.sentBefore}</Notice>}
      {data.fits === null ? (
        <Notice className="mb-6" tone="warning">
          {texts.fitDown}
        </Notice>
      ) : null}
      {data.total > offerable.length || data.sought !== '' ? (
        <OfferSearch
          action={to(`/o/${organisation.publicId}/respond/${data.challenge.publicId}`)}
          sought={data.sought}
          wanted={data.wanted}
          shown={offerable.length}
          total={data.total}
        />
      ) : null}
      {offerable.length === 0 ? null : (
        <RespondForm
          offerable={offerable}
          fits={data.fits}
          values={{ capability: chosen, language: locale, body: before }}
          cancelHref={href}
        />
      )}
    </>
  );
}
