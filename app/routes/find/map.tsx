import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findAddress } from '#app/components/find/find-address.ts';
import { ProvinceMap } from '#app/components/find/province-map.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { ABROAD, FIND_KINDS } from '#app/domain/find/find-filter.ts';
import { termNames } from '#app/domain/reference-data/term-names.server.ts';
import { mayFindMasked } from '#app/domain/visibility/search-filter.ts';
import { page } from '#app/http/page.server.ts';
import { networkOf, spend } from '#app/http/rate-limit.server.ts';
import { formatNumber } from '#app/i18n/formats.ts';
import { titleOf } from '#app/i18n/page-title.ts';
import { countPer } from '#search/count-per.server.ts';

export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.areas.mapTitle }] };

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.areas.mapTitle);

export const loader = page(async ({ ctx, locale, context }) => {
  await spend('read_address', networkOf(context.clientAddress));
  const [{ counts, degraded }, provinces] = await Promise.all([
    countPer(ctx, 'province'),
    termNames(ctx.tx, 'province', locale),
  ]);
  return {
    counts,
    degraded,
    provinces,
    isVisitor: ctx.actor.kind === 'visitor',
    leavesOutMasked: mayFindMasked(ctx.actor),
  };
});

export default function MapPage() {
  const { m, to, locale } = useMessages();
  const { counts, degraded, provinces, isVisitor, leavesOutMasked } = useLoaderData<typeof loader>();
  const places = [...Object.entries(provinces), [ABROAD, m.areas.abroad] as const].map(([code, name]) => ({
    code,
    name,
  }));
  const addressOf = (code: string, kind?: (typeof FIND_KINDS)[number]) =>
    findAddress(to('/search'), { kind, province: [code] });
  return (
    <>
      <PageHeading title={m.areas.mapTitle} intro={m.areas.mapIntro} />
      {degraded ? (
        <Notice className="mt-6" tone="warning">
          {m.words.degradedSearch}
        </Notice>
      ) : null}
      {isVisitor ? (
        <Notice className="mt-6" tone="info">
          {m.find.publicOnly} <a href={to('/login')}>{m.find.publicOnlyLogIn}</a>
        </Notice>
      ) : null}
      {leavesOutMasked ? <p className="mt-4 max-w-prose text-sm text-ink-soft">{m.areas.mapMasked}</p> : null}
      <div className="lg:grid lg:grid-cols-[minmax(0,30rem)_minmax(0,1fr)] lg:gap-12">
        <ProvinceMap
          className="mt-8"
          label={m.areas.mapLabel}
          tiles={places.map(({ code, name }) => ({
            code,
            name,
            count: counts.listing.counts[code] ?? 0,
            href: addressOf(code),
          }))}
        />
        <Section title={m.areas.mapTable} className="lg:mt-8">
          <Table
            caption={m.areas.mapTable}
            captionHidden
            rows={places}
            rowKey={({ code }) => code}
            columns={[
              {
                key: 'province',
                header: m.areas.province,
                rowHeader: true,
                render: ({ code, name }) => <a href={addressOf(code)}>{name}</a>,
              },
              ...FIND_KINDS.map((kind) => ({
                key: kind,
                header: m.find.kinds[kind],
                align: 'end' as const,
                render: ({ code }: { code: string }) => {
                  const count = counts[kind].counts[code] ?? 0;
                  const text = formatNumber(locale, count);
                  return count === 0 ? text : <a href={addressOf(code, kind)}>{text}</a>;
                },
              })),
            ]}
          />
        </Section>
      </div>
    </>
  );
}
