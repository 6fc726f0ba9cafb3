import { ABROAD } from '#app/domain/find/find-filter.ts';
import { formatNumber } from '#app/i18n/formats.ts';
import { useMessages } from '../messages.tsx';
import { classNames } from '../ui/class-names.ts';

/** Column and row of each province, so that neighbours lie about as they do; what is abroad lies apart. */
const PLACES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  'NL-FR': [2, 0],
  'NL-GR': [3, 0],
  'NL-NH': [1, 1],
  'NL-FL': [2, 1],
  'NL-DR': [3, 1],
  'NL-ZH': [0, 2],
  'NL-UT': [1, 2],
  'NL-GE': [2, 2],
  'NL-OV': [3, 2],
  'NL-ZE': [0, 3],
  'NL-NB': [1, 3],
  'NL-LI': [2, 3],
  [ABROAD]: [0, 0],
};
const STEP = 100;
const SIDE = 94;
const BAR = 78;

export interface ProvinceMapProps {
  label: string;
  tiles: readonly { code: string; name: string; count: number; href: string }[];
  className?: string | undefined;
}

/** A schematic map: a tile per province with its count as a number and a bar. A table with the same goes with it. */
export function ProvinceMap({ label, tiles, className }: ProvinceMapProps) {
  const { m, locale } = useMessages();
  const most = Math.max(1, ...tiles.map(({ count }) => count));
  return (
    <nav aria-label={label} className={className}>
      <svg viewBox={`0 0 ${4 * STEP} ${4 * STEP}`} className="w-full max-w-120">
        {tiles.map(({ code, name, count, href }) => {
          const place = PLACES[code];
          if (!place) return null;
          const [x, y] = [place[0] * STEP + 3, place[1] * STEP + 3];
          const share = count / most;
          return (
            <a
              key={code}
              href={href}
              aria-label={m.areas.tile(name, formatNumber(locale, count))}
              className="group no-underline"
            >
              <rect
                x={x}
                y={y}
                width={SIDE}
                height={SIDE}
                rx={6}
                strokeDasharray={code === ABROAD ? '5 4' : undefined}
                className={classNames(
                  'stroke-line-strong group-hover:stroke-brand group-hover:stroke-2',
                  code === ABROAD ? 'fill-paper' : 'fill-brand-tint',
                )}
              />
              <text x={x + 8} y={y + 20} className="fill-ink text-[0.6875rem]">
                {name}
              </text>
              <text x={x + 8} y={y + 60} className="fill-ink text-[1.75rem] font-bold">
                {formatNumber(locale, count)}
              </text>
              <rect x={x + 8} y={y + 76} width={BAR} height={6} rx={3} className="fill-line" />
              <rect
                x={x + 8}
                y={y + 76}
                width={Math.round(BAR * share)}
                height={6}
                rx={3}
                className="fill-brand"
              />
            </a>
          );
        })}
      </svg>
    </nav>
  );
}
