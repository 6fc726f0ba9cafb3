import { redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { OutcomeNotice } from '#app/components/responses/outcome-notice.tsx';
import { ResponseActs, WithdrawForm } from '#app/components/responses/response-acts.tsx';
import { ResponseBadges } from '#app/components/responses/response-badges.tsx';
import { ResponseFacts } from '#app/components/responses/response-facts.tsx';
import { ResponseThread } from '#app/components/responses/response-thread.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { UserText } from '#app/components/ui/prose.tsx';
import { answerPoster, askResponder } from '#app/domain/responses/add-message.server.ts';
import { declineResponse } from '#app/domain/responses/decline-response.server.ts';
import { getResponse } from '#app/domain/responses/get-response.server.ts';
import {
  declineSchema,
  messageSchema,
  responseMoveSchema,
  withdrawSchema,
} from '#app/domain/responses/schemas.ts';
import { shortlistResponse, unshortlistResponse } from '#app/domain/responses/shortlist-response.server.ts';
import { withdrawResponse } from '#app/domain/responses/withdraw-response.server.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page, type Page } from '#app/http/page.server.ts';
import { spend } from '#app/http/rate-limit.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: RouteHandle<Data | undefined> = {
  breadcrumbs: ({ m, to }, data) =>
    data
      ? [
          {
            label: m.responses.title,
            href: to(`/o/${data.organisation}/responses?box=${data.side === 'poster' ? 'received' : 'sent'}`),
          },
          { label: titleFor(data) ?? m.responses.hiddenTitle },
        ]
      : [],
};

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  titleOf(location, (m) => (data && titleFor(data)) ?? m.responses.title);

/** A response is called after the listing of the other side. */
function titleFor({ side, response }: Pick<Data, 'side' | 'response'>): string | null {
  return (side === 'poster' ? response.capability : response.challenge).title;
}

export const loader = page(async ({ ctx, locale, params, url }) => ({
  ...(await getResponse(ctx, params['response'] ?? '', locale)),
  organisation: ctx.organisation?.publicId ?? '',
  done: url.searchParams.get('done'),
}));

/** Back to the page, with what was done; and to the thread after a message. */
function back({ ctx, locale, params }: Page, done: string) {
  const place = done === 'asked' || done === 'answered' ? '#thread' : '';
  const address = `/${locale}/o/${ctx.organisation?.publicId ?? ''}/responses/${params['response'] ?? ''}`;
  return redirect(`${address}?done=${done}${place}`);
}
const idOf = ({ params }: Page): string => params['response'] ?? '';

const MOVES = { shortlist: shortlistResponse, unshortlist: unshortlistResponse };

export const action = formActions({
  move: form({
    schema: responseMoveSchema,
    perform: async ({ move, version }, opened) => {
      await MOVES[move](opened.ctx, idOf(opened), version);
      return back(opened, `${move}ed`);
    },
  }),
  decline: form({
    schema: declineSchema,
    perform: async (input, opened) => {
      await declineResponse(opened.ctx, idOf(opened), input);
      return back(opened, 'declined');
    },
  }),
  withdraw: form({
    schema: withdrawSchema,
    perform: async ({ version }, opened) => {
      await withdrawResponse(opened.ctx, idOf(opened), version);
      return back(opened, 'withdrawn');
    },
  }),
  ask: form({
    schema: messageSchema,
    perform: async (input, opened) => {
      await spend('message_organisation', opened.ctx.organisation?.id ?? '');
      await askResponder(opened.ctx, idOf(opened), input);
      return back(opened, 'asked');
    },
  }),
  answer: form({
    schema: messageSchema,
    perform: async (input, opened) => {
      await spend('message_organisation', opened.ctx.organisation?.id ?? '');
      await answerPoster(opened.ctx, idOf(opened), input);
      return back(opened, 'answered');
    },
  }),
});

export default function ResponsePage() {
  const { m, to, locale } = useMessages();
  const texts = m.responses;
  const data = useLoaderData<typeof loader>();
  const { side, response, organisation, done } = data;
  const { challenge, capability } = response;
  const theirs = side === 'poster' ? capability : challenge;
  const own = side === 'poster' ? challenge : capability;
  const told = done === 'submitted' ? texts.submitted : texts.done[done ?? ''];
  // A refused act whose form is gone, because somebody else was first.
  const isOvertaken = useActionData() !== undefined && !data.mayHandle && !data.mayWithdraw;
  const writes = data.mayHandle ? 'ask' : data.mayAnswer ? 'answer' : null;
  return (
    <>
      {told === undefined ? null : (
        <Notice className="mb-6" tone="success" announce>
          {told}
        </Notice>
      )}
      <PageHeading
        eyebrow={texts.eyebrow[side]}
        title={theirs.title ?? texts.hiddenTitle}
        lang={theirs.title === null || theirs.language === locale ? undefined : theirs.language}
        badges={<ResponseBadges response={response} side={side} />}
      />
      {isOvertaken ? (
        <Notice className="mt-6" tone="warning" announce>
          {texts.changedMeanwhile}
        </Notice>
      ) : null}
      <OutcomeNotice response={response} side={side} />
      <div className="mt-8 grid gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <section>
          <h2 className="mb-3 text-xl font-semibold">{texts.text}</h2>
          {response.body === null ? (
            <p className="text-ink-soft">{texts.textGone}</p>
          ) : (
            <UserText
              className="max-w-prose break-words"
              text={response.body}
              lang={response.language === locale ? undefined : response.language}
            />
          )}
        </section>
        <ResponseFacts
          response={response}
          side={side}
          boardHref={to(`/o/${organisation}/listings/${challenge.publicId}/responses`)}
        />
      </div>
      {data.mayHandle ? <ResponseActs response={response} /> : null}
      {data.messages.length > 0 || writes !== null ? (
        <ResponseThread
          messages={data.messages}
          side={side}
          writes={writes}
          isMasked={own.identity === 'masked'}
        />
      ) : null}
      {data.mayWithdraw ? <WithdrawForm response={response} /> : null}
      {side === 'responder' && ['withdrawn', 'closed'].includes(response.status) && challenge.hasPage ? (
        <Section title={texts.sendAgain}>
          <ButtonLink
            href={to(`/o/${organisation}/respond/${challenge.publicId}?capability=${capability.publicId}`)}
          >
            {texts.respondTitle}
          </ButtonLink>
        </Section>
      ) : null}
    </>
  );
}
