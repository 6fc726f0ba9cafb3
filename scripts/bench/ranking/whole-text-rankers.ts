import { tokenise } from '#search/language/tokens.ts';
import type { BenchDocument, BenchQuery } from './read-set.ts';

/** Ranks all documents for a need; returns ids, best first. */
export type Ranker = (query: BenchQuery) => Promise<string[]> | string[];

const K1 = 1.2;
const B = 0.75;
const DEPTH = 50;

type Posting = readonly [document: number, count: number];

/**
 * The two rankers of the textbook over the whole text, as plain as they come (no stems, no stop words, no field
 * weights), held in memory: what the product must beat.
 */
export function wholeTextRankers(documents: readonly BenchDocument[]): { bm25: Ranker; tfidf: Ranker } {
  const counted = documents.map((document) => countWords(document));
  const postings = new Map<string, Posting[]>();
  counted.forEach((counts, index) => {
    for (const [word, count] of counts) {
      const list = postings.get(word) ?? [];
      list.push([index, count]);
      postings.set(word, list);
    }
  });
  const lengths = counted.map((counts) => sum(counts.values()));
  const averageLength = sum(lengths) / Math.max(1, lengths.length);
  const rarity = (word: string) => Math.log((documents.length + 1) / ((postings.get(word)?.length ?? 0) + 1));
  const weight = (word: string, count: number) => (1 + Math.log(count)) * rarity(word);
  const norms = counted.map((counts) =>
    Math.sqrt(sum([...counts].map(([word, count]) => weight(word, count) ** 2))),
  );

  const rank = (query: BenchQuery, points: (word: string, asked: number, posting: Posting) => number) => {
    const scores = new Map<number, number>();
    for (const [word, asked] of countWords(query)) {
      for (const posting of postings.get(word) ?? []) {
        scores.set(posting[0], (scores.get(posting[0]) ?? 0) + points(word, asked, posting));
      }
    }
    return [...scores]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, DEPTH)
      .flatMap(([index]) => documents[index]?.id ?? []);
  };
  return {
    bm25: (query) =>
      rank(query, (word, asked, [index, count]) => {
        const n = postings.get(word)?.length ?? 0;
        const idf = Math.log(1 + (documents.length - n + 0.5) / (n + 0.5));
        const length = (lengths[index] ?? 0) / averageLength;
        return (asked * idf * count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
      }),
    tfidf: (query) =>
      rank(
        query,
        (word, asked, [index, count]) => (weight(word, asked) * weight(word, count)) / (norms[index] || 1),
      ),
  };
}

function countWords({
  title,
  text,
  keywords,
}: Pick<BenchQuery, 'title' | 'text' | 'keywords'>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of tokenise([title, text, ...keywords].join(' ')))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
