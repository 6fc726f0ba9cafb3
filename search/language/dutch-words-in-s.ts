import { namesIn } from './thesaurus/concept.ts';
import { fieldLines, generalLines } from './thesaurus/lines.ts';

/** A word on a consonant and `s` that is written so in the thesaurus, where words stand in the singular. */
const IN_S = /^[a-z]{2,}[^aeiouyj]s$/;

/** Dutch words of which the last `s` is no plural: lens, plaats, brons. */
export const dutchWordsInS: ReadonlySet<string> = new Set(
  [...fieldLines, ...generalLines].flatMap((line) => {
    const names = namesIn(line.replace(/^[a-z0-9-]+: /, '').split(' = ')[0] ?? '').map((name) =>
      name.toLowerCase(),
    );
    return names.filter((name) => IN_S.test(name) && !names.includes(name.slice(0, -1)));
  }),
);
