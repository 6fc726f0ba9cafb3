import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { TONE_CLASSES, TONE_ICONS, type Tone } from './tone.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface NoticeProps {
  tone?: Exclude<Tone, 'neutral'> | undefined;
  title?: string | undefined;
  /** The tone in a word ("Waarschuwing"), read before the text by screen readers. */
  toneLabel?: string | undefined;
  /** True when this tells the outcome of what the reader just did: `role=alert` for errors, `role=status` otherwise. */
  announce?: boolean | undefined;
  children?: ReactNode;
  className?: string | undefined;
}

/** A message set apart from the text of the page. */
export function Notice({
  tone = 'info',
  title,
  toneLabel,
  announce = false,
  children,
  className,
}: NoticeProps) {
  return (
    <div
      role={announce ? (tone === 'error' ? 'alert' : 'status') : undefined}
      className={classNames('flex gap-3 rounded-sm border-l-4 px-4 py-3', TONE_CLASSES[tone], className)}
    >
      <Icon name={TONE_ICONS[tone]} className="mt-0.5 size-6" />
      <div className="min-w-0 flex-1 text-ink">
        {toneLabel ? <VisuallyHidden>{toneLabel}: </VisuallyHidden> : null}
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
