import { database } from '#db/pool.ts';
import { rankCounterparts } from '#search/matching/rank.server.ts';
import { loadCapabilities } from './load-capabilities.ts';
import { calibrate, type Calibration } from './bands.ts';
import { judge, summarise, type Figures, type Judged } from './measures.ts';
import { plainMeilisearch } from './plain-meilisearch.ts';
import type { BenchQuery, BenchSet } from './read-set.ts';
import { wholeTextRankers, type Ranker } from './whole-text-rankers.ts';

export const RANKERS = ['product', 'product_no_track', 'meilisearch_title', 'bm25', 'tfidf'] as const;
export type RankerName = (typeof RANKERS)[number];
/** The product, without and with what was delivered before, and the others. */
export type RankingFigures = Readonly<Record<RankerName, Figures>>;

const DEPTH = 50;
const WARM_UP = 10;

/**
 * Runs the product's matching and, beside it, plain Meilisearch, BM25 and tf-idf on every query of a set; and tells what
 * the bands of its scores are worth among the first fifty. Reads its
 * servers from the settings: an empty, migrated database and a Meilisearch without indexes.
 */
export async function measureRanking(
  set: BenchSet,
  say: (line: string) => void,
): Promise<{ rankers: RankingFigures; bands: Calibration }> {
  say(`Loading ${String(set.documents.length)} documents`);
  const documentOf = await loadCapabilities(set.documents);
  const scoresOf = new Map<string, readonly { id: string; score: number }[]>();
  const product =
    (useTrackRecord: boolean): Ranker =>
    async (query) => {
      const ranked = await rankCounterparts(database(), {
        subject: subjectOf(query),
        filter: 'audience IN ["public"]',
        limit: DEPTH,
        useTrackRecord,
      });
      if (useTrackRecord) scoresOf.set(query.id, ranked);
      return ranked.map(({ id }) => documentOf.get(id) ?? '');
    };
  const rankers: Readonly<Record<RankerName, Ranker>> = {
    product: product(true),
    product_no_track: product(false),
    meilisearch_title: await plainMeilisearch(set.documents),
    ...wholeTextRankers(set.documents),
  };
  const figures: Partial<Record<RankerName, Figures>> = {};
  for (const name of RANKERS) {
    say(`Ranking ${String(set.queries.length)} queries: ${name}`);
    figures[name] = summarise(await run(rankers[name], set));
  }
  const pairs = [...scoresOf].flatMap(([query, ranked]) =>
    ranked.map(({ id, score }) => ({
      score,
      isRight: set.answers.get(query)?.has(documentOf.get(id) ?? '') ?? false,
    })),
  );
  return { rankers: figures as RankingFigures, bands: calibrate(pairs, scoresOf.size) };
}

async function run(ranker: Ranker, { queries, answers }: BenchSet): Promise<Judged[]> {
  for (const query of queries.slice(0, WARM_UP)) await ranker(query);
  const judged: Judged[] = [];
  for (const query of queries) {
    const start = performance.now();
    const ranked = await ranker(query);
    judged.push(judge(ranked, answers.get(query.id) ?? new Set(), performance.now() - start));
  }
  return judged;
}

function subjectOf({ title, text, keywords, language }: BenchQuery) {
  return {
    kind: 'challenge' as const,
    versions: [{ title, text, ...(language === undefined ? {} : { language }) }],
    keywords,
    // As a published challenge, so that a configured embedding model takes part.
    isIndexable: true,
  };
}
