import { setTimeout as delay } from 'node:timers/promises';
import { minutes, seconds } from '#app/domain/durations.ts';
import { env } from '#app/env.server.ts';
import { database } from '#db/pool.ts';
import { warmLanguage } from '#search/warm-language.server.ts';
import { log } from '#app/http/log.server.ts';
import { askForWordPairs } from './learn-words.server.ts';
import { askForRanking } from './rank-matches.server.ts';
import { askForRebuild } from './rebuild-index.server.ts';
import { type Runner, startRunner } from './runner.server.ts';
import { askForWaitingMail } from './send-mail.server.ts';

const FIRST_PAUSE = seconds(0.5);
const LONGEST_PAUSE = minutes(0.5);

/**
 * Runs the jobs until `stop`, which waits for those at work. A queue that breaks down, because Postgres went away or
 * a worker in it gave up, is started again, for as long as it takes.
 */
export async function startWorker({ databaseUrl = env.DATABASE_URL } = {}): Promise<{
  stop: () => Promise<void>;
}> {
  await warmLanguage(database());
  const ending = new AbortController();
  let runner = await startUntilRunning(databaseUrl, ending.signal);
  if (!env.SMTP_URL) {
    log.warn(
      env.DEMO
        ? 'SMTP_URL is not set: mail is kept in the mailbox of the demonstration'
        : 'SMTP_URL is not set: mail waits, and nobody can confirm an address or set a new password',
    );
  }
  await askForWaitingMail().catch((error: unknown) => {
    log.error({ err: error }, 'cannot ask for the mail that waits');
  });
  await askForWhatIsDue().catch((error: unknown) => {
    log.error({ err: error }, 'cannot ask for what a new version of the matching changed');
  });
  log.info({ concurrency: env.WORKER_CONCURRENCY }, 'working');
  const supervision = (async () => {
    for (;;) {
      await runner?.ended;
      if (ending.signal.aborted) return;
      log.error('the queue broke down; starting it again');
      await stopSoon(runner);
      runner = await startUntilRunning(databaseUrl, ending.signal);
      if (runner) log.info('working again');
    }
  })();
  return {
    stop: async () => {
      ending.abort();
      await runner?.stop();
      await supervision;
    },
  };
}

/** A new version may know more of a listing, other words, or score otherwise. */
async function askForWhatIsDue(): Promise<void> {
  if (await askForRebuild()) return;
  await askForWordPairs();
  await askForRanking();
}

/** Tries until the queue runs; undefined when it was told to end meanwhile. */
async function startUntilRunning(databaseUrl: string, ending: AbortSignal): Promise<Runner | undefined> {
  for (let pause = FIRST_PAUSE; !ending.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await startRunner(databaseUrl);
    } catch (error) {
      log.error({ err: error, pause }, 'the queue does not start');
      await delay(pause, undefined, { signal: ending }).catch(() => undefined);
    }
  }
  return undefined;
}

/** A broken queue may wait for jobs that wait for a lost connection: it gets a moment, then it is left behind. */
async function stopSoon(runner: Runner | undefined): Promise<void> {
  await Promise.race([runner?.stop(), delay(seconds(5), undefined, { ref: false })]);
}
