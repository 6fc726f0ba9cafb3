import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface EmptyStateProps {
  title: string;
  /** Why it is empty and what the reader can do. */
  children?: ReactNode;
  /** Buttons that lead on. */
  actions?: ReactNode;
  className?: string | undefined;
}

/** Stands where a list would be when there is nothing in it. */
export function EmptyState({ title, children, actions, className }: EmptyStateProps) {
  return (
    <div
      className={classNames(
        'rounded-md border border-dashed border-line-strong bg-mist px-6 py-8',
        className,
      )}
    >
      <p className="text-lg font-semibold">{title}</p>
      {children ? <div className="mt-1 max-w-prose text-ink-soft">{children}</div> : null}
      {actions ? <div className="mt-5 flex flex-wrap items-center gap-3">{actions}</div> : null}
    </div>
  );
}
