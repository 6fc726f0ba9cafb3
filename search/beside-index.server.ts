import { answeringName, besideName, meilisearch } from './client.server.ts';
import { settingsOfNew } from './embedder/configured-model.server.ts';
import { withVectors } from './embedder/with-vectors.server.ts';
import { createIndex, ensureIndex } from './ensure-index.server.ts';
import { PRIMARY_KEY, type IndexPlan } from './indexes.ts';
import { isDocumentRefused, settle } from './settle-task.server.ts';

/** A document of any of our indexes. */
export interface Identified {
  readonly id: string;
}

/** Makes an empty index beside the one that answers. */
export async function openBeside(plan: IndexPlan): Promise<void> {
  const name = besideName(plan);
  await settle(meilisearch().deleteIndex(name), 'index_not_found');
  await createIndex(name);
  await settle(meilisearch().index(name).updateSettings(settingsOfNew(plan)));
}

/** Adds what Meilisearch takes to an index; returns the ids of what it refuses, which it does not tell: halving finds them. */
export async function addTaken(index: string, documents: readonly Identified[]): Promise<string[]> {
  if (documents.length === 0) return [];
  try {
    const written = await withVectors(index, documents);
    await settle(meilisearch().index<Identified>(index).addDocuments(written, { primaryKey: PRIMARY_KEY }));
    return [];
  } catch (error) {
    if (!isDocumentRefused(error)) throw error;
    if (documents.length < 2) return documents.map(({ id }) => id);
    const middle = Math.ceil(documents.length / 2);
    const first = await addTaken(index, documents.slice(0, middle));
    return [...first, ...(await addTaken(index, documents.slice(middle)))];
  }
}

/** Puts the index beside in the place of the one that answers, at one moment, and drops the old one. */
export async function swapIn(plan: IndexPlan): Promise<void> {
  await ensureIndex(plan);
  await settle(
    meilisearch().swapIndexes([{ indexes: [answeringName(plan), besideName(plan)], rename: false }]),
  );
  await settle(meilisearch().deleteIndex(besideName(plan)), 'index_not_found');
}
