import {
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  type ExtraRequestInit,
} from 'meilisearch';

import { minutes, seconds } from '#app/domain/durations.ts';

/** Longer nobody waits for what a model adds. */
const ANSWERS_WITHIN_MS = seconds(2);
/** How long a model that did not answer is left alone: each question to it holds a hand of Meilisearch for 15 seconds. */
const REST_MS = minutes(1);

interface Last {
  readonly at: number;
  readonly isSilent: boolean;
}

/** How the last question went, by index: one that was not rebuilt yet knows no model, while the next one does. */
const lasts = new Map<string, Last>();

function wentWithin(index: string, milliseconds: number): Last | undefined {
  const last = lasts.get(index);
  return last && performance.now() - last.at < milliseconds ? last : undefined;
}

/** Whether the model answered for an index within the last `milliseconds`, and was not silent since. */
export const answeredWithin = (index: string, milliseconds: number): boolean =>
  wentWithin(index, milliseconds)?.isSilent === false;

/** Asks the model again, though it was silent a moment ago: between tests. */
export function forgetSilence(): void {
  lasts.clear();
}

/**
 * Asks Meilisearch something for which it calls the model. Undefined when the model does not answer in time, did not a
 * moment ago, or is not known to the index yet; a warning of the process says so once, until it answers again. Throws
 * what is a mistake of ours.
 */
export async function askModel<Got>(
  index: string,
  ask: (init: ExtraRequestInit) => Promise<Got>,
): Promise<Got | undefined> {
  if (wentWithin(index, REST_MS)?.isSilent) return undefined;
  const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS);
  try {
    const got = await ask({ signal });
    lasts.set(index, { at: performance.now(), isSilent: false });
    return got;
  } catch (error) {
    const why = whyNot(error, signal.aborted);
    if (why === undefined) throw error;
    if (why !== ELSEWHERE) fallSilent(index, why);
    return undefined;
  }
}

/** Meilisearch itself does not answer, or not for this reason: who asks it for words hears so. */
const ELSEWHERE = 'elsewhere';

function whyNot(error: unknown, isTooLate: boolean): string | undefined {
  if (error instanceof MeilisearchApiError) {
    switch (error.cause?.code) {
      case 'vector_embedding_error':
        return 'The embedding model does not answer; searching and matching go on without it.';
      case 'invalid_search_embedder':
        return 'The index knows no vectors of the configured embedding model: run npm run reindex.';
      case 'index_not_found':
        return ELSEWHERE;
      default:
        return error.response.status >= 500 ? ELSEWHERE : undefined;
    }
  }
  if (isTooLate)
    return 'The embedding model (or Meilisearch) is too slow; searching and matching go on without it.';
  if (error instanceof MeilisearchRequestError || error instanceof MeilisearchRequestTimeOutError)
    return ELSEWHERE;
  return undefined;
}

function fallSilent(index: string, message: string): void {
  const wasSilent = lasts.get(index)?.isSilent === true;
  lasts.set(index, { at: performance.now(), isSilent: true });
  if (!wasSilent) process.emitWarning(message, { type: 'DefportWarning', code: 'EMBEDDER_SILENT' });
}
