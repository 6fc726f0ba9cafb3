import type { HTMLInputAutoCompleteAttribute } from 'react';
import { classNames } from '../ui/class-names.ts';
import { CONTROL_CLASSES, FieldFrame } from './field-frame.tsx';
import { controlAttributes, initialText, type FieldProps } from './form-field.ts';

const WIDTHS = { full: '', medium: 'max-w-80', short: 'max-w-40' } as const;

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'url' | 'tel' | 'search' | 'password' | 'number' | undefined;
  /** The purpose of the field, as the HTML standard names it; always set it for the reader's own data. */
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url' | 'tel' | undefined;
  /** The width tells how much is expected. */
  width?: keyof typeof WIDTHS | undefined;
  spellCheck?: boolean | undefined;
}

/** One line of text. A password is never shown again; any other value is. */
export function TextField({
  type = 'text',
  autoComplete,
  inputMode,
  width = 'full',
  spellCheck,
  ...props
}: TextFieldProps) {
  const { field } = props;
  return (
    <FieldFrame {...props}>
      <input
        {...controlAttributes(props)}
        type={type}
        defaultValue={type === 'password' ? undefined : initialText(field)}
        minLength={field.minLength}
        maxLength={field.maxLength}
        min={field.min}
        max={field.max}
        step={field.step}
        pattern={field.pattern}
        autoComplete={autoComplete}
        inputMode={inputMode}
        spellCheck={spellCheck}
        className={classNames(CONTROL_CLASSES, WIDTHS[width])}
      />
    </FieldFrame>
  );
}
