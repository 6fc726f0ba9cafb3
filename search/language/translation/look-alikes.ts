import { stem } from '../stems.ts';
import { stopWords } from '../stop-words.ts';

import { skeletonOf } from './skeleton.ts';

/** English stems that a Dutch word looks like, with the share of each, and how far to believe it: 0 to 1. */
export interface LookAlike {
  readonly stems: ReadonlyMap<string, number>;
  readonly trust: number;
}

/** Finds the English words that Dutch ones look like: loanwords, and words of one origin. */
export interface LookAlikes {
  readonly find: (word: string) => LookAlike | undefined;
  /** Whether a part of a compound is surely an international word. */
  readonly isInternational: (word: string) => boolean;
}

/** Endings without which a Dutch word may look more like its English form. */
const ENDINGS = ['en', 's', 'es', 'e', 'n', 'eren', 'ing', 'ingen'];
const MOST_STEMS = 4;
/** How far each way of looking alike is believed; short words look alike by chance. */
const TRUST = { same: 0.8, sameShort: 0.5, skeleton: 0.85, skeletonShort: 0.25 } as const;

/** `words`: English words with how often each is met. */
export function lookAlikes(words: ReadonlyMap<string, number>): LookAlikes {
  const bySkeleton = new Map<string, string[]>();
  for (const word of words.keys()) {
    if (word.length <= 2) continue;
    for (const form of singularsOf(word)) {
      const skeleton = skeletonOf(form, 'en');
      const alike = bySkeleton.get(skeleton);
      if (alike === undefined) bySkeleton.set(skeleton, [word]);
      else if (!alike.includes(word)) alike.push(word);
    }
  }

  const ofOneSkeleton = (form: string): string[] => {
    const alike = bySkeleton.get(skeletonOf(form, 'nl')) ?? [];
    const differences = alike.map((word) => editDistance(form, word));
    const least = Math.min(...differences);
    return alike.filter((_, index) => differences[index] === least);
  };

  const sharesOf = (alike: readonly string[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const word of alike) {
      const id = stem(word, 'en');
      counts.set(id, (counts.get(id) ?? 0) + (words.get(word) ?? 0));
    }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_STEMS);
    return new Map(most.map(([id, count]) => [id, count / total]));
  };

  return {
    find: (word) => {
      if (word.length <= 2) return undefined;
      if (words.has(word)) {
        return { stems: sharesOf([word]), trust: word.length > 3 ? TRUST.same : TRUST.sameShort };
      }
      for (const form of formsOf(word)) {
        const alike = form.length > 3 ? ofOneSkeleton(form) : [];
        if (alike.length === 0) continue;
        return { stems: sharesOf(alike), trust: form.length > 5 ? TRUST.skeleton : TRUST.skeletonShort };
      }
      return undefined;
    },
    isInternational: (word) =>
      formsOf(word).some(
        (form) =>
          (form.length > 3 && words.has(form) && !stopWords.en.has(form)) ||
          (form.length > 5 && bySkeleton.has(skeletonOf(form, 'nl'))),
      ),
  };
}

function formsOf(word: string): string[] {
  const stripped = ENDINGS.filter((ending) => word.endsWith(ending) && word.length - ending.length > 3);
  return [word, ...stripped.map((ending) => word.slice(0, -ending.length))];
}

/** An English word, and what it may be the plural of. */
function singularsOf(word: string): string[] {
  if (word.length <= 4 || !/[^s]s$/.test(word)) return [word];
  if (word.endsWith('ies')) return [word, `${word.slice(0, -3)}y`];
  return [word, word.slice(0, -1), ...(word.endsWith('es') ? [word.slice(0, -2)] : [])];
}

/** Levenshtein distance. */
function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  [...one].forEach((letter, row) => {
    const current = [row + 1];
    [...other].forEach((compared, column) => {
      current.push(
        Math.min(
          (previous[column + 1] ?? 0) + 1,
          (current[column] ?? 0) + 1,
          (previous[column] ?? 0) + (letter === compared ? 0 : 1),
        ),
      );
    });
    previous = current;
  });
  return previous.at(-1) ?? 0;
}
