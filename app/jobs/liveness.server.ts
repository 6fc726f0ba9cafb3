import postgres from 'postgres';
import { seconds } from '#app/domain/durations.ts';
import { log } from '#app/http/log.server.ts';

const ROUND = seconds(10);

/**
 * Frees the jobs of dead workers. A job says by which worker it is held; a worker that was killed never lets go, and
 * the queue itself waits four hours. So each living worker holds an advisory lock on its name, which Postgres drops
 * with the connection: who can take the lock of a job's holder knows that the holder is gone.
 */
export function startLiveness(
  databaseUrl: string,
  workerIds: readonly string[],
): { stop: () => Promise<void> } {
  const sql = postgres(databaseUrl, {
    max: 1,
    max_lifetime: null,
    // Its query of types rejects where nobody listens when the connection breaks just then.
    fetch_types: false,
    onnotice: () => undefined,
    connection: { application_name: 'defport-liveness' },
  });
  const own = JSON.stringify(workerIds);
  let connection: number | undefined;

  async function round(): Promise<void> {
    await sql.begin(async (tx) => {
      const [row] = await tx<{ pid: number }[]>`select pg_backend_pid() as pid`;
      if (row && row.pid !== connection) {
        const taken = await tx<{ held: boolean }[]>`
          select pg_try_advisory_lock(hashtextextended(id, 0)) as held
          from jsonb_array_elements_text(${own}::text::jsonb) as id`;
        // Another worker may just look at one of them: then the next round takes it.
        if (taken.every(({ held }) => held)) connection = row.pid;
      }
      const freed = await tx<{ id: string }[]>`
        select id from (
          select distinct locked_by as id from graphile_worker.jobs
          where locked_by is not null
            and locked_by not in (select jsonb_array_elements_text(${own}::text::jsonb))
          offset 0
        ) as holders
        where pg_try_advisory_xact_lock(hashtextextended(id, 0))`;
      if (freed.length === 0) return;
      const dead = JSON.stringify(freed.map(({ id }) => id));
      await tx`
        select graphile_worker.force_unlock_workers(
          array(select jsonb_array_elements_text(${dead}::text::jsonb)))`;
      log.warn({ workers: freed.length }, 'freed the jobs of workers that are gone');
    });
  }

  let running: Promise<void> = Promise.resolve();
  const tick = () => {
    running = round().catch((error: unknown) => {
      log.warn({ err: error }, 'cannot look for dead workers');
    });
  };
  tick();
  const timer = setInterval(tick, ROUND);
  return {
    stop: async () => {
      clearInterval(timer);
      // Breaks off a round that waits for a lost connection.
      await sql.end({ timeout: 2 });
      await running;
    },
  };
}
