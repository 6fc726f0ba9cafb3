import { EventEmitter } from 'node:events';
import { parseCronItems, run, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import { hours } from '#app/domain/durations.ts';
import { laneOf, type JobTask } from '#app/domain/events/jobs.ts';
import { env } from '#app/env.server.ts';
import { HANDLERS } from './handlers.server.ts';
import type { Handler } from './job-context.server.ts';
import { startLiveness } from './liveness.server.ts';
import { queueLog } from './queue-log.server.ts';
import { runJob } from './run-job.server.ts';
import { SCHEDULE } from './schedule.ts';

/** A queue at work; `ended` resolves when it broke down or was stopped. */
export type Runner = { ended: Promise<void>; stop: () => Promise<void> };

/** Times that every worker asks for a job in vain before the queue is started anew. */
const ROUNDS_WITHOUT_ANSWER = 2;

const taskList = Object.fromEntries(
  Object.entries(HANDLERS).map(([task, handler]) => [
    task,
    runJob(task as JobTask, handler as Handler<JobTask>),
  ]),
);

function cronLane(task: JobTask) {
  const { priority, queue } = laneOf({ task });
  return { priority, ...(queue === null ? {} : { queueName: queue }) };
}

/**
 * Resolves when the queue no longer helps itself: a worker could not hand its job back and gave up, while the others
 * would go on without it; or none gets a job any more. The latter outlives the trouble, because the queue remembers
 * the failure of its first question, for the numbers of its tasks, as the answer to it.
 */
function whenBroken(events: WorkerEvents): Promise<void> {
  return new Promise((resolve) => {
    events.once('worker:fatalError', () => {
      resolve();
    });
    let failures = 0;
    const reset = () => {
      failures = 0;
    };
    events.on('job:start', reset);
    events.on('worker:getJob:empty', reset);
    events.on('worker:getJob:error', () => {
      failures += 1;
      if (failures >= ROUNDS_WITHOUT_ANSWER * env.WORKER_CONCURRENCY) resolve();
    });
  });
}

/**
 * The connections of a queue. The queue stops listening for their errors before it closes them; one that breaks in
 * between would end the process, were nobody else listening. It logs them itself while it runs.
 */
function openConnections(connectionString: string): pg.Pool {
  const connections = new pg.Pool({ connectionString, max: env.WORKER_CONCURRENCY + 2 });
  connections.on('error', () => undefined);
  return connections;
}

/** Starts taking jobs. Throws when the database cannot be reached. */
export async function startRunner(databaseUrl: string): Promise<Runner> {
  const events: WorkerEvents = new EventEmitter();
  const workerIds: string[] = [];
  events.on('worker:create', ({ worker }) => workerIds.push(worker.workerId));
  const broken = whenBroken(events);
  const connections = openConnections(databaseUrl);
  const runner = await run({
    pgPool: connections,
    concurrency: env.WORKER_CONCURRENCY,
    pollInterval: 2_000,
    noHandleSignals: true,
    logger: queueLog,
    events,
    taskList,
    parsedCronItems: parseCronItems(
      SCHEDULE.map(({ task, pattern }) => ({
        task,
        match: pattern,
        identifier: task,
        options: {
          backfillPeriod: hours(1),
          jobKey: task,
          maxAttempts: 12,
          ...cronLane(task),
        },
      })),
    ),
  }).catch(async (error: unknown) => {
    await connections.end();
    throw error;
  });
  const liveness = startLiveness(databaseUrl, workerIds);
  const over = runner.promise.catch(() => undefined);
  return {
    ended: Promise.race([broken, over]),
    stop: async () => {
      await runner.stop().catch(() => undefined);
      await liveness.stop();
      await over;
      await connections.end();
    },
  };
}
