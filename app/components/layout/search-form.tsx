import { MOST_CHARACTERS } from '#app/domain/find/find-filter.ts';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

export interface SearchFormProps {
  /** `/nl/search`; the words go in `q`. */
  action: string;
  /** The name of the field and of the button, for screen readers and as a hint in the empty field. */
  label: string;
  submitLabel: string;
  className?: string | undefined;
}

/** The site-wide search: a GET form, so that every search has an address. */
export function SearchForm({ action, label, submitLabel, className }: SearchFormProps) {
  return (
    <form role="search" action={action} className={classNames('flex', className)}>
      <input
        type="search"
        name="q"
        maxLength={MOST_CHARACTERS}
        aria-label={label}
        placeholder={label}
        className="min-h-11 w-full min-w-0 rounded-l-sm border border-r-0 border-line-strong bg-paper px-3 placeholder:text-ink-soft"
      />
      <button
        type="submit"
        className={classNames(
          'inline-flex min-h-11 min-w-11 items-center justify-center rounded-r-sm border border-brand bg-brand',
          'text-on-brand hover:bg-brand-strong',
        )}
      >
        <Icon name="search" />
        <VisuallyHidden>{submitLabel}</VisuallyHidden>
      </button>
    </form>
  );
}
