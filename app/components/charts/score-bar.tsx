import { classNames } from '../ui/class-names.ts';
import { wholePoints, type ScorePart } from './score-parts.ts';

export interface ScoreBarProps {
  /** What is scored, in a word ("Match"). */
  label: string;
  /** 0–100. */
  total: number;
  /** The total in words for screen readers ("78 van 100"). */
  totalText: string;
  parts: readonly ScorePart[];
  /** With it the parts of 0 points stand in one line behind these words; without it among the others. */
  zeroLabel?: string | undefined;
  /** True in lists: total and bar only; the parts are then in the bar's text equivalent. */
  compact?: boolean | undefined;
  className?: string | undefined;
}

/** Fill of each segment; the literal class names let Tailwind find them. From the eleventh part on they repeat. */
const FILLS = [
  'fill-score-1',
  'fill-score-2',
  'fill-score-3',
  'fill-score-4',
  'fill-score-5',
  'fill-score-6',
  'fill-score-7',
  'fill-score-8',
  'fill-score-9',
  'fill-score-10',
] as const;

function fillOf(index: number): string {
  return FILLS[index % FILLS.length] ?? FILLS[0];
}

/**
 * A score of 0–100 as a bar made of its parts, in SVG attributes (no inline style). The legend names each part with
 * its points, in the order of the segments, so that colour is never needed. Parts of 0 points are named too.
 */
export function ScoreBar({
  label,
  total,
  totalText,
  parts,
  zeroLabel,
  compact = false,
  className,
}: ScoreBarProps) {
  const points = wholePoints(total, parts);
  const inWords = parts.map((part, index) => `${part.label} ${points[index] ?? 0}`).join(', ');
  return (
    <div className={classNames('flex flex-col gap-2', className)}>
      <div className="flex items-center gap-3">
        <p className={compact ? 'text-lg font-bold' : 'text-2xl font-bold'}>
          <span className="sr-only">
            {label}: {totalText}
          </span>
          <span aria-hidden className="tabular-nums">
            {Math.round(total)}
          </span>
        </p>
        <Bar points={points} text={compact && inWords !== '' ? inWords : undefined} />
      </div>
      {compact ? null : <Legend parts={parts} points={points} zeroLabel={zeroLabel} />}
    </div>
  );
}

function Bar({ points, text }: { points: readonly number[]; text: string | undefined }) {
  let start = 0;
  const segments = points.map((width, index) => {
    const x = start;
    start += width;
    return { x, width, index };
  });
  return (
    <svg
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      width="100%"
      height="12"
      className="min-w-0 flex-1 forced-colors:border"
      {...(text === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': text })}
    >
      <rect className="fill-score-rest" width="100" height="8" />
      {segments
        .filter((segment) => segment.width > 0)
        .map(({ x, width, index }) => (
          // A gap of half a point sets segments apart, whatever their colours look like to the reader.
          <rect key={index} className={fillOf(index)} x={x} width={width - 0.5} height="8" />
        ))}
    </svg>
  );
}

function Legend({
  parts,
  points,
  zeroLabel,
}: {
  parts: readonly ScorePart[];
  points: readonly number[];
  zeroLabel: string | undefined;
}) {
  const rows = parts.map((part, index) => ({ part, index, earned: points[index] ?? 0 }));
  const listed = rows.filter(({ earned }) => zeroLabel === undefined || earned > 0);
  const zero = rows.filter((row) => !listed.includes(row));
  return (
    <>
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,11rem),1fr))] gap-x-8 gap-y-1 text-sm">
        {listed.map(({ part, index, earned }) => (
          <li key={part.key} className="flex items-center gap-2">
            <svg viewBox="0 0 12 12" width="12" height="12" className="shrink-0" aria-hidden>
              <rect className={fillOf(index)} width="12" height="12" />
            </svg>
            <span className="min-w-0 flex-1">{part.label}</span>{' '}
            <span className="font-semibold tabular-nums">
              {earned}
              {part.max === undefined ? null : (
                <span className="font-normal text-ink-soft"> / {part.max}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {zero.length === 0 ? null : (
        <p className="text-sm text-ink-soft">
          {zeroLabel}: {zero.map(({ part }) => part.label).join(', ')}
        </p>
      )}
    </>
  );
}
