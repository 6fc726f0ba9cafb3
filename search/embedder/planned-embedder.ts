import { createHash } from 'node:crypto';
import type { Embedder } from 'meilisearch';

import type { EmbedderSettings } from '#app/embedder-settings.ts';

/** A configured model as Meilisearch takes it. */
export interface PlannedEmbedder {
  /** Another model, place or template has another name: no text goes to a model that is not the configured one. */
  readonly name: string;
  readonly embedder: Embedder;
}

/**
 * What of a listing the model reads: what anybody who may find it reads first. Nothing that tells who posted it, and
 * no field that the index does not hold.
 */
const DOCUMENT_TEMPLATE = '{{ doc.titles | join: ". " }}\n{{ doc.beginnings | join: "\n" }}';

/** Two titles and beginnings of the longest kind; Meilisearch's own default would cut after 400. */
const MOST_BYTES = 4_000;

const NAME_LENGTH = 8;

/** The model as it stands in the settings of an index; a new key changes nothing of its vectors, so not its name. */
export function plannedEmbedder({ leastScore: _, key, ...settings }: EmbedderSettings): PlannedEmbedder {
  const embedder = { ...settings, documentTemplate: DOCUMENT_TEMPLATE, documentTemplateMaxBytes: MOST_BYTES };
  const digest = createHash('sha256').update(JSON.stringify(embedder)).digest('hex');
  return {
    name: `model-${digest.slice(0, NAME_LENGTH)}`,
    embedder: { ...embedder, ...(key === undefined ? {} : { apiKey: key }) },
  };
}
