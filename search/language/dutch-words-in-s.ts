import core from './thesaurus/field/core.json' with { type: 'json' };
import electronics from './thesaurus/field/electronics.json' with { type: 'json' };
import platforms from './thesaurus/field/platforms.json' with { type: 'json' };
import engineering from './thesaurus/general/engineering.json' with { type: 'json' };
import language from './thesaurus/general/language.json' with { type: 'json' };
import science from './thesaurus/general/science.json' with { type: 'json' };
import { namesIn } from './thesaurus/concept.ts';

/** A word on a consonant and `s` that is written so in the thesaurus, where words stand in the singular. */
const IN_S = /^[a-z]{2,}[^aeiouyj]s$/;

/** Dutch words of which the last `s` is no plural: lens, plaats, brons. */
export const dutchWordsInS: ReadonlySet<string> = new Set(
  [...core, ...electronics, ...platforms, ...engineering, ...science, ...language].flatMap((line) => {
    const names = namesIn(line.replace(/^[a-z0-9-]+: /, '').split(' = ')[0] ?? '').map((name) =>
      name.toLowerCase(),
    );
    return names.filter((name) => IN_S.test(name) && !names.includes(name.slice(0, -1)));
  }),
);
