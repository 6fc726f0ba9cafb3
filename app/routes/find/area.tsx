import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { AreaCode } from '#db/enums.ts';
import { CountLine } from '#app/components/find/count-line.tsx';
import { findAddress } from '#app/components/find/find-address.ts';
import { NewestInArea } from '#app/components/find/newest-in-area.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { AreaBadge, AreaIcon } from '#app/components/ui/area-badge.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { NotFound } from '#app/domain/errors.ts';
import { facetTerms } from '#app/domain/find/facet-terms.server.ts';
import { findFilterSchema, type FindKind } from '#app/domain/find/find-filter.ts';
import { CHOOSABLE_AREAS } from '#app/domain/listings/schemas.ts';
import { page } from '#app/http/page.server.ts';
import { networkOf, spend } from '#app/http/rate-limit.server.ts';
import { formatNumber } from '#app/i18n/formats.ts';
import { titleOf } from '#app/i18n/page-title.ts';
import { find } from '#search/find.server.ts';

const SHOWN = 4;

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: RouteHandle<Data | undefined> = {
  breadcrumbs: ({ m, to }, data) => [
    { label: m.areas.title, href: to('/areas') },
    ...(data ? [{ label: data.name }] : []),
  ],
};

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  titleOf(location, (m) => data?.name ?? m.pages.notFoundTitle);

export const loader = page(async ({ ctx, locale, params, context }) => {
  const code = CHOOSABLE_AREAS.find((area) => area === params['area']);
  if (!code) throw new NotFound();
  await spend('read_address', networkOf(context.clientAddress));
  const newest = (kind?: FindKind) => {
    const sort = 'newest' as const;
    return find(ctx, { ...findFilterSchema.parse({ area: [code] }), kind, sort }, locale, SHOWN);
  };
  const [everything, challenges, capabilities, organisations, terms] = await Promise.all([
    newest(),
    newest('challenge'),
    newest('capability'),
    newest('organisation'),
    facetTerms(ctx.tx, locale),
  ]);
  return {
    code,
    name: terms.area.find(({ value }) => value === code)?.label ?? code,
    areaNames: Object.fromEntries(terms.area.map(({ value, label }) => [value, label])),
    subTechnologies: terms.sub.filter(({ area }) => area === code),
    subCounts: everything.facets.sub?.counts ?? {},
    kinds: everything.kinds,
    challenges: challenges.listings,
    capabilities: capabilities.listings,
    organisations: organisations.organisations,
    degraded: everything.degraded,
  };
});

export default function AreaPage() {
  const { m, to, locale } = useMessages();
  const data = useLoaderData<typeof loader>();
  const { code, name, areaNames, subTechnologies, subCounts, kinds, degraded } = data;
  return (
    <>
      <PageHeading
        title={name}
        eyebrow={m.areas.title}
        intro={m.areas.descriptions[code]}
        badges={<AreaIcon code={code} className="size-10 text-brand" />}
      />
      <p className="mt-3 text-ink-soft">
        <CountLine counts={kinds} />
      </p>
      {degraded ? (
        <Notice className="mt-6" tone="warning">
          {m.words.degradedSearch}
        </Notice>
      ) : null}
      {subTechnologies.length > 0 ? (
        <Section title={m.areas.subTechnologies}>
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {subTechnologies.map(({ value, label }) => (
              <li key={value}>
                <a
                  href={findAddress(to('/search'), { area: [code], sub: [value] })}
                  className="inline-flex min-h-9 items-center"
                >
                  {label}
                </a>
                {subCounts[value] === undefined ? null : (
                  <span className="text-sm text-ink-soft"> {formatNumber(locale, subCounts[value])}</span>
                )}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <NewestInArea
        area={code}
        kind="challenge"
        title={m.areas.asked}
        count={kinds.challenge}
        {...data}
        listings={data.challenges}
      />
      <NewestInArea
        area={code}
        kind="capability"
        title={m.areas.offered}
        count={kinds.capability}
        {...data}
        listings={data.capabilities}
      />
      <NewestInArea
        area={code}
        kind="organisation"
        title={m.areas.who}
        count={kinds.organisation}
        {...data}
        listings={[]}
      />
      <Section title={m.areas.lookElsewhere}>
        <ul className="flex flex-wrap gap-2">
          {CHOOSABLE_AREAS.filter((area) => area !== code).map((area: Exclude<AreaCode, 'unclassified'>) => (
            <li key={area}>
              <AreaBadge
                code={area}
                label={areaNames[area] ?? area}
                href={to(`/areas/${area}`)}
                className="min-h-9"
              />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
