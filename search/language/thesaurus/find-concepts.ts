import { splitCompound } from '../split-compound.ts';
import { stem } from '../stems.ts';
import { stopWords } from '../stop-words.ts';
import { tokenise, type TextLanguage } from '../tokens.ts';

import { concepts } from './concepts.ts';

interface Branch {
  readonly next: Map<string, Branch>;
  readonly ids: string[];
}

const newBranch = (): Branch => ({ next: new Map(), ids: [] });

/** The stem by which names are compared; a stop word stands for itself, so that `met` is never `meten`. */
export function nameStem(word: string, language: TextLanguage): string {
  return stopWords[language].has(word) ? `=${word}` : stem(word, language);
}

function stemsOf(name: string, language: TextLanguage): string[] {
  return tokenise(name)
    .flatMap((word) => {
      const parts = language === 'nl' ? splitCompound(word) : [];
      return parts.length > 1 ? parts : [word];
    })
    .map((word) => nameStem(word, language));
}

/**
 * Names as stems, one tree per language of the text. Dutch texts of the field are full of English, so their
 * tree holds both; an English text never means a Dutch word ("rook", "brand").
 */
function plant(language: TextLanguage): Branch {
  const root = newBranch();
  for (const { id, nl, en, any = [] } of concepts) {
    for (const name of language === 'nl' ? [...nl, ...en, ...any] : [...en, ...any]) {
      let branch = root;
      for (const part of stemsOf(name, language)) {
        const next = branch.next.get(part) ?? newBranch();
        branch.next.set(part, next);
        branch = next;
      }
      if (!branch.ids.includes(id)) branch.ids.push(id);
    }
  }
  return root;
}

const trees: Readonly<Record<TextLanguage, Branch>> = { nl: plant('nl'), en: plant('en') };

/** The concepts whose name begins at this stem, short and long ones alike, with their length in stems. */
export function conceptsAt(
  stems: readonly string[],
  start: number,
  language: TextLanguage,
): { id: string; length: number }[] {
  const found: { id: string; length: number }[] = [];
  let branch: Branch | undefined = trees[language];
  for (let end = start; end < stems.length; end += 1) {
    branch = branch.next.get(stems[end] ?? '');
    if (branch === undefined) break;
    for (const id of branch.ids) found.push({ id, length: end - start + 1 });
  }
  return found;
}
