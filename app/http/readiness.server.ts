import { readdirSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { database } from '#db/pool.ts';
import { env } from '#app/env.server.ts';

export type PartState = { ok: boolean; detail?: string };
export type Readiness = {
  ready: boolean;
  parts: Record<'postgres' | 'migrations' | 'meilisearch' | 'clock', PartState>;
};

/** Largest difference between this clock and the database's, in milliseconds (DESIGN, Contracts). */
const CLOCK_TOLERANCE = 250;
const PATIENCE = 2_000;

/** Whether Postgres and Meilisearch answer, the migrations are done and the clocks agree within 250 ms. */
export async function readiness(): Promise<Readiness> {
  const [{ postgres, migrations, clock }, meilisearch] = await Promise.all([askPostgres(), askMeilisearch()]);
  const parts = { postgres, migrations, meilisearch, clock };
  return { ready: Object.values(parts).every((part) => part.ok), parts };
}

async function askPostgres(): Promise<Record<'postgres' | 'migrations' | 'clock', PartState>> {
  const silent: PartState = { ok: false, detail: 'no answer' };
  try {
    const before = Date.now();
    const rows = await withPatience(
      database().execute<{ now: string; done: string }>(
        sql`select clock_timestamp() as now, (select count(*) from drizzle.__drizzle_migrations) as done`,
      ),
    );
    const after = Date.now();
    const row = rows[0];
    if (!row) return { postgres: silent, migrations: silent, clock: silent };
    const difference = Math.round(Math.abs(new Date(row.now).getTime() - (before + after) / 2));
    const isClose = difference <= CLOCK_TOLERANCE + (after - before) / 2;
    const expected = countMigrations();
    return {
      postgres: { ok: true },
      migrations: { ok: Number(row.done) >= expected, detail: `${String(row.done)}/${String(expected)}` },
      clock: { ok: isClose, detail: `${String(difference)} ms` },
    };
  } catch {
    return { postgres: silent, migrations: silent, clock: silent };
  }
}

async function askMeilisearch(): Promise<PartState> {
  try {
    const answer = await fetch(`${env.MEILI_URL}/health`, { signal: AbortSignal.timeout(PATIENCE) });
    return answer.ok ? { ok: true } : { ok: false, detail: `status ${String(answer.status)}` };
  } catch {
    return { ok: false, detail: 'no answer' };
  }
}

let migrationCount: number | undefined;

function countMigrations(): number {
  return (migrationCount ??= readdirSync('db/migrations').filter((name) => name.endsWith('.sql')).length);
}

async function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('no answer in time'));
    }, PATIENCE);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
