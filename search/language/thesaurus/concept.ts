/**
 * One concept of the field: what it is called and written as in both languages. The first name is the one shown.
 * `any` holds abbreviations and names that are the same in both.
 */
export interface Concept {
  /** Stable id, stored in matches; never reuse one for something else. */
  readonly id: `c:${string}`;
  readonly nl: readonly string[];
  readonly en: readonly string[];
  readonly any?: readonly string[];
}

/** Shorthand for the data files: names are separated by `|`. */
export function concept(id: string, nl: string, en: string, any?: string): Concept {
  const names = (list: string) => list.split('|').map((name) => name.trim());
  return { id: `c:${id}`, nl: names(nl), en: names(en), ...(any === undefined ? {} : { any: names(any) }) };
}
