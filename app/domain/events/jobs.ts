/** Work that follows from events: a closed union, one handler per name in app/jobs. Safe to run twice. */
export type Job =
  | { task: 'reindex-listing'; payload: { listingId: string } }
  | { task: 'reindex-organisation'; payload: { organisationId: string } }
  /** Many at once, after an import: what is one job each elsewhere. */
  | { task: 'reindex-listings'; payload: { listingIds: string[] } }
  | { task: 'reindex-organisations'; payload: { organisationIds: string[] } }
  /** Organisations without their listings, of which new ones have none. */
  | { task: 'reindex-organisation-pages'; payload: { organisationIds: string[] } }
  /** After a change of a term that people added to the thesaurus; without its code, of many. */
  | { task: 'reindex-concept'; payload: { code?: string } }
  /** Both indexes from Postgres, beside those that answer. */
  | { task: 'rebuild-index'; payload: Record<never, never> }
  /** Word pairs from reference lists; then listings that are translated by them. */
  | { task: 'learn-words'; payload: Record<never, never> }
  | { task: 'rank-listing'; payload: { listingId: string } }
  /** `after`: the listing behind which this piece begins. */
  | { task: 'rank-organisation'; payload: { organisationId: string; after?: string } }
  /** `after`: the challenge behind which this piece begins. */
  | { task: 'rank-all'; payload: { after?: string } }
  /** From the texts in the index, when enough of them changed. */
  | { task: 'learn-subjects'; payload: Record<never, never> }
  /** To listings that were written while a configured embedding model did not answer. */
  | { task: 'give-vectors'; payload: Record<never, never> }
  | { task: 'announce-matches'; payload: Record<never, never> }
  | { task: 'close-responses'; payload: { challengeId: string } }
  | { task: 'import-file'; payload: { importId: string } }
  | { task: 'send-mail'; payload: { mailId: string } }
  | { task: 'notify'; payload: { eventId: string } }
  | { task: 'chain-events'; payload: Record<never, never> }
  | { task: 'scan-file'; payload: { fileId: string } }
  | { task: 'expire-listings'; payload: Record<never, never> }
  | { task: 'remind-of-expiry'; payload: Record<never, never> }
  | { task: 'expire-verifications'; payload: Record<never, never> }
  | { task: 'send-digests'; payload: Record<never, never> }
  | { task: 'clean-up'; payload: Record<never, never> };

export type JobTask = Job['task'];
export type JobPayload<Task extends JobTask> = Extract<Job, { task: Task }>['payload'];

/** Two waiting jobs with the same key become one. Mail and notices stand alone; null never becomes one with another. */
export function jobKey(job: Job): string | null {
  switch (job.task) {
    case 'reindex-listings':
    case 'reindex-organisations':
    case 'reindex-organisation-pages':
      return null;
    case 'reindex-concept':
      return `${job.task}:${job.payload.code ?? ''}`;
    case 'reindex-listing':
    case 'rank-listing':
      return `${job.task}:${job.payload.listingId}`;
    // A beginning and a next piece each have one key, whatever the cursor: one chain at a time.
    case 'rank-all':
      return `${job.task}${nextPiece(job.payload)}`;
    case 'rank-organisation':
      return `${job.task}:${job.payload.organisationId}${nextPiece(job.payload)}`;
    case 'reindex-organisation':
      return `${job.task}:${job.payload.organisationId}`;
    case 'close-responses':
      return `${job.task}:${job.payload.challengeId}`;
    case 'import-file':
      return `${job.task}:${job.payload.importId}`;
    case 'send-mail':
      return `${job.task}:${job.payload.mailId}`;
    case 'notify':
      return `${job.task}:${job.payload.eventId}`;
    case 'scan-file':
      return `${job.task}:${job.payload.fileId}`;
    case 'learn-subjects':
    case 'learn-words':
    case 'rebuild-index':
    case 'give-vectors':
    case 'announce-matches':
    case 'chain-events':
    case 'expire-listings':
    case 'remind-of-expiry':
    case 'expire-verifications':
    case 'send-digests':
    case 'clean-up':
      return job.task;
  }
}

const nextPiece = ({ after }: { after?: string }): string => (after === undefined ? '' : ':next');

/**
 * How a job stands beside others: the lower priority number goes first, and of one queue one job runs at a time.
 * Ranking is much work that nobody waits for, so it leaves the other hands of the worker to the rest.
 */
export function laneOf(job: { task: JobTask; payload?: object }): { priority: number; queue: string | null } {
  switch (job.task) {
    case 'rank-listing':
      return { priority: 5, queue: 'ranking' };
    case 'rank-organisation':
      return { priority: 6, queue: 'ranking' };
    // A ranking of all that is asked for during another begins when that one has ended.
    case 'rank-all':
      return { priority: job.payload && 'after' in job.payload ? 7 : 8, queue: 'ranking' };
    // One after the other, and never behind the ranking: the digest of the morning does not wait.
    case 'announce-matches':
      return { priority: 0, queue: 'announcing' };
    // Seconds of hard work, then many small writes of the index.
    case 'learn-subjects':
      return { priority: 4, queue: 'subjects' };
    // Minutes of work, one file after the other.
    case 'import-file':
      return { priority: 3, queue: 'imports' };
    default:
      return { priority: 0, queue: null };
  }
}
