import type { ReactNode } from 'react';
import { Code } from '../ui/code.tsx';
import { PageHeading } from '../ui/page-heading.tsx';

export interface ErrorPageProps {
  /** The HTTP status, shown small. */
  status: number;
  title: string;
  /** What happened and what the reader can do; never a technical message. */
  children: ReactNode;
  /** Links that lead on. */
  actions?: ReactNode;
  /** To name when asking for help. */
  requestId?: { label: string; value: string } | undefined;
}

/** The content of an error page; goes inside `PageShell`, or inside a bare `main` when even the shell failed. */
export function ErrorPage({ status, title, children, actions, requestId }: ErrorPageProps) {
  return (
    <div className="py-6">
      <PageHeading eyebrow={String(status)} title={title} intro={children} actions={actions} />
      {requestId ? (
        <p className="mt-8 text-sm text-ink-soft">
          {requestId.label} <Code>{requestId.value}</Code>
        </p>
      ) : null}
    </div>
  );
}
