import { Choice } from './choice.tsx';
import { FieldErrors, frameClasses } from './field-frame.tsx';
import { controlAttributes, initialChoices, type FieldProps } from './form-field.ts';

export interface CheckboxFieldProps extends FieldProps {
  /** What is posted when ticked. */
  value?: string | undefined;
}

/** One thing to agree with or to switch on. */
export function CheckboxField({ value = 'on', ...props }: CheckboxFieldProps) {
  const { field, label, hint, errors, className, below } = props;
  return (
    <div className={frameClasses(errors, className)}>
      <FieldErrors field={field} errors={errors} />
      <Choice
        {...controlAttributes({ ...props, hint: undefined })}
        type="checkbox"
        value={value}
        defaultChecked={field.initialValue === true || initialChoices(field).includes(value)}
        label={label}
        hint={hint}
      />
      {below}
    </div>
  );
}
