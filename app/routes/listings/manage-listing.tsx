import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EndChallengeForm } from '#app/components/listings/end-challenge-form.tsx';
import { ListingAttachments } from '#app/components/listings/listing-attachments.tsx';
import { ListingBadges } from '#app/components/listings/listing-badges.tsx';
import { ListingContents } from '#app/components/listings/listing-contents.tsx';
import { ListingMoves } from '#app/components/listings/listing-moves.tsx';
import { PublishForm } from '#app/components/listings/publish-form.tsx';
import { SimilarChallenges, SimilarNotice } from '#app/components/similar/similar-challenges.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { StatusBadge } from '#app/components/ui/status-badge.tsx';
import { movesFrom } from '#app/domain/lifecycle.ts';
import { copyListing } from '#app/domain/listings/copy-listing.server.ts';
import { endChallenge } from '#app/domain/listings/end-challenge.server.ts';
import { findOwnListing } from '#app/domain/listings/get-listing.server.ts';
import { listAttachments } from '#app/domain/listings/list-attachments.server.ts';
import { listingLifecycle, mustBeEnded } from '#app/domain/listings/lifecycle.ts';
import { factsOf, viewFor } from '#app/domain/listings/project-listing.ts';
import { copySchema, endChallengeSchema, moveSchema, publishSchema } from '#app/domain/listings/schemas.ts';
import {
  needsSecondPerson,
  publishListing,
  releaseListing,
} from '#app/domain/listings/publish-listing.server.ts';
import {
  archiveListing,
  hideListing,
  renewListing,
  restoreListing,
  returnListing,
  showListing,
} from '#app/domain/listings/withdraw-listing.server.ts';
import { LISTING_LISTS } from '#app/domain/listings/listing-names.ts';
import { namesOfLists } from '#app/domain/reference-data/names-of-lists.server.ts';
import { countChallengeResponses } from '#app/domain/responses/count-challenge-responses.server.ts';
import { decide, may } from '#app/domain/visibility/policy.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';
import { spend } from '#app/http/rate-limit.server.ts';
import { messagesIn } from '#app/i18n/messages.ts';
import { titleOf } from '#app/i18n/page-title.ts';
import { findCounterparts } from '#search/find-counterparts.server.ts';
import { findSimilar } from '#search/find-similar.server.ts';

/** Matches on this page; all of them have a page of their own. */
const SHOWN = 10;
const SIMILAR = 6;

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: RouteHandle<Data | undefined> = {
  breadcrumbs: ({ m, to }, data) =>
    data
      ? [
          { label: m.listings.ownTitle, href: to(`/o/${data.organisation}/listings`) },
          { label: data.listing.title },
        ]
      : [],
};

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  titleOf(location, (m) => data?.listing.title ?? m.listings.ownTitle);

export const loader = page(async ({ ctx, locale, params, url }) => {
  const loaded = await findOwnListing(ctx, params['listing'] ?? '', 'edit');
  const facts = factsOf(loaded);
  const publishing = decide(ctx.actor, 'publish', facts);
  const releasing = decide(ctx.actor, 'release', facts);
  const isPublished = loaded.row.status === 'published';
  const hasEnded = loaded.row.status === 'archived';
  const [names, ranking, similar, attachments] = await Promise.all([
    namesOfLists(ctx.tx, LISTING_LISTS, locale),
    isPublished ? findCounterparts(ctx, loaded, { locale, limit: SHOWN }) : undefined,
    hasEnded ? [] : findSimilar(ctx, loaded, { locale, limit: SIMILAR }),
    listAttachments(ctx, loaded),
  ]);
  const moves = movesFrom(listingLifecycle, loaded.row.status);
  const mayWithdraw = may(ctx.actor, 'withdraw', facts);
  const mustEnd = mustBeEnded(loaded.row);
  return {
    organisation: ctx.organisation?.publicId ?? '',
    listing: viewFor(ctx.actor, loaded, locale),
    moves: mustEnd ? moves.filter((move) => move !== 'archive') : moves,
    mayEnd: mayWithdraw && mustEnd,
    needsSecondPerson: needsSecondPerson(loaded),
    mayPublish: publishing.allowed,
    mayRelease: releasing.allowed,
    mayWithdraw,
    publishRefusal: publishing.allowed || publishing.how === 'hidden' ? null : publishing.reason,
    done: url.searchParams.get('done'),
    ranking: ranking ?? null,
    similar,
    names,
    attachments,
    responses: await countChallengeResponses(ctx, loaded),
  };
});

const MOVES = {
  release: releaseListing,
  return: returnListing,
  hide: hideListing,
  show: showListing,
  renew: renewListing,
  archive: archiveListing,
  restore: restoreListing,
};

export const action = formActions({
  publish: form({
    schema: publishSchema,
    perform: async ({ version }, { ctx, locale, params }) => {
      const publicId = params['listing'] ?? '';
      const status = await publishListing(ctx, publicId, version);
      const done = status === 'published' ? 'published' : 'sentForRelease';
      return redirect(`/${locale}/o/${ctx.organisation?.publicId ?? ''}/listings/${publicId}?done=${done}`);
    },
  }),
  move: form({
    schema: moveSchema,
    perform: async ({ move, version }, { ctx, locale, params }) => {
      const publicId = params['listing'] ?? '';
      await MOVES[move](ctx, publicId, version);
      return redirect(`/${locale}/o/${ctx.organisation?.publicId ?? ''}/listings/${publicId}?done=moved`);
    },
  }),
  end: form({
    schema: endChallengeSchema,
    perform: async (ended, { ctx, locale, params }) => {
      const publicId = params['listing'] ?? '';
      await endChallenge(ctx, publicId, ended);
      return redirect(`/${locale}/o/${ctx.organisation?.publicId ?? ''}/listings/${publicId}?done=ended`);
    },
  }),
  copy: form({
    schema: copySchema,
    perform: async (_, { ctx, locale, params }) => {
      await spend('post_organisation', ctx.organisation?.id ?? '');
      const { copyOf } = messagesIn(locale).listingManage;
      const copy = await copyListing(ctx, params['listing'] ?? '', copyOf);
      return redirect(`/${locale}/o/${ctx.organisation?.publicId ?? ''}/listings/${copy}?done=copied`);
    },
  }),
});

export default function ManageListingPage() {
  const { m, to, locale } = useMessages();
  const data = useLoaderData<typeof loader>();
  const { listing, organisation, ranking, names, attachments } = data;
  const lang = listing.language === locale ? undefined : listing.language;
  return (
    <>
      <DoneNotice done={data.done} />
      <PageHeading
        title={listing.title}
        lang={lang}
        badges={
          <>
            <StatusBadge status={listing.status} label={m.listings.status[listing.status]} />
            <ListingBadges listing={listing} areaNames={names.area} />
          </>
        }
        actions={
          <>
            {listing.status === 'archived' ? null : (
              <ButtonLink icon="pencil" href={to(`/o/${organisation}/listings/${listing.publicId}/edit`)}>
                {m.words.edit}
              </ButtonLink>
            )}
            {data.responses === null ? null : (
              <ButtonLink href={to(`/o/${organisation}/listings/${listing.publicId}/responses`)}>
                {m.responses.boardCount(data.responses)}
              </ButtonLink>
            )}
            <ButtonLink
              variant="quiet"
              href={to(
                `/o/${organisation}/listings/${listing.publicId}/preview?as=${listing.audience === 'private' ? 'own' : listing.audience}`,
              )}
            >
              {m.listingManage.preview.title}
            </ButtonLink>
            <ButtonLink variant="quiet" href={to(`/o/${organisation}/listings/${listing.publicId}/history`)}>
              {m.listingManage.history.title}
            </ButtonLink>
          </>
        }
      />
      {listing.endedAs ? (
        <Notice className="mt-6" tone="info">
          {m.listingManage.hasEnded[listing.endedAs]}
        </Notice>
      ) : null}
      {listing.status === 'published' ? null : <SimilarNotice count={data.similar.length} />}
      <PublishForm {...data} />
      <ListingContents
        listing={listing}
        names={names}
        ranking={ranking}
        matchesHref={to(`/o/${organisation}/listings/${listing.publicId}/matches`)}
      >
        <ListingAttachments
          attachments={attachments}
          manageHref={to(`/o/${organisation}/listings/${listing.publicId}/attachments`)}
        />
      </ListingContents>
      <SimilarChallenges intro={m.similar.forPoster} found={data.similar} />
      <ListingMoves
        version={listing.version}
        moves={data.moves}
        mayPublish={data.mayPublish}
        mayRelease={data.mayRelease}
        mayWithdraw={data.mayWithdraw}
      />
      {data.mayEnd ? <EndChallengeForm version={listing.version} /> : null}
    </>
  );
}

/** What has just been done, as the address says. */
function DoneNotice({ done }: { done: string | null }) {
  const { m } = useMessages();
  const { saved, published, sentForRelease, moved } = m.listings;
  const { ended, copied } = m.listingManage;
  const texts: Readonly<Record<string, string>> = { saved, published, sentForRelease, moved, ended, copied };
  const text = done !== null && Object.hasOwn(texts, done) ? texts[done] : undefined;
  return text === undefined ? null : (
    <Notice className="mb-6" tone="success" announce>
      {text}
    </Notice>
  );
}
