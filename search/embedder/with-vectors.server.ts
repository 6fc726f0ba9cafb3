import { seconds } from '#app/domain/durations.ts';

import type { Identified } from '../beside-index.server.ts';
import { answeringName, besideName, meilisearch } from '../client.server.ts';
import type { ListingDocument } from '../documents.ts';
import { LISTINGS } from '../indexes.ts';

import { answeredWithin, askModel } from './ask-model.server.ts';
import { AWAITS_VECTOR, configuredModel } from './configured-model.server.ts';

/** So long a model that answered is taken to be there still. */
const TRUSTED_MS = seconds(5);
/** A question whose answer is not looked at. */
const GREETING = 'radar';

/** Whether Meilisearch gets an answer of the configured model for this index; false when there is none. */
export async function modelAnswers(index: string): Promise<boolean> {
  const model = configuredModel();
  if (model === undefined) return false;
  if (answeredWithin(index, TRUSTED_MS)) return true;
  const hybrid = { embedder: model.name, semanticRatio: 1 };
  const answer = await askModel(index, (init) =>
    meilisearch().index(index).search(GREETING, { hybrid, limit: 0 }, init),
  );
  return answer !== undefined;
}

/**
 * Documents as they are written: with a vector, for which Meilisearch calls the model where the text is new. A model
 * that does not answer would keep every write of Meilisearch waiting for minutes, so it is asked first, and without
 * answer the documents of a new text say that they wait for theirs; those of a known one keep what they have. As they are when no model is configured,
 * and those of another index than that of the listings.
 */
export async function withVectors<Document extends Written>(
  index: string,
  documents: readonly Document[],
): Promise<Document[]> {
  const model = configuredModel();
  const isOfListings = index === answeringName(LISTINGS) || index === besideName(LISTINGS);
  if (model === undefined || !isOfListings) return [...documents];
  const made = { _vectors: { [model.name]: { regenerate: true } } };
  if (await modelAnswers(index)) return documents.map((document) => ({ ...document, ...made }));
  const awaited = {
    _vectors: { [model.name]: { embeddings: [], regenerate: false } },
    [AWAITS_VECTOR]: true,
  };
  const held = await textsWithVector(index, documents);
  return documents.map((document) => ({
    ...document,
    ...(held.get(document.id) === textOf(document) ? made : awaited),
  }));
}

/** By what a vector is made of a document. */
type Written = Identified & Partial<Pick<ListingDocument, 'titles' | 'beginnings'>>;

const textOf = ({ titles, beginnings }: Written): string => JSON.stringify([titles, beginnings]);

/** The texts of which the index has the vectors already, by document: for these Meilisearch calls nobody. */
async function textsWithVector(index: string, documents: readonly Written[]): Promise<Map<string, string>> {
  const { results } = await meilisearch()
    .index<Written & { readonly [AWAITS_VECTOR]?: boolean }>(index)
    .getDocuments({
      filter: `id IN [${documents.map(({ id }) => `"${id}"`).join(', ')}]`,
      fields: ['id', 'titles', 'beginnings', AWAITS_VECTOR],
      limit: documents.length,
    });
  return new Map(
    results
      .filter(({ [AWAITS_VECTOR]: isAwaiting = false }) => !isAwaiting)
      .map((document) => [document.id, textOf(document)]),
  );
}
