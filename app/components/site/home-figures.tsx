import { AREA_CODES } from '#db/enums.ts';
import { formatNumber } from '#app/i18n/formats.ts';
import { BalanceTable } from '../charts/balance-table.tsx';
import type { TermNames } from '../matches/match-words.ts';
import { useMessages } from '../messages.tsx';
import { AreaBadge } from '../ui/area-badge.tsx';
import { Section } from '../ui/page-heading.tsx';
import { StatList, type Stat } from '../ui/stat.tsx';

export type HomeFigures = {
  /** For who looks after the whole; null for others. */
  areas: readonly { area: string; asked: number; offered: number }[] | null;
  events: { week: number; unchained: number } | null;
  /** For the developer of a demonstration. */
  keptMails: number | null;
};

const SHOWN_AREAS = AREA_CODES.filter((area) => area !== 'unclassified');

/** Living figures for who looks after the platform; nothing for others. */
export function HomeFiguresSection({ figures, areaNames }: { figures: HomeFigures; areaNames: TermNames }) {
  const { m, to, locale } = useMessages();
  const { areas, events, keptMails } = figures;
  const number = (value: number) => formatNumber(locale, value);
  const stats: Stat[] = [
    ...(events
      ? [
          {
            label: m.home.eventsOfWeek,
            value: number(events.week),
            hint: events.unchained > 0 ? m.home.unchained(events.unchained) : m.home.chainComplete,
            href: to('/administration/audit'),
          },
        ]
      : []),
    ...(keptMails === null
      ? []
      : [{ label: m.home.keptMails, value: number(keptMails), href: to('/administration/mailbox') }]),
  ];
  if (stats.length === 0 && areas === null) return null;
  return (
    <Section title={m.home.figures}>
      {stats.length > 0 ? <StatList stats={stats} /> : null}
      {areas ? (
        <div className="max-w-form">
          <p className="mb-3 text-ink-soft">{m.home.balanceIntro}</p>
          <BalanceTable
            {...m.home.balance}
            rows={SHOWN_AREAS.map((area) => {
              const row = areas.find((one) => one.area === area);
              return {
                key: area,
                label: (
                  <AreaBadge
                    code={area}
                    label={areaNames[area] ?? area}
                    href={to(`/challenges?area=${area}`)}
                  />
                ),
                asked: row?.asked ?? 0,
                offered: row?.offered ?? 0,
              };
            })}
          />
        </div>
      ) : null}
    </Section>
  );
}
