import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import postgres, { type TransactionSql } from 'postgres';
import { pack, type Pack } from 'tar-stream';
import { fileEntry, FORMAT, JOBS, type Manifest, MANIFEST, tableEntry } from './manifest.ts';
import { type Measured, spool } from './spool.ts';
import { countMigrations, listTables, quoted } from './tables.ts';

export type BackupOptions = {
  databaseUrl: string;
  /** Opens the bytes of a stored file. */
  readFile: (key: string) => Promise<Readable>;
  /** Folder that gets the archive; made when it is not there. */
  folder: string;
  now: Date;
};

/** Copies what waits in the queue by the names of its tasks, since their numbers differ per database. */
const WAITING_JOBS = `
  select t.identifier, j.payload, j.run_at, j.max_attempts, j.key, j.priority
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  where j.attempts < j.max_attempts order by j.id`;

/**
 * Writes database and files into one archive (`defport-<time>.tar.gz`, readable by this account alone) and returns
 * where. All tables come from one snapshot, so the site may go on meanwhile. Only the files that the snapshot names
 * are taken. SECRET_KEY is not in it.
 */
export async function makeBackup({
  databaseUrl,
  readFile,
  folder,
  now,
}: BackupOptions): Promise<{ file: string; manifest: Manifest }> {
  await mkdir(folder, { recursive: true });
  const spoolFolder = await mkdtemp(path.join(folder, '.backup-'));
  const sql = postgres(databaseUrl, {
    max: 1,
    onnotice: () => undefined,
    connection: { application_name: 'defport-backup' },
  });
  try {
    const manifest = (await sql.begin('isolation level repeatable read read only', (tx) =>
      spoolDatabase(tx, spoolFolder, now),
    )) as Manifest;
    await checkFiles(manifest, readFile, spoolFolder);
    const name = `defport-${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}.tar.gz`;
    const file = path.join(folder, name);
    const archive = pack();
    await Promise.all([
      fill(archive, manifest, spoolFolder),
      pipeline(archive, createGzip(), createWriteStream(`${file}.part`, { mode: 0o600, flush: true })),
    ]);
    await rename(`${file}.part`, file);
    return { file, manifest };
  } finally {
    await sql.end({ timeout: 5 });
    await rm(spoolFolder, { recursive: true, force: true });
  }
}

async function spoolDatabase(tx: TransactionSql, folder: string, now: Date): Promise<Manifest> {
  const tables: Manifest['tables'] = [];
  for (const { name, columns } of await listTables(tx)) {
    const list = columns.map(quoted).join(', ');
    const rows = readRows(tx, `select ${list} from ${quoted(name)}`);
    const measured = await spool(Readable.from(rows), path.join(folder, `table-${name}`));
    tables.push({ name, columns, rows: await countRows(tx, quoted(name)), ...measured });
  }
  const jobs = await spool(Readable.from(readRows(tx, WAITING_JOBS)), path.join(folder, 'jobs'));
  const files = await tx<{ key: string; bytes: string; sha256: string }[]>`
    select storage_key as key, size as bytes, sha256 from files order by storage_key`;
  const [server] = await tx<{ version: string }[]>`select current_setting('server_version') as version`;
  return {
    format: FORMAT,
    product: 'defport',
    madeAt: now.toISOString(),
    migrations: await countMigrations(tx),
    postgres: server?.version ?? '',
    tables,
    jobs: { rows: await countRows(tx, `(${WAITING_JOBS}) as waiting`), ...jobs },
    files: files.map(({ key, bytes, sha256 }) => ({ key, bytes: Number(bytes), sha256 })),
  };
}

/** Rows held in memory at once. */
const BATCH = 500;

/** The rows of a query as lines of JSON, which Postgres writes and reads back without loss. */
async function* readRows(tx: TransactionSql, query: string): AsyncGenerator<Buffer> {
  const lines = tx.unsafe<{ line: string }[]>(`select to_jsonb(row)::text as line from (${query}) as row`);
  for await (const rows of lines.cursor(BATCH)) {
    yield Buffer.from(rows.map(({ line }) => `${line}\n`).join(''));
  }
}

async function countRows(tx: TransactionSql, from: string): Promise<number> {
  const [row] = await tx.unsafe<{ rows: number }[]>(`select count(*)::int as rows from ${from}`);
  return row?.rows ?? 0;
}

/** A stored file that is missing or not what was stored must be known now, not at the restore. */
async function checkFiles(
  manifest: Manifest,
  readFile: BackupOptions['readFile'],
  folder: string,
): Promise<void> {
  for (const { key, bytes, sha256 } of manifest.files) {
    const found: Measured = await spool(await readFile(key), path.join(folder, `file-${key}`));
    if (found.sha256 !== sha256 || found.bytes !== bytes) {
      throw new Error(`Stored file ${key} is not what was stored: its SHA-256 differs.`);
    }
  }
}

async function fill(archive: Pack, manifest: Manifest, folder: string): Promise<void> {
  const text = JSON.stringify(manifest, null, 2);
  archive.entry({ name: MANIFEST }, text);
  for (const { name, bytes } of manifest.tables) {
    await add(archive, tableEntry(name), bytes, path.join(folder, `table-${name}`));
  }
  await add(archive, JOBS, manifest.jobs.bytes, path.join(folder, 'jobs'));
  for (const { key, bytes } of manifest.files) {
    await add(archive, fileEntry(key), bytes, path.join(folder, `file-${key}`));
  }
  archive.finalize();
}

async function add(archive: Pack, name: string, size: number, file: string): Promise<void> {
  await pipeline(createReadStream(file), archive.entry({ name, size, mode: 0o600 }));
}
