import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface DescriptionItem {
  term: string;
  description: ReactNode;
}

/** Terms with their values; beside each other from 640 px, under each other below. */
export function DescriptionList({
  items,
  narrow = false,
  className,
}: {
  items: readonly DescriptionItem[];
  /** True in a side column: shorter terms leave more room for the values. */
  narrow?: boolean | undefined;
  className?: string | undefined;
}) {
  return (
    <dl className={classNames('border-t border-line', className)}>
      {items.map((item) => (
        <div
          key={item.term}
          className={classNames(
            'border-b border-line py-2.5 sm:grid',
            narrow ? 'sm:grid-cols-[10rem_1fr] sm:gap-3' : 'sm:grid-cols-[12rem_1fr] sm:gap-6',
          )}
        >
          <dt className="text-ink-soft max-sm:text-sm">{item.term}</dt>
          <dd className="min-w-0">{item.description}</dd>
        </div>
      ))}
    </dl>
  );
}
