import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export interface DetailsProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean | undefined;
  className?: string | undefined;
}

/** Text that most readers can skip, one click away. */
export function Details({ summary, children, open, className }: DetailsProps) {
  return (
    <details open={open} className={classNames('border-y border-line', className)}>
      <summary className="flex min-h-11 items-center gap-2 font-semibold text-brand hover:text-brand-strong">
        <Icon name="chevron-down" className="chevron size-4" />
        {summary}
      </summary>
      <div className="pb-4 pl-6">{children}</div>
    </details>
  );
}
