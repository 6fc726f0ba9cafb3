import { timesOf } from '../percentiles.ts';

/** How good one ranked list is, and how long it took. */
export interface Judged {
  readonly ndcg10: number;
  readonly mrr10: number;
  readonly recall50: number;
  readonly ms: number;
}

/** Judged lists of one ranker together: means, and times in milliseconds. */
export interface Figures {
  readonly ndcg10: number;
  readonly mrr10: number;
  readonly recall50: number;
  readonly p50ms: number;
  readonly p95ms: number;
}

const gainAt = (rank: number) => 1 / Math.log2(rank + 2);

/** Judges ranked ids against the ids that answer, each worth the same. */
export function judge(ranked: readonly string[], answers: ReadonlySet<string>, ms: number): Judged {
  const isAnswer = ranked.map((id) => answers.has(id));
  const gain = isAnswer.slice(0, 10).reduce((sum, hit, rank) => (hit ? sum + gainAt(rank) : sum), 0);
  const ideal = Array.from({ length: Math.min(10, answers.size) }, (_, rank) => gainAt(rank));
  const first = isAnswer.slice(0, 10).indexOf(true);
  return {
    ndcg10: gain / ideal.reduce((sum, value) => sum + value, 0),
    mrr10: first < 0 ? 0 : 1 / (first + 1),
    recall50: isAnswer.slice(0, 50).filter(Boolean).length / answers.size,
    ms,
  };
}

/** Means of the measures and percentiles of the times. */
export function summarise(judged: readonly Judged[]): Figures {
  const mean = (pick: (one: Judged) => number) =>
    rounded(judged.reduce((sum, one) => sum + pick(one), 0) / Math.max(1, judged.length), 4);
  return {
    ndcg10: mean(({ ndcg10 }) => ndcg10),
    mrr10: mean(({ mrr10 }) => mrr10),
    recall50: mean(({ recall50 }) => recall50),
    ...timesOf(judged.map(({ ms }) => ms)),
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
