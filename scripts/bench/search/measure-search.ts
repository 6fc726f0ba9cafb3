import { sql } from 'drizzle-orm';
import { database } from '#db/pool.ts';
import { ensureIndex } from '#search/ensure-index.server.ts';
import { INDEXES } from '#search/indexes.ts';
import { learnSubjects } from '#search/learn-subjects.server.ts';
import { takeSubjects } from '#search/take-subjects.server.ts';
import type { Times } from '../percentiles.ts';
import { measureRawLoad, measureRebuild } from './measure-building.ts';
import { measureMatches, type MatchFigures } from './measure-matches.ts';
import { measureWebMemory, measureWorkerMemory, type MemoryFigures } from './measure-memory.ts';
import { measureIdlePublishing, measurePublishingDuring } from './measure-publishing.ts';
import { makePublisher } from './publish-listings.ts';
import { recordFirstMatches, untilQuiet } from './quiet-worker.ts';
import { readRealWords } from './read-real-words.ts';
import { startWebProcess, startWorkerProcess } from './site-processes.ts';
import { storeListings } from './store-listings.ts';

/** One run: all measured on the same listings, one thing after the other. */
export interface SearchFigures extends MatchFigures {
  readonly documents: number;
  /** During a rebuild: null in a brief run. */
  readonly publish_to_findable: { readonly idle: Times; readonly during_rebuild: Times | null };
  /** How many were published during the rebuild. */
  readonly published_during_rebuild: number;
  readonly publish_to_matched: Times;
  /** Of an index that is there, with texts, words and matching as they were: what `npm run reindex` finds. */
  readonly rebuild_docs_per_s: number;
  /** Where all texts are to be read: the first rebuild, and one after the words or the matching changed. */
  readonly first_rebuild_docs_per_s: number;
  /** The rebuild during which listings are published; null in a brief run. */
  readonly busy_rebuild_docs_per_s: number | null;
  readonly raw_load_docs_per_s: number;
  readonly web_rss_mb: number;
  readonly worker_rss_mb: number;
  readonly memory: { readonly web: MemoryFigures; readonly worker: MemoryFigures | null };
}

export interface SearchRun {
  readonly documents: number;
  /** A file with real texts, instead of invented ones. */
  readonly data: string | undefined;
  /** Pages of matches asked of the web process; with 1,000 or more the worker ranks all challenges too. */
  readonly matches: number;
  /** Without publishing during a rebuild. */
  readonly isBrief: boolean;
  readonly say: (line: string) => void;
}

const TOLD_EVERY = 10_000;
const WORTH_RANKING_ALL = 1_000;

/** Runs everything on the empty, migrated servers of the settings. */
export async function measureSearch({
  documents,
  data,
  matches,
  isBrief,
  say,
}: SearchRun): Promise<SearchFigures> {
  /** Each figure is told as soon as it is known: a run of hours may end before its last one. */
  const told = <Figure>(name: string, figure: Figure): Figure => {
    say(`${name}: ${JSON.stringify(figure)}`);
    return figure;
  };
  say(`Storing ${String(documents)} listings`);
  const words = data === undefined ? undefined : readRealWords(data);
  await storeListings(documents, words, (done) => {
    if (done % TOLD_EVERY === 0) say(`Stored ${String(done)}`);
  });
  await words?.return();
  await database().execute(sql`vacuum analyze`);
  for (const plan of INDEXES) await ensureIndex(plan);
  say('Building the index');
  const first_rebuild_docs_per_s = told('first_rebuild_docs_per_s', await measureRebuild(say));
  say('Loading the same documents as they are');
  const raw_load_docs_per_s = told('raw_load_docs_per_s', await measureRawLoad());
  say('Learning what goes together, as the worker does every hour');
  await learnSubjects(database());
  // The rebuild does it as well, so that a brief run does without a write of each document.
  if (!isBrief) await takeSubjects(database());
  say('Rebuilding the index');
  const rebuild_docs_per_s = told('rebuild_docs_per_s', await measureRebuild(say));

  const publisher = await makePublisher(documents);
  await recordFirstMatches(documents);
  say('Starting web and worker');
  const [web, worker] = await Promise.all([startWebProcess(), startWorkerProcess()]);
  try {
    const matched = told('matches', await measureMatches(documents, say));
    say('Publishing');
    const idle = told('publish, idle', await measureIdlePublishing(publisher));
    if (!isBrief) say('Publishing during a rebuild');
    const busy = isBrief
      ? null
      : told(
          'publish, during a rebuild',
          await measurePublishingDuring(publisher, () => measureRebuild(say)),
        );
    await untilQuiet();
    say(`Asking for ${String(matches)} pages of matches`);
    const webMemory = told('memory of web', await measureWebMemory(web, matches, documents, say));
    const workerMemory =
      matches < WORTH_RANKING_ALL ? null : await measureWorkerMemory(worker, documents, say);
    return {
      documents,
      ...matched,
      publish_to_findable: { idle: idle.findable, during_rebuild: busy?.findable ?? null },
      published_during_rebuild: busy?.published ?? 0,
      publish_to_matched: idle.matched,
      rebuild_docs_per_s,
      first_rebuild_docs_per_s,
      busy_rebuild_docs_per_s: busy?.result ?? null,
      raw_load_docs_per_s,
      web_rss_mb: await web.memory(),
      worker_rss_mb: await worker.memory(),
      memory: { web: webMemory, worker: workerMemory },
    };
  } finally {
    await Promise.all([web.stop(), worker.stop()]);
  }
}
