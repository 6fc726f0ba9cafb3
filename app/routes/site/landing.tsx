import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AREA_CODES } from '#db/enums.ts';
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

export default function LandingPage() {
  const { m, to, locale } = useMessages();
  const { figures, areaNames, isVisitor } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
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
      <CardList
        className="mt-10"
        columns={3}
        items={m.landing.audiences}
        itemKey={(item) => item.title}
        render={(item) => (
          <Card title={item.title} headingLevel={2}>
            {item.text}
          </Card>
        )}
      />
      <Section title={m.landing.areasTitle}>
        <p className="mb-4 max-w-prose text-ink-soft">{m.landing.areasIntro}</p>
        <ul className="flex flex-wrap gap-2">
          {SHOWN_AREAS.map((area) => (
            <li key={area}>
              <AreaBadge code={area} label={areaNames[area] ?? area} href={to(`/challenges?area=${area}`)} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={m.landing.figuresTitle}>
        <StatList
          stats={(['challenges', 'capabilities', 'organisations'] as const).map((key) => ({
            label: m.landing.figures[key],
            value: formatNumber(locale, figures[key]),
          }))}
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
