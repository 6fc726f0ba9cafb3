import { createHash } from 'node:crypto';
import { readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildListing, buildMembership, buildOrganisation, buildUser } from '#db/build.ts';
import { newPublicId } from '#db/ids.ts';
import { accountTokens, keptPosts, rateLimits, roles, sessions, users } from '#db/schema/accounts.ts';
import { files } from '#db/schema/files.ts';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { chainEvents } from '#app/domain/events/chain-events.server.ts';
import { recordEvent } from '#app/domain/events/record-event.server.ts';
import { verifyChain } from '#app/domain/events/verify-chain.server.ts';
import { diskStore, type FileStore } from '#app/domain/files/file-store.server.ts';
import { queueMail } from '#app/domain/notifications/queue-mail.server.ts';
import { makeBackup } from '#scripts/backup/make-backup.ts';
import { CannotRestore, restoreBackup } from '#scripts/backup/restore-backup.ts';
import { freshDatabase } from '#tests/support/fresh-database.ts';
import { openTemporaryFolder } from '#tests/support/held-server.ts';

type Fresh = Awaited<ReturnType<typeof freshDatabase>>;
let source: Fresh;
let target: Fresh;
let temporary: Awaited<ReturnType<typeof openTemporaryFolder>>;
let store: FileStore;

const KEY = 'k'.repeat(20);
const BYTES = 'the bytes of a certificate';
const NOW = new Date('2026-06-01T12:00:00Z');

beforeEach(async () => {
  [source, target, temporary] = await Promise.all([freshDatabase(), freshDatabase(), openTemporaryFolder()]);
  store = diskStore(path.join(temporary.folder, 'files'));
  await fill();
});
afterEach(async () => {
  await Promise.all([source.close(), target.close(), temporary.remove()]);
});

/** A bit of everything: rows with odd texts, events in a chain, personal data, a file, a job that waits. */
async function fill(): Promise<void> {
  await store.put(KEY, Readable.from([BYTES]));
  await source.db.transaction(async (tx) => {
    const [user] = await tx
      .insert(users)
      .values(buildUser({ name: 'Zoë\t"O\'Neil"\\N\n\u2028x', totpSecret: Buffer.from([0, 1, 255]) }))
      .returning();
    const [organisation] = await tx.insert(organisations).values(buildOrganisation()).returning();
    if (!user || !organisation) throw new Error('not written');
    await tx.insert(roles).values(buildMembership(user.id, organisation.id));
    await tx.insert(listings).values(buildListing(organisation.id, { keywords: ['a,b', '{c}'] }));
    await tx.insert(files).values({
      publicId: newPublicId(),
      ownerKind: 'organisation',
      ownerId: organisation.id,
      purpose: 'certificate',
      name: 'iso.pdf',
      mediaType: 'application/pdf',
      size: BYTES.length,
      sha256: createHash('sha256').update(BYTES).digest('hex'),
      storageKey: KEY,
      scanState: 'clean',
    });
    const ctx: Ctx = { tx, actor: { kind: 'visitor' }, organisation: null, now: NOW, requestId: 'test' };
    await recordEvent(ctx, {
      type: 'account.created',
      object: { kind: 'user', id: user.id },
      data: {},
      personal: { email: user.email, name: user.name },
    });
    await queueMail(ctx, {
      key: 'waiting',
      to: user.email,
      locale: 'nl',
      template: 'digest',
      data: { name: 'Zoë', items: [], more: 1, path: '/nl/notifications' },
    });
  });
  await source.db.transaction((tx) => chainEvents(tx));
}

const backup = () =>
  makeBackup({
    databaseUrl: source.url,
    readFile: (key) => store.read(key),
    folder: path.join(temporary.folder, 'backups'),
    now: NOW,
  });

async function restore(file: string, { replace = false, store: into = restored() } = {}) {
  // The connection of the test would count as a site that runs.
  await target.db.execute(sql`set application_name = 'test'`);
  return restoreBackup({
    databaseUrl: target.url,
    file,
    writeFile: (key, bytes) => into.put(key, bytes),
    replace,
  });
}
const restored = () => diskStore(path.join(temporary.folder, 'restored'));

/** Every row of every table as JSON, by table. */
async function contentOf({ db }: Fresh): Promise<Record<string, string[]>> {
  const tables = await db.execute<{ name: string }>(sql`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`);
  const content: Record<string, string[]> = {};
  for (const { name } of tables) {
    const rows = await db.execute<{ row: string }>(
      sql`select to_jsonb(t)::text as row from ${sql.identifier(name)} t order by 1`,
    );
    content[name] = rows.map(({ row }) => row);
  }
  return content;
}

async function jobsOf({ db }: Fresh): Promise<Record<string, unknown>[]> {
  return [
    ...(await db.execute(
      sql`select task_identifier, key, max_attempts, run_at from graphile_worker.jobs order by key`,
    )),
  ];
}

describe('a backup', () => {
  test('brings back every row, file and waiting job, and the chain still holds', async () => {
    const { file, manifest } = await backup();
    expect(manifest.files).toHaveLength(1);
    await restore(file);
    expect(await contentOf(target)).toEqual(await contentOf(source));
    expect((await contentOf(target))['users']).toHaveLength(1);
    expect(await jobsOf(target)).toEqual(await jobsOf(source));
    expect((await jobsOf(target)).map(({ task_identifier }) => task_identifier)).toContain('send-mail');
    expect(await text(await restored().read(KEY))).toBe(BYTES);
    expect(await verifyChain(target.db)).toMatchObject({ links: 1, personal: 1, breach: undefined });
  });

  test('fails when a stored file is no longer what was stored', async () => {
    const lying = path.join(temporary.folder, 'files', KEY.slice(0, 2), KEY);
    await writeFile(lying, 'something else');
    await expect(backup()).rejects.toThrow('SHA-256 differs');
  });
});

describe('a restore', () => {
  test('refuses a database that is in use, and replaces it when told to', async () => {
    const { file } = await backup();
    await target.db.insert(organisations).values(buildOrganisation({ name: 'Zat er al' }));
    await expect(restore(file)).rejects.toThrow(CannotRestore);
    expect((await contentOf(target))['organisations']).toHaveLength(1);
    await restore(file, { replace: true });
    expect(await contentOf(target)).toEqual(await contentOf(source));
  });

  test('leaves out sessions, links, kept forms and counts, which may have ended since the backup', async () => {
    const [user] = await source.db.select({ id: users.id, email: users.email }).from(users);
    const [userId, email, expiresAt] = [user?.id ?? '', user?.email ?? '', new Date('2099-01-01')];
    await source.db.insert(sessions).values({ id: 'session', userId, expiresAt });
    await source.db
      .insert(accountTokens)
      .values({ id: 'token', userId, email, purpose: 'reset_password', expiresAt });
    const body = Buffer.from('x');
    await source.db
      .insert(keptPosts)
      .values({ id: 'post', userId, browserHash: 'x', path: '/nl', body, expiresAt });
    await source.db.insert(rateLimits).values({ key: 'x', points: 1, expire: expiresAt });
    const { file } = await backup();
    await restore(file);
    const { sessions: inside, account_tokens, kept_posts, rate_limits, ...rest } = await contentOf(target);
    expect([inside, account_tokens, kept_posts, rate_limits]).toEqual([[], [], [], []]);
    expect(rest['users']).toEqual((await contentOf(source))['users']);
  });

  test('refuses while a site runs on the database', async () => {
    const { file } = await backup();
    await target.db.execute(sql`set application_name = 'defport'`);
    await expect(
      restoreBackup({ databaseUrl: target.url, file, writeFile: () => Promise.resolve(), replace: true }),
    ).rejects.toThrow('Stop it first');
  });

  test('changes nothing when the archive is damaged', async () => {
    const { file } = await backup();
    const before = await contentOf(target);
    const bytes = gunzipSync(await readFile(file));
    bytes.write('somebody@else.test', bytes.indexOf('@example.test') - 5);
    await writeFile(file, gzipSync(bytes));
    await expect(restore(file)).rejects.toThrow(/differs/);
    await truncate(file, 2_000);
    await expect(restore(file)).rejects.toThrow();
    expect(await contentOf(target)).toEqual(before);
  });

  test('refuses a backup of a newer version', async () => {
    const { file, manifest } = await backup();
    const bytes = gunzipSync(await readFile(file)).toString('latin1');
    const from = `"migrations": ${String(manifest.migrations)}`;
    // One digit more, one space less: the entry keeps its size.
    const changed = bytes.replace(`  ${from}`, ` "migrations": ${String(manifest.migrations)}9`);
    await writeFile(file, gzipSync(Buffer.from(changed, 'latin1')));
    await expect(restore(file)).rejects.toThrow('newer version');
  });
});
