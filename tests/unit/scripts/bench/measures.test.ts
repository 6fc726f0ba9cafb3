import { describe, expect, it } from 'vitest';
import { judge, summarise } from '#scripts/bench/ranking/measures.ts';

const judged = (ranked: string[], answers: string[]) => judge(ranked, new Set(answers), 1);

describe('judge', () => {
  it('gives a perfect list 1 on every measure', () => {
    expect(judged(['a', 'b', 'x'], ['a', 'b'])).toEqual({ ndcg10: 1, mrr10: 1, recall50: 1, ms: 1 });
  });

  it('discounts a late answer by the logarithm of its rank', () => {
    const { ndcg10, mrr10 } = judged(['x', 'y', 'a'], ['a']);
    expect([ndcg10, mrr10]).toEqual([0.5, 1 / 3]);
  });

  it('sees nothing beyond the tenth but for recall', () => {
    const late = [...Array.from({ length: 10 }, (_, index) => `x${String(index)}`), 'a'];
    expect(judged(late, ['a'])).toEqual({ ndcg10: 0, mrr10: 0, recall50: 1, ms: 1 });
  });

  it('compares with the best ten when there are more answers', () => {
    const answers = Array.from({ length: 20 }, (_, index) => `a${String(index)}`);
    expect(judged(answers.slice(0, 10), answers)).toMatchObject({ ndcg10: 1, recall50: 0.5 });
  });
});

describe('summarise', () => {
  it('takes means, and times at their percentiles', () => {
    const times = Array.from({ length: 100 }, (_, index) => ({ ...judged(['a'], ['a']), ms: index + 1 }));
    expect(summarise(times)).toEqual({ ndcg10: 1, mrr10: 1, recall50: 1, p50ms: 50, p95ms: 95 });
  });
});
