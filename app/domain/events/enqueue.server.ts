import { sql } from 'drizzle-orm';
import type { Tx } from '#db/types.ts';
import { jobKey, type Job } from './jobs.ts';

/** Attempts before a job counts as failed; with the queue's growing pauses that is half a day. */
const MOST_ATTEMPTS = 12;

/** Inserts a job in the running transaction: a rollback leaves none. Waiting doubles become one. */
export async function enqueue(tx: Tx, job: Job, { runAt }: { runAt?: Date } = {}): Promise<void> {
  await tx.execute(sql`
    select graphile_worker.add_job(
      ${job.task}::text,
      ${JSON.stringify(job.payload)}::json,
      run_at := ${runAt?.toISOString() ?? null}::timestamptz,
      job_key := ${keyOf(job)},
      max_attempts := ${MOST_ATTEMPTS}::int
    )`);
}

/**
 * Every event asks for the chain. Under one key for all, each transaction would wait for the one before it to end
 * (the key's row is locked until then); so doubles become one within a transaction only.
 */
function keyOf(job: Job) {
  return job.task === 'chain-events'
    ? sql`'chain-events:' || pg_current_xact_id()::text`
    : sql`${jobKey(job)}::text`;
}
