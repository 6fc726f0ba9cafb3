import { sql } from 'drizzle-orm';
import type { Tx } from '#db/types.ts';
import { jobKey, laneOf, type Job } from './jobs.ts';

/** Attempts before a job counts as failed; with the queue's growing pauses that is half a day. */
const MOST_ATTEMPTS = 12;

/** Inserts a job in the running transaction: a rollback leaves none. Waiting doubles become one. */
export async function enqueue(tx: Tx, job: Job, options: { runAt?: Date } = {}): Promise<void> {
  await enqueueAll(tx, [job], options);
}

/**
 * Inserts jobs in the running transaction, in one round trip. Every event asks for the chain. Under one key for all,
 * each transaction would wait for the one before it to end (the key's row is locked until then); so doubles of that
 * become one within a transaction only.
 */
export async function enqueueAll(
  tx: Tx,
  jobs: readonly Job[],
  { runAt }: { runAt?: Date } = {},
): Promise<void> {
  if (jobs.length === 0) return;
  const rows = jobs.map((job) => ({
    task: job.task,
    payload: job.payload,
    key: jobKey(job),
    ...laneOf(job),
  }));
  await tx.execute(sql`
    select graphile_worker.add_job(
      job.task,
      job.payload,
      queue_name := job.queue,
      run_at := ${runAt?.toISOString() ?? null}::timestamptz,
      priority := job.priority,
      job_key := case job.task
        when 'chain-events' then 'chain-events:' || pg_current_xact_id()::text
        else job.key end,
      max_attempts := ${MOST_ATTEMPTS}::int
    )
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as job(task text, payload json, key text, queue text, priority int)`);
}
