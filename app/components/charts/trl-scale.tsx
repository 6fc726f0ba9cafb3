import { classNames } from '../ui/class-names.ts';

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const CELL = 20;

/**
 * The nine technology readiness levels as a row of cells: those from `min` to `max` filled, `target` outlined. A
 * drawing only; the text that says the same stands beside it.
 */
export function TrlScale({
  min,
  max,
  target = null,
  className,
}: {
  min: number;
  max: number;
  /** A level that is worked towards. */
  target?: number | null | undefined;
  className?: string | undefined;
}) {
  return (
    <svg
      viewBox={`0 0 ${String(CELL * LEVELS.length)} 22`}
      className={classNames('w-full max-w-72', className)}
      aria-hidden
    >
      {LEVELS.map((level) => {
        const isFilled = level >= min && level <= max;
        const isTarget = level === target && !isFilled;
        return (
          <g key={level} transform={`translate(${String((level - 1) * CELL)} 1)`}>
            <rect
              x="1"
              width={CELL - 2}
              height="20"
              rx="2"
              strokeWidth={isTarget ? 2 : 1}
              strokeDasharray={isTarget ? '4 2' : undefined}
              className={classNames(
                isFilled && 'fill-brand stroke-brand',
                isTarget && 'fill-paper stroke-brand',
                !isFilled && !isTarget && 'fill-mist stroke-line',
              )}
            />
            <text
              x={CELL / 2}
              y="14"
              textAnchor="middle"
              fontSize="11"
              className={isFilled ? 'fill-on-brand font-semibold' : 'fill-ink-soft'}
            >
              {level}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
