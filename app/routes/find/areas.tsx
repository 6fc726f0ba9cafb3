import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CountLine } from '#app/components/find/count-line.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { AreaIcon } from '#app/components/ui/area-badge.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Card, CardList } from '#app/components/ui/card.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { countOf } from '#app/domain/find/shown-counts.ts';
import { CHOOSABLE_AREAS } from '#app/domain/listings/schemas.ts';
import { termNames } from '#app/domain/reference-data/term-names.server.ts';
import { page } from '#app/http/page.server.ts';
import { networkOf, spend } from '#app/http/rate-limit.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';
import { countPer } from '#search/count-per.server.ts';

export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.areas.title }] };

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.areas.title);

export const loader = page(async ({ ctx, locale, context }) => {
  await spend('read_address', networkOf(context.clientAddress));
  const [{ counts, degraded }, names] = await Promise.all([
    countPer(ctx, 'area'),
    termNames(ctx.tx, 'area', locale),
  ]);
  return { counts, degraded, names };
});

export default function AreasPage() {
  const { m, to } = useMessages();
  const { counts, degraded, names } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title={m.areas.title}
        intro={m.areas.intro}
        actions={<ButtonLink href={to('/map')}>{m.areas.toMap}</ButtonLink>}
      />
      {degraded ? (
        <Notice className="mt-6" tone="warning">
          {m.words.degradedSearch}
        </Notice>
      ) : null}
      <CardList
        className="mt-8"
        columns={2}
        items={CHOOSABLE_AREAS}
        itemKey={(area) => area}
        render={(area) => (
          <Card
            title={names[area] ?? area}
            headingLevel={2}
            href={to(`/areas/${area}`)}
            badges={<AreaIcon code={area} className="size-8 text-brand" />}
            meta={
              <CountLine
                counts={{
                  challenge: countOf(counts.challenge, area),
                  capability: countOf(counts.capability, area),
                  organisation: countOf(counts.organisation, area),
                }}
              />
            }
          >
            {m.areas.descriptions[area]}
          </Card>
        )}
      />
    </>
  );
}
