import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface PageHeadingProps {
  title: string;
  /** What kind of thing this is, above the title. */
  eyebrow?: string | undefined;
  /** The language of the title, when it differs from that of the page. */
  lang?: string | undefined;
  badges?: ReactNode;
  /** One or two sentences under the title. */
  intro?: ReactNode;
  /** Buttons for the main acts of the page. */
  actions?: ReactNode;
  className?: string | undefined;
}

/** The one h1 of a page, with what belongs to it. */
export function PageHeading({ title, eyebrow, lang, badges, intro, actions, className }: PageHeadingProps) {
  return (
    <div className={classNames('flex flex-col gap-3', className)}>
      {badges ? <div className="flex flex-wrap gap-1.5">{badges}</div> : null}
      <h1 className="text-2xl font-bold" lang={lang}>
        {eyebrow ? <span className="mb-1 block text-base font-semibold text-accent">{eyebrow}</span> : null}
        {title}
      </h1>
      {intro ? <div className="max-w-prose text-lg text-ink-soft">{intro}</div> : null}
      {actions ? <div className="mt-1 flex flex-wrap items-center gap-3">{actions}</div> : null}
    </div>
  );
}

/** A part of a page under an h2. */
export function Section({
  title,
  id,
  actions,
  children,
  className,
}: {
  title: string;
  /** For links to this part. */
  id?: string | undefined;
  actions?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
}) {
  return (
    <section id={id} className={classNames('mt-10', className)}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="text-xl font-semibold">{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
