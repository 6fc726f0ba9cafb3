import { namesIn, type Concept } from '../thesaurus/concept.ts';
import { generalLines } from '../thesaurus/lines.ts';

/** What the same thing is called in both languages, as people wrote it down. */
export interface Entry {
  readonly nl: readonly string[];
  readonly en: readonly string[];
  /** Abbreviations and names that both languages write alike. */
  readonly any: readonly string[];
}

/** General technical Dutch: words that belong to no field in particular. */
export const generalEntries: readonly Entry[] = generalLines.map(readEntry);

/** A concept of the thesaurus as an entry. */
export const entryOf = ({ nl, en, any = [] }: Concept): Entry => ({ nl, en, any });

/** Reads a line of the data files: `nl | nl = en | en`. Throws on one that names nothing in a language. */
function readEntry(line: string): Entry {
  const [nl = [], en = []] = line.split(' = ').map(namesIn);
  if (nl.length === 0 || en.length === 0) throw new Error(`no entry: ${line}`);
  return { nl, en, any: [] };
}
