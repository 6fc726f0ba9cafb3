import { setTimeout as delay } from 'node:timers/promises';

import type { TaskStatus } from 'meilisearch';

import { addTaken, type Identified } from './beside-index.server.ts';
import { answeringName, besideName, meilisearch } from './client.server.ts';
import { configuredModel } from './embedder/configured-model.server.ts';
import { withVectors } from './embedder/with-vectors.server.ts';
import { INDEXES, PRIMARY_KEY, type IndexPlan } from './indexes.ts';
import { isDocumentRefused, SearchTaskFailed } from './settle-task.server.ts';

/** Fills an index beside the one that answers. */
export interface BesideLoader {
  /** Adds documents; returns the ids of those that Meilisearch refuses. One call at a time. */
  readonly add: (documents: readonly Identified[]) => Promise<string[]>;
}

/**
 * Documents in one task of Meilisearch. Every task costs by what the index holds already, so that many fill it faster; a
 * few it does in less time than somebody notices.
 */
export const PIECE = { fewest: 250, most: 3000 } as const;
const LOOK_EVERY_MS = 25;
/** After so many pieces during which nobody published it is quiet: who publishes now and then does so again. */
const QUIET_PIECES = 8;

/**
 * Meilisearch does one task at a time, whatever the index. So a large piece is withdrawn as soon as a write of an index
 * that answers waits behind it: somebody published. It comes again in small pieces, which are not withdrawn, and larger
 * ones once it has been quiet for a while.
 */
export function besideLoader(plan: IndexPlan): BesideLoader {
  // A task that waits for a model is long, and is not withdrawn while it waits.
  const most = configuredModel() === undefined ? PIECE.most : PIECE.fewest;
  let size: number = most;
  let quiet = QUIET_PIECES;
  const add = async (documents: readonly Identified[]): Promise<string[]> => {
    const refused: string[] = [];
    for (let start = 0; start < documents.length;) {
      const piece = documents.slice(start, start + size);
      const outcome = await addPiece(plan, piece);
      const isBusy = outcome === 'withdrawn' || (await isWriting(['enqueued', 'processing']));
      quiet = isBusy ? 0 : quiet + 1;
      if (isBusy) size = PIECE.fewest;
      else if (quiet >= QUIET_PIECES) size = Math.min(most, size * 2);
      if (outcome === 'withdrawn') continue;
      refused.push(...outcome);
      start += piece.length;
    }
    return refused;
  };
  return { add };
}

async function addPiece(plan: IndexPlan, piece: readonly Identified[]): Promise<'withdrawn' | string[]> {
  try {
    const written = await withVectors(besideName(plan), piece);
    const { taskUid } = await meilisearch()
      .index<Identified>(besideName(plan))
      .addDocuments(written, { primaryKey: PRIMARY_KEY });
    return (await isDone(taskUid, piece.length > PIECE.fewest)) ? [] : 'withdrawn';
  } catch (error) {
    if (!isDocumentRefused(error)) throw error;
    return addTaken(besideName(plan), piece);
  }
}

/** Waits for a task; false when it was withdrawn. Throws SearchTaskFailed. */
async function isDone(taskUid: number, mayWithdraw: boolean): Promise<boolean> {
  for (;;) {
    const { status, error } = await meilisearch().tasks.getTask(taskUid);
    if (status === 'succeeded') return true;
    if (status === 'canceled') return false;
    if (status === 'failed') throw new SearchTaskFailed(error?.code ?? status);
    // It may be done before it is withdrawn: the next look tells.
    if (mayWithdraw && (await isWriting(['enqueued'])))
      await meilisearch().tasks.cancelTasks({ uids: [taskUid] });
    await delay(LOOK_EVERY_MS);
  }
}

/** Whether an index that answers is written to. */
async function isWriting(statuses: TaskStatus[]): Promise<boolean> {
  const { results } = await meilisearch().tasks.getTasks({
    statuses,
    indexUids: INDEXES.map(answeringName),
    limit: 1,
  });
  return results.length > 0;
}
