import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/form/error-summary.tsx';
import { usePostedForm } from '#app/components/form/posted-form.tsx';
import { useMessages } from '#app/components/messages.tsx';
import { ResponseBoard } from '#app/components/responses/response-board.tsx';
import { ShareShortlist } from '#app/components/responses/share-shortlist.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { StatusBadge } from '#app/components/ui/status-badge.tsx';
import {
  listChallengeResponses,
  MOST_ON_BOARD,
} from '#app/domain/responses/list-challenge-responses.server.ts';
import { boardMoveSchema, shareSchema, unshareSchema } from '#app/domain/responses/schemas.ts';
import { shareShortlist, unshareShortlist } from '#app/domain/responses/share-shortlist.server.ts';
import { shortlistResponse, unshortlistResponse } from '#app/domain/responses/shortlist-response.server.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page, type Page } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: RouteHandle<Data | undefined> = {
  breadcrumbs: ({ m, to }, data) =>
    data
      ? [
          { label: m.responses.title, href: to(`/o/${data.organisation}/responses?box=received`) },
          { label: data.challenge.title ?? m.responses.hiddenTitle },
        ]
      : [],
};

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  titleOf(location, (m) => [m.responses.boardTitle, data?.challenge.title].filter(Boolean).join(': '));

export const loader = page(async ({ ctx, locale, params, url }) => ({
  ...(await listChallengeResponses(ctx, params['listing'] ?? '', locale)),
  most: MOST_ON_BOARD,
  organisation: ctx.organisation?.publicId ?? '',
  done: url.searchParams.get('done'),
}));

const MOVES = { shortlist: shortlistResponse, unshortlist: unshortlistResponse };
const listingOf = ({ params }: Page): string => params['listing'] ?? '';
const back = (opened: Page, done: string) =>
  redirect(
    `/${opened.locale}/o/${opened.ctx.organisation?.publicId ?? ''}/listings/${listingOf(opened)}/responses?done=${done}`,
  );

export const action = formActions({
  move: form({
    schema: boardMoveSchema,
    perform: async ({ response, move, version }, opened) => {
      await MOVES[move](opened.ctx, response, version);
      return back(opened, `${move}ed`);
    },
  }),
  share: form({
    schema: shareSchema,
    perform: async (input, opened) => {
      await shareShortlist(opened.ctx, listingOf(opened), input);
      return back(opened, 'shared');
    },
  }),
  unshare: form({
    schema: unshareSchema,
    perform: async ({ member }, opened) => {
      await unshareShortlist(opened.ctx, listingOf(opened), member);
      return back(opened, 'unshared');
    },
  }),
});

export default function ChallengeResponsesPage() {
  const { m, to, locale } = useMessages();
  const texts = m.responses;
  const data = useLoaderData<typeof loader>();
  const { challenge, organisation, readsAll, shares, done } = data;
  const { summary } = usePostedForm({ name: 'move', schema: boardMoveSchema });
  const base = to(`/o/${organisation}/listings/${challenge.publicId}`);
  const list = `${to(`/o/${organisation}/responses`)}?box=received&challenge=${challenge.publicId}`;
  const told = texts.done[done ?? ''];
  const [note] = readsAll ? [] : shares.map((share) => share.note).filter((text) => text !== '');
  return (
    <>
      {told === undefined ? null : (
        <Notice className="mb-6" tone="success" announce>
          {told}
        </Notice>
      )}
      <ErrorSummary title={m.words.errorSummary} errors={summary().map(({ message }) => ({ message }))} />
      <PageHeading
        eyebrow={texts.boardTitle}
        title={challenge.title ?? texts.hiddenTitle}
        lang={challenge.language === locale ? undefined : challenge.language}
        badges={<StatusBadge status={challenge.status} label={m.listings.status[challenge.status]} />}
        intro={readsAll ? texts.boardIntro : texts.sharedIntro}
        actions={
          <ButtonLink variant="quiet" href={readsAll ? base : to(`/listings/${challenge.publicId}`)}>
            {texts.factChallenge}
          </ButtonLink>
        }
      />
      {note === undefined ? null : (
        <Notice className="mt-6" title={texts.shareNoteForYou}>
          {note}
        </Notice>
      )}
      {challenge.endedAs ? <Notice className="mt-6">{texts.closedNotice[challenge.endedAs]}</Notice> : null}
      {data.total === 0 ? (
        <EmptyState className="mt-8" title={texts.boardEmpty}>
          {texts.boardEmptyText}
        </EmptyState>
      ) : (
        <ResponseBoard
          responses={data.responses}
          readsAll={readsAll}
          hrefFor={(response) => to(`/o/${organisation}/responses/${response.publicId}`)}
          compareHref={`${base}/responses/compare`}
        />
      )}
      {data.total > data.most ? (
        <p className="mt-6">
          {texts.moreThan(data.most)} <a href={list}>{texts.allInList}</a>
        </p>
      ) : null}
      {data.mayShare ? <ShareShortlist shares={shares} colleagues={data.colleagues} /> : null}
    </>
  );
}
