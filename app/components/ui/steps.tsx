import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface Step {
  label: string;
  /** Set when the reader may go (back) to it. */
  href?: string | undefined;
}

export interface StepsProps {
  /** The name of the list, for screen readers ("Voortgang"). */
  label: string;
  steps: readonly Step[];
  /** Index of the current step, 0-based; `steps.length` when all are done. */
  current: number;
  /** The word for a finished step ("Klaar"), for screen readers. */
  doneLabel: string;
  className?: string | undefined;
}

/** Where the reader is in a form of several pages, or a thing in its workflow. */
export function Steps({ label, steps, current, doneLabel, className }: StepsProps) {
  return (
    <ol
      aria-label={label}
      className={classNames('flex flex-col gap-x-6 gap-y-2 sm:flex-row sm:flex-wrap', className)}
    >
      {steps.map((step, index) => {
        const done = index < current;
        const isCurrent = index === current;
        return (
          <li
            key={step.label}
            aria-current={isCurrent ? 'step' : undefined}
            className="flex items-center gap-2"
          >
            <span
              aria-hidden
              className={classNames(
                'inline-flex size-7 shrink-0 items-center justify-center rounded-full border-2 text-sm font-semibold',
                done && 'border-brand bg-brand text-on-brand',
                isCurrent && 'border-brand text-brand',
                !done && !isCurrent && 'border-line-strong text-ink-soft',
              )}
            >
              {done ? <Icon name="check" className="size-4" /> : index + 1}
            </span>
            {step.href === undefined ? (
              <span className={isCurrent ? 'font-semibold' : 'text-ink-soft'}>{step.label}</span>
            ) : (
              <a href={step.href}>{step.label}</a>
            )}
            {done ? <VisuallyHidden>({doneLabel})</VisuallyHidden> : null}
          </li>
        );
      })}
    </ol>
  );
}
