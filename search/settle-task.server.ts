import { MeilisearchApiError, type EnqueuedTaskPromise } from 'meilisearch';

const SETTLED_WITHIN_MS = 120_000;
const LOOK_EVERY_MS = 10;

/** A write that Meilisearch accepted but could not do. `code` is Meilisearch's own. */
export class SearchTaskFailed extends Error {
  override name = 'SearchTaskFailed';
  constructor(readonly code: string) {
    super(`Meilisearch could not do a task: ${code}`);
  }
}

/**
 * Waits until Meilisearch has done what it accepted: a write answers at once and is done only when its task has
 * succeeded. Throws SearchTaskFailed; `tolerated` names codes that are as good as done (`index_already_exists`).
 */
export async function settle(task: EnqueuedTaskPromise, ...tolerated: string[]): Promise<void> {
  const { status, error } = await task.waitTask({ timeout: SETTLED_WITHIN_MS, interval: LOOK_EVERY_MS });
  if (status === 'succeeded') return;
  const code = error?.code ?? status;
  if (!tolerated.includes(code)) throw new SearchTaskFailed(code);
}

/** Codes by which Meilisearch says that a document itself is at fault, and not the index, the disk or the line. */
const REFUSALS: ReadonlySet<string | undefined> = new Set([
  'document_fields_limit_reached',
  'invalid_document_fields',
  'invalid_document_id',
  'malformed_payload',
  'max_fields_limit_exceeded',
  'missing_document_id',
  'payload_too_large',
]);

/** Whether a write failed because of what it held: another try would fail again, without that document it would not. */
export function isDocumentRefused(error: unknown): boolean {
  if (error instanceof SearchTaskFailed) return REFUSALS.has(error.code);
  return error instanceof MeilisearchApiError && REFUSALS.has(error.cause?.code);
}
