import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface TimelineItem {
  key: string;
  /** A date component; stands above the title. */
  when: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  /** `current` fills the mark, `future` leaves it dashed; say the same in words where it matters. */
  state?: 'past' | 'current' | 'future' | undefined;
}

const MARKS = {
  past: 'border-brand bg-paper',
  current: 'border-brand bg-brand',
  future: 'border-dashed border-line-strong bg-paper',
} as const;

/** What happened, or will, in order of time: an ordered list with a line through it. */
export function Timeline({
  items,
  className,
}: {
  items: readonly TimelineItem[];
  className?: string | undefined;
}) {
  return (
    <ol className={classNames('ml-2 border-l-2 border-line', className)}>
      {items.map(({ key, when, title, children, state = 'past' }) => (
        <li
          key={key}
          className="relative pb-6 pl-6 last:pb-0"
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <span
            aria-hidden
            className={classNames(
              'absolute top-1 -left-[calc(0.5rem+1px)] size-4 rounded-full border-[3px]',
              MARKS[state],
            )}
          />
          <p className="text-sm text-ink-soft">{when}</p>
          <p className="font-semibold">{title}</p>
          {children ? <div className="mt-1">{children}</div> : null}
        </li>
      ))}
    </ol>
  );
}
