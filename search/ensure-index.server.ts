import { answeringName, meilisearch } from './client.server.ts';
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
  if (isThere && (settled.has(name) || (await hasSettings(name, plan)))) {
    settled.add(name);
    return;
  }
  if (!isThere) await createIndex(name);
  await settle(meilisearch().index(name).updateSettings(plan.settings));
  settled.add(name);
}

/** Makes an empty index; one that is there already is as good. */
export async function createIndex(name: string): Promise<void> {
  await settle(meilisearch().createIndex(name, { primaryKey: PRIMARY_KEY }), 'index_already_exists');
}

/** By what may be filtered and sorted, in which order hits come, and what makes writes slow: the rest changes no answer's being right. */
async function hasSettings(name: string, { settings }: IndexPlan): Promise<boolean> {
  const found = await meilisearch().index(name).getSettings();
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
