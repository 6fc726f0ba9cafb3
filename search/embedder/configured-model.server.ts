import type { Settings } from 'meilisearch';

import { env } from '#app/env.server.ts';

import { LISTINGS, type IndexPlan } from '../indexes.ts';

import { plannedEmbedder, type PlannedEmbedder } from './planned-embedder.ts';

/** Of a document that was written while the model did not answer: it gets its vector later. */
export const AWAITS_VECTOR = 'awaitsVector';

const planned = env.embedder && plannedEmbedder(env.embedder);

/** The embedding model that the operator configured; undefined when there is none, as by default. */
export const configuredModel = (): PlannedEmbedder | undefined => planned;

/** The settings of an index that is made now. */
export function settingsOfNew(plan: IndexPlan): Settings {
  if (planned === undefined || plan !== LISTINGS) return plan.settings;
  const { filterableAttributes, ...settings } = plan.settings;
  return {
    ...settings,
    filterableAttributes: [...(filterableAttributes ?? []), AWAITS_VECTOR],
    embedders: { [planned.name]: planned.embedder },
  };
}

/**
 * The settings of an index that is there. It gets no model, since Meilisearch would call it for all documents at once
 * while publishing waits: a rebuild does. It loses one that is no longer configured, so that no more text goes there.
 */
export function settingsOfExisting(plan: IndexPlan, { embedders }: Settings): Settings {
  const names = Object.keys(embedders ?? {});
  const isKept = planned !== undefined && names.includes(planned.name);
  const settings = isKept ? settingsOfNew(plan) : plan.settings;
  const others = names.filter((name) => name !== planned?.name);
  if (others.length === 0) return settings;
  const dropped = Object.fromEntries(others.map((name) => [name, null]));
  return { ...settings, embedders: { ...settings.embedders, ...dropped } };
}
