import type { ReactNode } from 'react';

/**
 * What a field component needs to know about a field: the part of `@conform-to/react`'s field metadata that reaches
 * the HTML, so `fields.title` fits as it is. For a form without conform write `{ id: 'q', name: 'q' }`.
 */
export interface FormField {
  id: string;
  name: string;
  /** The id of the form, when the field stands outside it. */
  formId?: string | undefined;
  required?: boolean | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  min?: string | number | undefined;
  max?: string | number | undefined;
  step?: string | number | undefined;
  pattern?: string | undefined;
  multiple?: boolean | undefined;
  /** What was stored or posted before: a string, a list of strings, or nothing. */
  initialValue?: unknown;
}

/** What every field component takes. */
export interface FieldProps {
  field: FormField;
  label: string;
  /** How to fill it in; read together with the label by screen readers. */
  hint?: string | undefined;
  /** In the reader's language. The server decides; nothing is validated in the browser. */
  errors?: readonly string[] | undefined;
  /** Overrides the constraint of `field`, for a field that is required only sometimes. */
  required?: boolean | undefined;
  className?: string | undefined;
  /** Something to decide about this field, under it. */
  below?: ReactNode;
}

export function isRequired({ field, required }: Pick<FieldProps, 'field' | 'required'>): boolean {
  return required ?? field.required ?? false;
}

/** The id of a field's error text; the same as conform's `errorId`. */
export function errorId(field: FormField): string {
  return `${field.id}-error`;
}

/** The id of a field's hint; the same as conform's `descriptionId`. */
export function hintId(field: FormField): string {
  return `${field.id}-description`;
}

/** `aria-describedby` and `aria-invalid` of a control: the hint first, then what is wrong. */
export function descriptionAttributes({
  field,
  hint,
  errors,
}: Pick<FieldProps, 'field' | 'hint' | 'errors'>) {
  const invalid = errors !== undefined && errors.length > 0;
  const ids = [hint === undefined ? undefined : hintId(field), invalid ? errorId(field) : undefined].filter(
    Boolean,
  );
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': invalid ? (true as const) : undefined,
  };
}

/** The attributes that every single control shares. */
export function controlAttributes(props: FieldProps) {
  const { field } = props;
  return {
    id: field.id,
    name: field.name,
    form: field.formId,
    required: isRequired(props) || undefined,
    ...descriptionAttributes(props),
  };
}

/** The value to show again in a text control. */
export function initialText(field: FormField): string | undefined {
  const value = field.initialValue;
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

/** The values to tick or select again. */
export function initialChoices(field: FormField): string[] {
  const value = field.initialValue;
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === 'string');
  const text = initialText(field);
  return text === undefined ? [] : [text];
}
