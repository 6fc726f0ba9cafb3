import { formatNumber } from '#app/i18n/formats.ts';
import { useMessages } from '../messages.tsx';

/** How far an import is that waits or runs; the page asks again by itself. */
export function ImportProgress({
  done,
  total,
  here,
}: {
  done: number;
  total: number | null;
  /** The address of the page. */
  here: string;
}) {
  const { m, locale } = useMessages();
  const { imports } = m;
  const number = (value: number) => formatNumber(locale, value);
  return (
    <div className="mt-6 max-w-prose">
      <p role="status">
        {total === null ? imports.waitingText : imports.runningText(number(done), number(total))}
      </p>
      {total === null ? null : (
        <progress
          className="mt-3 h-3 w-full appearance-none rounded-sm border border-line-strong bg-paper [&::-moz-progress-bar]:bg-brand [&::-webkit-progress-bar]:bg-paper [&::-webkit-progress-value]:bg-brand"
          aria-label={imports.progress}
          value={done}
          max={total}
        />
      )}
      <p className="mt-3">
        <a href={here}>{imports.refresh}</a>
      </p>
    </div>
  );
}
