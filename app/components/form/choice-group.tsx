import { classNames } from '../ui/class-names.ts';
import { Choice } from './choice.tsx';
import { FieldSet } from './field-set.tsx';
import { initialChoices, isRequired, type FieldProps } from './form-field.ts';
import type { FieldOption } from './options.ts';

export interface ChoiceGroupProps extends FieldProps {
  options: readonly FieldOption[];
  /** Two columns where there is room for the longest choice, for many short ones. */
  columns?: 1 | 2 | undefined;
}

/** One choice out of a few. */
export function RadioGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup {...props} type="radio" />;
}

/** Any number of choices, posted under one name. */
export function CheckboxGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup {...props} type="checkbox" />;
}

/**
 * The first control has the id of the field itself, so that the error summary's link moves the focus there. Only radio
 * buttons are `required` in HTML: on checkboxes it would demand every one of them.
 */
function ChoiceGroup({
  options,
  columns = 1,
  type,
  ...props
}: ChoiceGroupProps & { type: 'checkbox' | 'radio' }) {
  const { field, label, errors } = props;
  const chosen = initialChoices(field);
  const required = isRequired(props);
  return (
    <FieldSet {...props} legend={label} optional={!required}>
      <div
        className={classNames(
          columns === 2 && 'grid grid-cols-[repeat(auto-fit,minmax(min(100%,max(16rem,45%)),1fr))] gap-x-6',
        )}
      >
        {options.map((option, index) => (
          <Choice
            key={option.value}
            id={index === 0 ? field.id : `${field.id}-${option.value}`}
            name={field.name}
            form={field.formId}
            type={type}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            required={(type === 'radio' && required) || undefined}
            aria-invalid={(type === 'checkbox' && errors !== undefined && errors.length > 0) || undefined}
            disabled={option.disabled}
            label={option.label}
            hint={option.hint}
          />
        ))}
      </div>
    </FieldSet>
  );
}
