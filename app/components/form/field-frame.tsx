import type { ReactNode } from 'react';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { errorId, hintId, isRequired, type FieldProps, type FormField } from './form-field.ts';
import { useFieldTexts } from './field-texts.tsx';

/** The look of text controls; the border has a contrast of 3:1 with its ground. */
export const CONTROL_CLASSES =
  'block w-full min-h-11 rounded-sm border border-line-strong bg-paper px-3 py-2 text-ink ' +
  'aria-invalid:border-2 aria-invalid:border-error disabled:bg-mist disabled:text-ink-soft';

export function OptionalMark({ required }: { required: boolean }) {
  const { optional } = useFieldTexts();
  return required || optional === '' ? null : (
    <span className="font-normal text-ink-soft"> ({optional})</span>
  );
}

export function FieldHint({ field, hint }: { field: FormField; hint: string | undefined }) {
  return hint === undefined ? null : (
    <p id={hintId(field)} className="text-ink-soft">
      {hint}
    </p>
  );
}

export function FieldErrors({ field, errors }: { field: FormField; errors: readonly string[] | undefined }) {
  const texts = useFieldTexts();
  if (errors === undefined || errors.length === 0) return null;
  return (
    <div id={errorId(field)} className="flex flex-col gap-1 font-medium text-error">
      {errors.map((error) => (
        <p key={error} className="flex gap-2">
          <Icon name="error" className="mt-1" />
          <span>
            {texts.error === '' ? null : <VisuallyHidden>{texts.error}: </VisuallyHidden>}
            {error}
          </span>
        </p>
      ))}
    </div>
  );
}

/** The bar at the left that marks a field with an error. */
export function frameClasses(
  errors: readonly string[] | undefined,
  className: string | undefined,
): string | undefined {
  const invalid = errors !== undefined && errors.length > 0;
  return classNames('flex flex-col gap-1.5', invalid && 'border-l-4 border-error pl-4', className);
}

/** Label, hint and error around one control, in this order, so that each is met before the control. */
export function FieldFrame({ children, ...props }: FieldProps & { children: ReactNode }) {
  return (
    <div className={frameClasses(props.errors, props.className)}>
      <label htmlFor={props.field.id} className="font-semibold">
        {props.label}
        <OptionalMark required={isRequired(props)} />
      </label>
      <FieldHint field={props.field} hint={props.hint} />
      <FieldErrors field={props.field} errors={props.errors} />
      {children}
      {props.below}
    </div>
  );
}
