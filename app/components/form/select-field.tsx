import { classNames } from '../ui/class-names.ts';
import { CONTROL_CLASSES, FieldFrame } from './field-frame.tsx';
import { controlAttributes, initialChoices, type FieldProps } from './form-field.ts';
import type { FieldOption, FieldOptionGroup } from './options.ts';

export interface SelectFieldProps extends FieldProps {
  options: readonly (FieldOption | FieldOptionGroup)[];
  /** The text of an empty first choice. */
  placeholder?: string | undefined;
  autoComplete?: string | undefined;
}

/** One choice out of many; for up to seven choices prefer a `RadioGroup`. */
export function SelectField({ options, placeholder, autoComplete, ...props }: SelectFieldProps) {
  return (
    <FieldFrame {...props}>
      <select
        {...controlAttributes(props)}
        defaultValue={initialChoices(props.field)[0]}
        autoComplete={autoComplete}
        className={classNames(CONTROL_CLASSES, 'max-w-120')}
      >
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map((inner) => (
                <SelectOption key={inner.value} option={inner} />
              ))}
            </optgroup>
          ) : (
            <SelectOption key={option.value} option={option} />
          ),
        )}
      </select>
    </FieldFrame>
  );
}

function SelectOption({ option }: { option: FieldOption }) {
  return (
    <option value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  );
}
