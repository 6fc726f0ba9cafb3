import type { Settings } from 'meilisearch';

import { answeringName, meilisearch } from './client.server.ts';
import { settingsOfExisting, settingsOfNew } from './embedder/configured-model.server.ts';
import { PRIMARY_KEY, type IndexPlan } from './indexes.ts';
import { settle } from './settle-task.server.ts';

/** Indexes of which this process has seen that they have our settings. */
const settled = new Set<string>();

/**
 * Makes an index with its settings when there is none: before the first write, else Meilisearch makes one that may
 * not be filtered. Of one that an earlier version of Defport made, the settings are brought up to date, once per
 * process. Safe to run again and side by side.
 */
export async function ensureIndex(plan: IndexPlan): Promise<void> {
  const name = answeringName(plan);
  const { results } = await meilisearch().getIndexes({ limit: 1000 });
  const isThere = results.some(({ uid }) => uid === name);
  if (isThere && settled.has(name)) return;
  if (isThere) {
    await bringUpToDate(name, plan);
  } else {
    await createIndex(name);
    await settle(meilisearch().index(name).updateSettings(settingsOfNew(plan)));
  }
  settled.add(name);
}

async function bringUpToDate(name: string, plan: IndexPlan): Promise<void> {
  const found = await meilisearch().index(name).getSettings();
  const wanted = settingsOfExisting(plan, found);
  // Keys of models are not shown: they are told again, which calls nobody.
  if (hasSettings(found, wanted) && wanted.embedders === undefined) return;
  await settle(meilisearch().index(name).updateSettings(wanted));
}

/** Makes an empty index; one that is there already is as good. */
export async function createIndex(name: string): Promise<void> {
  await settle(meilisearch().createIndex(name, { primaryKey: PRIMARY_KEY }), 'index_already_exists');
}

/** By what may be filtered and sorted, in which order hits come, and what makes writes slow: the rest changes no answer's being right. */
function hasSettings(found: Settings, settings: Settings): boolean {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const sorted = (list: unknown) => (Array.isArray(list) ? list.map(String).sort() : list);
  return (
    same(sorted(found.filterableAttributes), sorted(settings.filterableAttributes)) &&
    same(sorted(found.sortableAttributes), sorted(settings.sortableAttributes)) &&
    same(found.facetSearch, settings.facetSearch) &&
    same(found.searchableAttributes, settings.searchableAttributes) &&
    same(found.rankingRules, settings.rankingRules)
  );
}
