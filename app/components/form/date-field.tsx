import { classNames } from '../ui/class-names.ts';
import { CONTROL_CLASSES, FieldFrame } from './field-frame.tsx';
import { controlAttributes, initialText, type FieldProps } from './form-field.ts';

export interface DateFieldProps extends FieldProps {
  /** `datetime-local` adds a time of day, in the zone that the hint names. */
  type?: 'date' | 'datetime-local' | undefined;
  autoComplete?: 'bday' | 'off' | undefined;
}

/** A day, by the browser's own control; the value is ISO (`2026-11-06`). */
export function DateField({ type = 'date', autoComplete, ...props }: DateFieldProps) {
  const { field } = props;
  return (
    <FieldFrame {...props}>
      <input
        {...controlAttributes(props)}
        type={type}
        defaultValue={initialText(field)}
        min={field.min}
        max={field.max}
        autoComplete={autoComplete}
        className={classNames(CONTROL_CLASSES, 'max-w-64')}
      />
    </FieldFrame>
  );
}
