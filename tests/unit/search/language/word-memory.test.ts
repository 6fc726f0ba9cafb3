import { expect, test } from 'vitest';
import { wordMemory } from '#search/language/word-memory.ts';

test('What is asked for again stays, and what is not is forgotten when others come', () => {
  const memory = wordMemory<number>(4);
  for (const [index, word] of ['often', 'a', 'b', 'c', 'd', 'e'].entries()) {
    memory.set(word, index);
    expect(memory.get('often')).toBe(0);
  }
  expect(['a', 'b', 'e'].map(memory.get)).toEqual([undefined, undefined, 5]);
});
