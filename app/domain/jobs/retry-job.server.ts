import { sql } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { Conflict } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise } from '../visibility/authorise.ts';

/** Lets a failed job run again now, with all its attempts. Throws Conflict when it is gone or running. */
export async function retryJob(ctx: Ctx, jobId: string): Promise<void> {
  authorise(ctx, 'manage_jobs', { kind: 'platform' });
  const [job] = await ctx.tx.execute<{ task: string }>(sql`
    select task_identifier as task from graphile_worker.jobs
    where id = ${jobId}::bigint and last_error is not null`);
  if (!job) throw new Conflict('job_is_gone');
  const [retried] = await ctx.tx.execute<{ id: string }>(sql`
    select id::text from graphile_worker.reschedule_jobs(
      array[${jobId}::bigint], run_at := ${ctx.now.toISOString()}::timestamptz, attempts := 0)`);
  if (!retried) throw new Conflict('job_is_running');
  await recordEvent(ctx, {
    type: 'job.retried',
    object: { kind: 'job', id: jobId },
    data: { task: job.task },
  });
}
