import type { ReactNode } from 'react';
import { PageHeading } from '../ui/page-heading.tsx';

/** A page with one short form or message, before somebody is logged in. */
export function FrontDoor({
  title,
  intro,
  notice,
  children,
  below,
}: {
  title: string;
  intro?: ReactNode;
  /** What just happened, above everything else. */
  notice?: ReactNode;
  children?: ReactNode;
  /** Other ways on, under the form. */
  below?: ReactNode;
}) {
  return (
    <div className="mx-auto max-w-form">
      {notice ? <div className="mb-6">{notice}</div> : null}
      <PageHeading title={title} intro={intro} className="mb-8" />
      {children}
      {below ? (
        <div className="mt-10 flex flex-col gap-2 border-t border-line pt-5 text-ink-soft">{below}</div>
      ) : null}
    </div>
  );
}
