import type { ReactNode } from 'react';
import { FieldErrors, FieldHint, OptionalMark, frameClasses } from './field-frame.tsx';
import { descriptionAttributes, type FieldProps } from './form-field.ts';

export interface FieldSetProps extends Omit<FieldProps, 'label'> {
  legend: string;
  /** True when the whole group may stay empty. */
  optional?: boolean | undefined;
  children: ReactNode;
}

/**
 * Fields that answer one question together: an address, a period. `field` gives the id (`{ id, name }`, or conform's
 * metadata of the object); errors of the group as a whole go to `errors`.
 */
export function FieldSet({ legend, optional = false, children, ...props }: FieldSetProps) {
  const { 'aria-describedby': describedBy } = descriptionAttributes(props);
  return (
    // The frame is around the fieldset, not on it: its bar would start halfway down the legend.
    <div className={frameClasses(props.errors, props.className)}>
      <fieldset aria-describedby={describedBy} className="flex flex-col gap-1.5">
        <legend className="mb-1.5 font-semibold">
          {legend}
          <OptionalMark required={!optional} />
        </legend>
        <FieldHint field={props.field} hint={props.hint} />
        <FieldErrors field={props.field} errors={props.errors} />
        {children}
      </fieldset>
      {props.below}
    </div>
  );
}
