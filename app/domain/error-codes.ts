import { z } from 'zod';
import type { ErrorCode } from '#app/i18n/messages.ts';

/** An error code as a schema's message; typed, so that a code without a text is a type error. */
export const code = (value: ErrorCode): ErrorCode => value;

/** Gives every issue that names no message of its own a code instead of an English sentence. */
z.config({ customError: (issue) => codeOf(issue as z.core.$ZodRawIssue) });

function codeOf(issue: z.core.$ZodRawIssue): ErrorCode {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null || issue.input === '') return 'required';
      return issue.expected === 'number' || issue.expected === 'int' ? 'number' : 'format';
    case 'too_small':
      if (issue.origin === 'string')
        return Number(issue.minimum) === 1 ? 'required' : `too_short:${String(issue.minimum)}`;
      return issue.origin === 'array'
        ? `too_few:${String(issue.minimum)}`
        : `too_small:${String(issue.minimum)}`;
    case 'too_big':
      if (issue.origin === 'string') return `too_long:${String(issue.maximum)}`;
      return issue.origin === 'array'
        ? `too_many:${String(issue.maximum)}`
        : `too_large:${String(issue.maximum)}`;
    case 'invalid_format':
      if (issue.format === 'email') return 'email';
      if (issue.format === 'url') return 'url';
      return issue.format === 'date' ? 'date' : 'format';
    case 'invalid_value':
    case 'invalid_union':
      return issue.input === undefined ? 'choose' : 'choice';
    default:
      return 'format';
  }
}

export { z };
