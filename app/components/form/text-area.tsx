import type { ReactNode } from 'react';
import { CONTROL_CLASSES, FieldFrame } from './field-frame.tsx';
import { controlAttributes, descriptionAttributes, initialText, type FieldProps } from './form-field.ts';

export interface TextAreaProps extends FieldProps {
  rows?: number | undefined;
  /** How long the text may be and, after a post, how long it is ("50 tot 1.500 woorden, nu 1.712"). */
  limit?: ReactNode;
  /** The language of the text, for spelling and screen readers. */
  lang?: string | undefined;
}

/**
 * Several lines of text. `maxLength` is left out on purpose: it would cut off pasted text without a word, whereas the
 * server tells how much too long it is.
 */
export function TextArea({ rows = 6, limit, lang, ...props }: TextAreaProps) {
  const { field } = props;
  const limitId = `${field.id}-limit`;
  const described = descriptionAttributes(props)['aria-describedby'];
  return (
    <FieldFrame {...props}>
      <textarea
        {...controlAttributes(props)}
        aria-describedby={limit === undefined ? described : [described, limitId].filter(Boolean).join(' ')}
        rows={rows}
        lang={lang}
        defaultValue={initialText(field)}
        className={CONTROL_CLASSES}
      />
      {limit === undefined ? null : (
        <p id={limitId} className="text-sm text-ink-soft">
          {limit}
        </p>
      )}
    </FieldFrame>
  );
}
