import type { ComponentPropsWithoutRef } from 'react';

export interface ChoiceProps extends Omit<ComponentPropsWithoutRef<'input'>, 'className'> {
  id: string;
  type: 'checkbox' | 'radio';
  label: string;
  hint?: string | undefined;
}

/** A checkbox or radio button with its label; the whole row is the target. The hint is part of the description. */
export function Choice({ label, hint, id, 'aria-describedby': describedBy, ...input }: ChoiceProps) {
  const hintId = `${id}-hint`;
  return (
    <div className="relative flex min-h-11 items-start gap-3 py-2">
      <input
        {...input}
        id={id}
        aria-describedby={
          [describedBy, hint === undefined ? undefined : hintId].filter(Boolean).join(' ') || undefined
        }
        className="relative z-1 mt-0.5 size-6 shrink-0"
      />
      <div className="min-w-0 wrap-anywhere">
        <label htmlFor={id} className="after:absolute after:inset-0">
          {label}
        </label>
        {hint === undefined ? null : (
          <p id={hintId} className="text-sm text-ink-soft">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
