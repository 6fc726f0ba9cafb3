import { sql } from 'drizzle-orm';
import type { Tx } from '#db/types.ts';
import { jobKey, type Job } from './jobs.ts';

/** Inserts a job in the running transaction: a rollback leaves none. Waiting doubles become one. */
export async function enqueue(tx: Tx, job: Job, { runAt }: { runAt?: Date } = {}): Promise<void> {
  await tx.execute(sql`
    select graphile_worker.add_job(
      ${job.task}::text,
      ${JSON.stringify(job.payload)}::json,
      run_at := ${runAt?.toISOString() ?? null}::timestamptz,
      job_key := ${jobKey(job)}::text,
      max_attempts := 12
    )`);
}
