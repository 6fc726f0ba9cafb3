/** What was found out about words, for the words that come again. */
export interface WordMemory<Value> {
  readonly get: (word: string) => Value | undefined;
  readonly set: (word: string, value: Value) => void;
}

/** A copy of a word that does not keep the text alive from which it was cut. */
export const detached = (word: string): string => ` ${word}`.slice(1);

/**
 * Remembers at most so many words. When the younger half is full the older half is forgotten, so that frequent words stay
 * and memory does not grow.
 */
export function wordMemory<Value>(most: number): WordMemory<Value> {
  let younger = new Map<string, Value>();
  let older = new Map<string, Value>();
  const set = (word: string, value: Value) => {
    if (younger.size >= most / 2) {
      older = younger;
      younger = new Map();
    }
    younger.set(word, value);
  };
  return {
    set,
    get: (word) => {
      const known = younger.get(word);
      if (known !== undefined) return known;
      const before = older.get(word);
      if (before !== undefined) set(word, before);
      return before;
    },
  };
}
