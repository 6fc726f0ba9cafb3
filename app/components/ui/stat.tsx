import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface Stat {
  label: string;
  value: ReactNode;
  hint?: string | undefined;
  /** Set for a link to what was counted. */
  href?: string | undefined;
}

/** A row of figures, each with its name. */
export function StatList({ stats, className }: { stats: readonly Stat[]; className?: string | undefined }) {
  return (
    <dl className={classNames('grid grid-cols-2 gap-4 lg:grid-cols-4', className)}>
      {stats.map((stat) => (
        <div key={stat.label} className="flex flex-col border-l-4 border-brand pl-4">
          <dt className="text-sm text-ink-soft">
            {stat.href ? <a href={stat.href}>{stat.label}</a> : stat.label}
          </dt>
          <dd className="order-first text-2xl font-bold tabular-nums">{stat.value}</dd>
          {stat.hint ? <dd className="text-sm text-ink-soft">{stat.hint}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
