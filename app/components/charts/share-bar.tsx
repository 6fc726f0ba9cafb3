import { classNames } from '../ui/class-names.ts';

/** How much of a whole there is now, as a thin bar. A drawing only; the text that says the same stands beside it. */
export function ShareBar({
  part,
  whole,
  className,
}: {
  part: number;
  whole: number;
  className?: string | undefined;
}) {
  const width = whole <= 0 ? 0 : Math.min(100, (part / whole) * 100);
  return (
    <svg
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      width="100%"
      height="8"
      className={classNames('max-w-72 forced-colors:border', className)}
      aria-hidden
    >
      <rect className="fill-score-rest" width="100" height="4" />
      <rect className="fill-brand" width={width} height="4" />
    </svg>
  );
}
