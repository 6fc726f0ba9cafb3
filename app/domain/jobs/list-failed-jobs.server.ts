import { sql } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { authorise } from '../visibility/authorise.ts';
import { may } from '../visibility/policy.ts';

export type FailedJob = {
  id: string;
  task: string;
  attempts: number;
  maxAttempts: number;
  /** When it is tried again by itself; undefined when it has been tried often enough. */
  nextAt: Date | undefined;
  lastError: string;
  updatedAt: Date;
};

const MOST = 200;

/** Jobs whose last attempt failed, the newest failure first; at most 200. */
export async function listFailedJobs(ctx: Ctx): Promise<FailedJob[]> {
  authorise(ctx, 'manage_jobs', { kind: 'platform' });
  const rows = await ctx.tx.execute<{
    id: string;
    task: string;
    attempts: number;
    max_attempts: number;
    run_at: string;
    last_error: string;
    updated_at: string;
  }>(sql`
    select id::text, task_identifier as task, attempts, max_attempts, run_at, last_error, updated_at
    from graphile_worker.jobs
    where last_error is not null
    order by updated_at desc
    limit ${MOST}`);
  return rows.map((row) => ({
    id: row.id,
    task: row.task,
    attempts: row.attempts,
    maxAttempts: row.max_attempts,
    nextAt: row.attempts < row.max_attempts ? new Date(row.run_at) : undefined,
    lastError: row.last_error,
    updatedAt: new Date(row.updated_at),
  }));
}

/** How many jobs failed at their last attempt; 0 for who does not manage them. */
export async function countFailedJobs(ctx: Ctx): Promise<number> {
  if (!may(ctx.actor, 'manage_jobs', { kind: 'platform' })) return 0;
  const [row] = await ctx.tx.execute<{ failed: number }>(sql`
    select count(*)::int as failed from graphile_worker.jobs where last_error is not null`);
  return row?.failed ?? 0;
}
