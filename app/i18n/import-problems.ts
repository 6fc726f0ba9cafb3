import { errorText, type ErrorCode, type Messages } from './messages.ts';

export type ImportProblemKey = keyof Messages['imports']['problems'];
/** What is wrong with a file or a line of it: a code of its own, or one that a form gives too, with its parameter. */
export type ProblemCode = ErrorCode | ImportProblemKey | `${ImportProblemKey}:${string}`;

/** The sentence for what is wrong with a file or a line of it. */
export function problemText(messages: Messages, code: string): string {
  const [key = '', ...rest] = code.split(':');
  const texts: Partial<Record<string, string | ((parameter: string) => string)>> = messages.imports.problems;
  const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
  if (text === undefined) return errorText(messages, code);
  return typeof text === 'string' ? text : text(rest.join(':'));
}
