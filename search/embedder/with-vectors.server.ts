import { seconds } from '#app/domain/durations.ts';

import { answeringName, besideName, meilisearch } from '../client.server.ts';
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
 * answer the documents say that they wait for theirs. As they are when no model is configured,
 * and those of another index than that of the listings.
 */
export async function withVectors<Document extends object>(
  index: string,
  documents: readonly Document[],
): Promise<Document[]> {
  const model = configuredModel();
  const isOfListings = index === answeringName(LISTINGS) || index === besideName(LISTINGS);
  if (model === undefined || !isOfListings) return [...documents];
  const vector = (await modelAnswers(index))
    ? { _vectors: { [model.name]: { regenerate: true } } }
    : { _vectors: { [model.name]: { embeddings: [], regenerate: false } }, [AWAITS_VECTOR]: true };
  return documents.map((document) => ({ ...document, ...vector }));
}
