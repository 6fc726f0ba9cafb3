import type { Task } from 'graphile-worker';
import type { JobTask } from '#app/domain/events/jobs.ts';
import { describeError } from '#app/http/describe-error.ts';
import { log } from '#app/http/log.server.ts';
import type { Handler } from './job-context.server.ts';

/** The error that the queue stores and the administrator reads: the first line, without a query's parameters. */
class JobFailed extends Error {
  override readonly name = 'JobFailed';
}

/** A handler as the queue wants it: logs the run by job id, and tells the queue no personal data when it fails. */
export function runJob<Name extends JobTask>(task: Name, handler: Handler<Name>): Task {
  return async (payload, { job }) => {
    const start = performance.now();
    const about = { job: job.id, task, attempt: job.attempts };
    const milliseconds = () => Math.round(performance.now() - start);
    try {
      await handler(payload as Parameters<Handler<Name>>[0], {
        jobId: String(job.id),
        attempt: job.attempts,
        isLastAttempt: job.attempts >= job.max_attempts,
      });
      log.info({ ...about, ms: milliseconds() }, 'job done');
    } catch (error) {
      const level = job.attempts >= job.max_attempts ? 'error' : 'warn';
      log[level]({ ...about, ms: milliseconds(), err: error }, 'job failed');
      const { name, message } = describeError(error);
      throw new JobFailed(message || name);
    }
  };
}
