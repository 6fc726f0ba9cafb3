import { HiddenFields } from '../form/hidden-fields.tsx';
import { classNames } from '../ui/class-names.ts';

export interface ThemeFormProps {
  /** Where the choice is posted, as `theme=system|light|dark`; the server keeps it and sets `data-theme` on html. */
  action: string;
  label: string;
  current: 'system' | 'light' | 'dark';
  options: readonly { value: 'system' | 'light' | 'dark'; label: string }[];
  /** For instance the page to return to. */
  values?: Readonly<Record<string, string>> | undefined;
}

/** The choice between light, dark and what the reader's system says. For dark ground only (the footer). */
export function ThemeForm({ action, label, current, options, values = {} }: ThemeFormProps) {
  return (
    <form method="post" action={action}>
      <HiddenFields values={values} />
      <fieldset className="flex flex-wrap items-center gap-2">
        <legend className="float-left mr-2">{label}</legend>
        {options.map((option) => (
          <button
            key={option.value}
            type="submit"
            name="theme"
            value={option.value}
            aria-pressed={option.value === current}
            className={classNames(
              'min-h-9 rounded-sm border px-3 text-sm hover:border-on-deep',
              option.value === current
                ? 'border-on-deep bg-on-deep font-semibold text-deep'
                : 'border-deep-line',
            )}
          >
            {option.label}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
