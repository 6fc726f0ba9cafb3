import { gt } from 'drizzle-orm';

import type { Tx } from '#db/client.ts';
import { corpusStatistics, termStatistics } from '#db/schema/search.ts';

import type { Corpus } from './corpus.ts';
import { currentSubjects, forgetSubjects } from './current-subjects.server.ts';

/** How long statistics are used before they are asked for again: rarity moves slowly. */
const REMEMBER_FOR_MS = 60_000;
/** From this age counts are read again, also when there are as many listings: their words may be others. */
const READ_AGAIN_AFTER_MS = 60 * REMEMBER_FOR_MS;
/** Below this share of new listings the term counts need not be read again before that. */
const NOTICEABLE_GROWTH = 0.01;
/** Small corpora move with every listing. */
const SMALL_CORPUS = 500;

interface Remembered {
  readonly corpus: Corpus;
  readonly generation: number;
  readonly readAt: number;
  checkedAt: number;
}

let remembered: Remembered | undefined;

let reading: Promise<Corpus> | undefined;

/**
 * What all listings say together, remembered in this process: whether it has moved is asked after a minute, and by one at
 * a time.
 */
export async function currentCorpus(tx: Tx, now = Date.now()): Promise<Corpus> {
  const statistics = await currentStatistics(tx, now);
  const subjects = await currentSubjects(tx, now);
  return subjects ? { ...statistics, subjects } : statistics;
}

async function currentStatistics(tx: Tx, now: number): Promise<Corpus> {
  if (remembered && now - remembered.checkedAt < REMEMBER_FOR_MS) return remembered.corpus;
  reading ??= readCorpus(tx, now).finally(() => {
    reading = undefined;
  });
  return reading;
}

async function readCorpus(tx: Tx, now: number): Promise<Corpus> {
  const [row] = await tx.select().from(corpusStatistics);
  const { documents, totalLength, generation } = row ?? { documents: 0, totalLength: 0, generation: 0 };
  if (remembered && !isOld(remembered, now) && !hasMoved(remembered, documents, generation)) {
    remembered.checkedAt = now;
    return remembered.corpus;
  }
  const counts = await readCounts(tx);
  const corpus: Corpus = {
    documents,
    averageLength: documents === 0 ? 0 : totalLength / documents,
    documentsWith: (term) => counts.get(term) ?? 0,
  };
  remembered = { corpus, generation, readAt: now, checkedAt: now };
  return corpus;
}

/** Forgets the remembered statistics: after a rebuild in this process, and between tests. */
export function forgetCorpus(): void {
  remembered = undefined;
  forgetSubjects();
}

const isOld = ({ readAt }: Remembered, now: number): boolean => now - readAt >= READ_AGAIN_AFTER_MS;

function hasMoved({ corpus, generation }: Remembered, documents: number, nextGeneration: number): boolean {
  if (nextGeneration !== generation) return true;
  const growth = Math.abs(documents - corpus.documents);
  return documents < SMALL_CORPUS ? growth > 0 : growth > corpus.documents * NOTICEABLE_GROWTH;
}

async function readCounts(tx: Tx): Promise<Map<string, number>> {
  const rows = await tx
    .select({ term: termStatistics.term, documents: termStatistics.documents })
    .from(termStatistics)
    .where(gt(termStatistics.documents, 0));
  return new Map(rows.map(({ term, documents }) => [term, documents]));
}
