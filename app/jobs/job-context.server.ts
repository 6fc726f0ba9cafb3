import type { Tx } from '#db/types.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import type { JobPayload, JobTask } from '#app/domain/events/jobs.ts';

/** What a handler knows of its run besides the payload. */
export type JobRun = {
  jobId: string;
  /** 1 for the first try. */
  attempt: number;
  isLastAttempt: boolean;
};

/** Does the work of one task. It may run twice with the same payload; it throws to be run again later. */
export type Handler<Task extends JobTask> = (payload: JobPayload<Task>, run: JobRun) => Promise<void>;

/** The context in which a job uses the domain: the system acts, at the time of the run. */
export function jobContext(tx: Tx, { jobId }: Pick<JobRun, 'jobId'>): Ctx {
  return {
    tx,
    actor: { kind: 'system', process: 'worker' },
    organisation: null,
    now: new Date(),
    requestId: `job-${jobId}`,
  };
}
