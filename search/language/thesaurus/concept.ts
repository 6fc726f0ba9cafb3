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

/** Names written in a row, separated by `|`. */
export const namesIn = (list: string): string[] =>
  list
    .split('|')
    .map((name) => name.trim())
    .filter(Boolean);

/** Reads a line of the data files: `id: nl | nl = en | en = ABBR`. Throws on one that names nothing in a language. */
export function readConcept(line: string): Concept {
  const [, id = '', rest = ''] = /^([a-z0-9-]+): (.*)$/.exec(line) ?? [];
  const [nl = [], en = [], any] = rest.split(' = ').map(namesIn);
  if (id === '' || nl.length === 0 || en.length === 0) throw new Error(`no concept: ${line}`);
  return { id: `c:${id}`, nl, en, ...(any === undefined ? {} : { any }) };
}
