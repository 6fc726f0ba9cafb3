import { sql } from 'drizzle-orm';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMembership, buildOrganisation, buildUser } from '#db/build.ts';
import { connect, type Connection } from '#db/client.ts';
import { commandLine, parentOf, processesWith } from '#db/embedded/processes.ts';
import { migrate } from '#db/migrate.ts';
import { roles, users } from '#db/schema/accounts.ts';
import { organisations } from '#db/schema/organisations.ts';
import { findPerson } from '#app/domain/accounts/find-person.server.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { verifyChain } from '#app/domain/events/verify-chain.server.ts';
import { createListing } from '#app/domain/listings/create-listing.server.ts';
import { publishListing } from '#app/domain/listings/publish-listing.server.ts';
import { findActingOrganisation } from '#app/domain/organisations/find-acting-organisation.server.ts';
import { keepRunning, type Kept } from '#scripts/children/keep-running.ts';
import { composeSettings } from '#scripts/servers/compose-settings.ts';
import { startServers, type Servers } from '#scripts/servers/start-servers.ts';
import { openTemporaryFolder } from '#tests/support/held-server.ts';
import { listingInput } from '#tests/support/listing-input.ts';

const NOW = new Date();
const WRITES = 60;
const PREFIX = 'crash_';
/** Read by the worker alone: finds its process among all. */
const MARK = 'tests/integration/crash';

let folder: Awaited<ReturnType<typeof openTemporaryFolder>>;
let servers: Servers;
let worker: Kept;
let connection: Connection;
let ctx: Ctx;

beforeAll(async () => {
  folder = await openTemporaryFolder();
  servers = await startServers({ dataFolder: folder.folder, durable: true, given: {}, say: () => undefined });
  await migrate(servers.settings.DATABASE_URL);
  const settings = await composeSettings(folder.folder, servers.settings, {
    PATH: process.env['PATH'],
    MEILI_PREFIX: PREFIX,
    LOG_LEVEL: 'warn',
  });
  worker = await keepRunning({
    name: 'worker',
    script: 'scripts/worker.ts',
    args: [`--mark=${MARK}`],
    settings,
    logFolder: folder.folder,
    say: () => undefined,
  });
  await worker.ready;
  connection = connect(servers.settings.DATABASE_URL, { max: 3 });
  ctx = await makeOwner(connection);
}, 120_000);

afterAll(async () => {
  await connection.close();
  await worker.stop();
  await servers.stop();
  await folder.remove();
}, 60_000);

/** An owner of a verified organisation who may publish. */
async function makeOwner({ db }: Connection): Promise<Ctx> {
  const [user] = await db
    .insert(users)
    .values(buildUser({ totpConfirmedAt: NOW }))
    .returning();
  const [organisation] = await db.insert(organisations).values(buildOrganisation()).returning();
  if (!user || !organisation) throw new Error('not made');
  await db.insert(roles).values(buildMembership(user.id, organisation.id, 'owner'));
  const actor = await findPerson(db, { id: 'session', userId: user.id, secondFactorAt: NOW }, NOW);
  if (!actor) throw new Error('not found');
  const acting = await findActingOrganisation(db, actor, organisation.publicId);
  return { tx: db, actor, organisation: acting ?? null, now: NOW, requestId: 'crash' };
}

/** Publishes one listing in one transaction, as a request does. Returns its public id once it is committed. */
async function publishOne(number: number): Promise<string> {
  return connection.db.transaction(async (tx) => {
    const inTransaction = { ...ctx, tx };
    const input = listingInput({
      title: `Aanbod nummer ${String(number)}`,
      body: `Nummer ${String(number)}: panelen van basaltvezel die lichter zijn dan staal en even goed beschermen tegen scherven.`,
      audience: 'public',
    });
    const publicId = await createListing(inTransaction, 'capability', input);
    await publishListing(inTransaction, publicId, 1);
    return publicId;
  });
}

async function pidOfPostgres(): Promise<number> {
  const pids = await processesWith('-D');
  for (const pid of pids) {
    const words = await commandLine(pid);
    if (words.some((word) => word.startsWith(folder.folder)) && words[0]?.endsWith('postgres')) return pid;
  }
  throw new Error('Postgres is not running');
}

async function pidOfMeilisearch(): Promise<number> {
  for (const pid of await processesWith('--db-path')) {
    if ((await commandLine(pid)).some((word) => word.startsWith(folder.folder))) return pid;
  }
  throw new Error('Meilisearch is not running');
}

async function pidOfWorker(): Promise<number> {
  const pids = await processesWith(`--mark=${MARK}`);
  const own = await Promise.all(pids.map(async (pid) => ({ pid, parent: await parentOf(pid) })));
  const top = own.find(({ parent }) => parent === process.pid) ?? own[0];
  if (!top) throw new Error('the worker is not running');
  return top.pid;
}

describe('Meilisearch, the worker and Postgres killed in turn while people publish', () => {
  it('nothing acknowledged is lost, the index catches up and the history holds', async () => {
    const kills = new Map([
      [15, pidOfMeilisearch],
      [30, pidOfWorker],
      [45, pidOfPostgres],
    ]);
    const acknowledged: string[] = [];
    let refused = 0;
    for (let number = 1; number <= WRITES; number += 1) {
      const pidOf = kills.get(number);
      if (pidOf) process.kill(await pidOf(), 'SIGKILL');
      try {
        acknowledged.push(await publishOne(number));
      } catch {
        refused += 1;
        await postgresIsBack();
      }
    }
    expect(acknowledged.length).toBe(WRITES - refused);
    expect(acknowledged.length).toBeGreaterThan(WRITES - 10);

    const rows = await connection.db.execute<{ public_id: string }>(
      sql`select public_id from listings where status = 'published' order by 1`,
    );
    expect(rows.map((row) => row.public_id)).toEqual([...acknowledged].sort());

    const index = new Meilisearch({ host: servers.settings.MEILI_URL, apiKey: servers.settings.MEILI_KEY });
    await expect
      .poll(
        async () => {
          const { results } = await index
            .index(`${PREFIX}listings`)
            .getDocuments<{ id: string }>({ fields: ['id'], limit: 1000 })
            .catch(() => ({ results: [] }));
          return results.map((document) => document.id).sort();
        },
        { timeout: 90_000, interval: 250 },
      )
      .toEqual([...acknowledged].sort());

    await expect
      .poll(async () => (await verifyChain(connection.db)).waiting, { timeout: 60_000, interval: 250 })
      .toBe(0);
    const report = await verifyChain(connection.db);
    expect(report.breach).toBeUndefined();
    expect(report.links).toBe(acknowledged.length * 2);
  }, 240_000);
});

/** Postgres recovers by itself once it is started again. */
async function postgresIsBack(): Promise<void> {
  await expect
    .poll(
      async () =>
        connection.db.execute(sql`select 1`).then(
          () => true,
          () => false,
        ),
      {
        timeout: 60_000,
        interval: 100,
      },
    )
    .toBe(true);
}
