/** One choice of a select, radio group or checkbox group. */
export interface FieldOption {
  value: string;
  label: string;
  /** Under the label of a radio button or checkbox. */
  hint?: string | undefined;
  disabled?: boolean | undefined;
}

/** Choices under a heading, for a select. */
export interface FieldOptionGroup {
  label: string;
  options: readonly FieldOption[];
}
