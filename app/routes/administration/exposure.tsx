import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ExposureTable } from '#app/components/exposure/exposure-table.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { getExposure } from '#app/domain/exposure/get-exposure.server.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { formatNumber } from '#app/i18n/formats.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page((page) => {
  requirePerson(page);
  return getExposure(page.ctx);
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.exposure.title);

export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.exposure.menu }] };

export default function ExposurePage() {
  const { m, locale } = useMessages();
  const { challenges, kinds, standings } = useLoaderData<typeof loader>();
  const texts = m.exposure;
  const hasOther = kinds.length > 1 && kinds.some(({ group }) => group === 'other');
  return (
    <>
      <PageHeading title={texts.title} intro={texts.intro} />
      <p className="mt-4 max-w-prose text-ink-soft">
        {texts.counted(challenges, formatNumber(locale, challenges))}
      </p>
      <Section title={texts.kinds}>
        <ExposureTable
          caption={texts.kinds}
          groupHeader={texts.kind}
          names={{ ...m.organisations.kinds, other: texts.other }}
          rows={kinds}
        />
        {hasOther ? <p className="mt-4 max-w-prose text-sm text-ink-soft">{texts.otherHint}</p> : null}
      </Section>
      <Section title={texts.standings}>
        <p className="mb-4 max-w-prose text-ink-soft">{texts.standingsIntro}</p>
        <ExposureTable
          caption={texts.standings}
          groupHeader={texts.group}
          names={{ ...texts.names, other: texts.other }}
          rows={standings}
        />
      </Section>
    </>
  );
}
