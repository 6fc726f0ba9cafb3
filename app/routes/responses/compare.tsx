import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useMessages } from '#app/components/messages.tsx';
import { Comparison } from '#app/components/responses/comparison.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { namesOfLists } from '#app/domain/reference-data/names-of-lists.server.ts';
import { compareResponses } from '#app/domain/responses/compare-responses.server.ts';
import { comparisonFilterSchema, COMPARED } from '#app/domain/responses/schemas.ts';
import { page } from '#app/http/page.server.ts';
import { parseFilter } from '#app/http/parse-filter.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';
import { findFit } from '#search/find-counterparts.server.ts';

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: RouteHandle<Data | undefined> = {
  breadcrumbs: ({ m, to }, data) =>
    data
      ? [
          { label: m.responses.title, href: to(`/o/${data.organisation}/responses?box=received`) },
          {
            label: data.challenge.title,
            href: to(`/o/${data.organisation}/listings/${data.challenge.publicId}/responses`),
          },
          { label: m.responses.compareTitle },
        ]
      : [],
};

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.responses.compareTitle);

export const loader = page(async ({ ctx, locale, params, url }) => {
  const { response: asked } = parseFilter(comparisonFilterSchema, url);
  const chosen = [...new Set(asked)];
  const { loaded, challenge, compared } = await compareResponses(
    ctx,
    params['listing'] ?? '',
    chosen.slice(0, COMPARED.most),
    locale,
  );
  // Pairs that the worker has not ranked yet are ranked now.
  const unranked = compared.filter(({ response }) => response.fit === null);
  const ranked = await findFit(
    ctx,
    loaded,
    unranked.map(({ response }) => response.capability.publicId),
    locale,
  );
  const fits = new Map((ranked?.counterparts ?? []).map((match) => [match.listing.publicId, match]));
  return {
    challenge,
    isFitting: compared.length >= COMPARED.least && chosen.length <= COMPARED.most,
    compared: compared.map(({ response, offer }) => {
      const match = fits.get(response.capability.publicId);
      const fit = response.fit ?? (match ? { score: match.score, parts: [...match.parts] } : null);
      return { response: { ...response, fit }, offer };
    }),
    names: await namesOfLists(ctx.tx, ['area', 'province'], locale),
    organisation: ctx.organisation?.publicId ?? '',
  };
});

export default function ComparePage() {
  const { m, to } = useMessages();
  const texts = m.responses;
  const { challenge, compared, isFitting, names, organisation } = useLoaderData<typeof loader>();
  const board = to(`/o/${organisation}/listings/${challenge.publicId}/responses`);
  return (
    <>
      <PageHeading
        className="mb-8"
        eyebrow={challenge.title}
        title={texts.compareTitle}
        actions={
          <ButtonLink variant="quiet" icon="arrow-left" href={board}>
            {texts.backToBoard}
          </ButtonLink>
        }
      />
      {isFitting ? null : (
        <Notice className="mb-6" tone="warning" announce>
          {texts.compareChoose}
        </Notice>
      )}
      {compared.length === 0 ? null : (
        <Comparison
          challenge={challenge}
          compared={compared}
          names={names}
          hrefFor={({ response }) => to(`/o/${organisation}/responses/${response.publicId}`)}
        />
      )}
    </>
  );
}
