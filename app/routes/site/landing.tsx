import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AREA_CODES } from '#db/enums.ts';
import { BalanceTable } from '#app/components/charts/balance-table.tsx';
import { useMessages } from '#app/components/messages.tsx';
import { AreaBadge } from '#app/components/ui/area-badge.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Card, CardList } from '#app/components/ui/card.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { StatList } from '#app/components/ui/stat.tsx';
import { countPublic } from '#app/domain/listings/count-public.server.ts';
import { termNames } from '#app/domain/reference-data/term-names.server.ts';
import { page } from '#app/http/page.server.ts';
import { formatNumber } from '#app/i18n/formats.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.landing.title);

export const loader = page(async ({ ctx, locale }) => {
  const [figures, areaNames] = await Promise.all([countPublic(ctx.tx), termNames(ctx.tx, 'area', locale)]);
  return { figures, areaNames, isVisitor: ctx.actor.kind === 'visitor' };
});

const SHOWN_AREAS = AREA_CODES.filter((area) => area !== 'OUT' && area !== 'unclassified');

/** Defport in one screen: what it is, what goes on there now, and what each of its three audiences does there. */
export default function LandingPage() {
  const { m, to } = useMessages();
  const { figures, areaNames, isVisitor } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="grid gap-10 lg:grid-cols-2 lg:gap-12">
        <PageHeading
          className="lg:self-center"
          title={m.landing.title}
          intro={m.landing.intro}
          actions={
            <>
              <ButtonLink variant="primary" href={to(isVisitor ? '/signup' : '/home')}>
                {isVisitor ? m.landing.start : m.words.home}
              </ButtonLink>
              <ButtonLink href={to('/challenges')}>{m.landing.lookAround}</ButtonLink>
            </>
          }
        />
        <LivingFigures figures={figures} areaNames={areaNames} />
      </div>
      <Section title={m.landing.audiencesTitle}>
        <CardList
          columns={3}
          items={m.landing.audiences}
          itemKey={(item) => item.title}
          render={(item) => (
            <Card title={item.title} actions={<a href={to(item.path)}>{item.action}</a>}>
              <ol className="list-decimal space-y-1 pl-5">
                {item.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </Card>
          )}
        />
      </Section>
      <Section title={m.landing.principlesTitle}>
        <CardList
          columns={3}
          items={m.landing.principles}
          itemKey={(item) => item.title}
          render={(item) => <Card title={item.title}>{item.text}</Card>}
        />
      </Section>
    </>
  );
}

function LivingFigures({
  figures,
  areaNames,
}: Pick<Awaited<ReturnType<typeof loader>>, 'figures' | 'areaNames'>) {
  const { m, to, locale } = useMessages();
  return (
    <section aria-labelledby="figures" className="min-w-0 rounded-md border border-line p-4 sm:p-5">
      <h2 id="figures" className="mb-4 text-lg font-semibold">
        {m.landing.figuresTitle}
      </h2>
      <StatList
        className="mb-5 lg:grid-cols-3"
        stats={(['challenges', 'capabilities', 'organisations'] as const).map((key) => ({
          label: m.landing.figures[key],
          value: formatNumber(locale, figures[key]),
        }))}
      />
      <BalanceTable
        {...m.landing.balance}
        rows={SHOWN_AREAS.map((area) => {
          const { asked, offered } = figures.areas.find((row) => row.area === area) ?? {
            asked: 0,
            offered: 0,
          };
          const label = <AreaBadge code={area} label={areaNames[area] ?? area} href={to(`/areas/${area}`)} />;
          return { key: area, label, asked, offered };
        })}
      />
    </section>
  );
}
