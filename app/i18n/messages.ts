import type { Locale } from '#db/enums.ts';
import * as en from './en/index.ts';
import * as nl from './nl/index.ts';

/** Every text of the site. Dutch is written first; English has the same keys by type. */
export type Messages = typeof nl;

const MESSAGES: Readonly<Record<Locale, Messages>> = { nl, en };

export function messagesIn(locale: Locale): Messages {
  return MESSAGES[locale];
}

export type ErrorKey = keyof Messages['errors'];
/** An error as the domain gives it: a key, with its parameter behind a colon where the text takes one. */
export type ErrorCode = ErrorKey | `${ErrorKey}:${string}`;

/** The sentence for an error code; an unknown code is shown as the most general one. */
export function errorText(messages: Messages, code: string): string {
  const [key = '', ...rest] = code.split(':');
  const text = messages.errors[key as ErrorKey] as Messages['errors'][ErrorKey] | undefined;
  if (text === undefined) return messages.errors.format;
  return typeof text === 'string' ? text : text(rest.join(':'));
}
