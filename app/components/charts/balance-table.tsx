import type { ReactNode } from 'react';

export interface Balance {
  key: string;
  /** What the two counts are of; a link or a badge as well. */
  label: ReactNode;
  asked: number;
  offered: number;
}

/**
 * What is asked beside what is offered, a row for each subject, as a table whose numbers are drawn as bars to one
 * scale: the numbers stand there as text, so the bars need no other equivalent.
 */
export function BalanceTable({
  caption,
  subject,
  asked,
  offered,
  rows,
}: {
  /** Names the table for screen readers. */
  caption: string;
  subject: string;
  asked: string;
  offered: string;
  rows: readonly Balance[];
}) {
  const most = Math.max(1, ...rows.flatMap((row) => [row.asked, row.offered]));
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="text-left text-ink-soft">
          <th scope="col" className="w-full py-1 pr-3 font-normal sm:w-auto">
            {subject}
          </th>
          <th scope="col" className="py-1 pr-3 sm:w-1/4 font-normal">
            {asked}
          </th>
          <th scope="col" className="py-1 font-normal sm:w-1/4">
            {offered}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className="border-t border-line">
            {/* On a phone the longest name needs the room of the icon. */}
            <th scope="row" className="py-2 pr-3 text-left font-normal wrap-anywhere max-sm:[&_svg]:hidden">
              {row.label}
            </th>
            <td className="py-2 pr-3">
              <CountBar count={row.asked} most={most} fill="fill-accent" />
            </td>
            <td className="py-2">
              <CountBar count={row.offered} most={most} fill="fill-brand" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CountBar({ count, most, fill }: { count: number; most: number; fill: string }) {
  return (
    <span className="flex items-center gap-2">
      <span className="w-8 shrink-0 text-right font-semibold tabular-nums">{count}</span>
      <svg
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        width="100%"
        height="10"
        className="hidden min-w-0 flex-1 sm:block"
        aria-hidden
      >
        <rect className={fill} width={(100 * count) / most} height="8" />
      </svg>
    </span>
  );
}
