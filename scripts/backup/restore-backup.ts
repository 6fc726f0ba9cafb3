import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import postgres, { type Sql, type TransactionSql } from 'postgres';
import { extract } from 'tar-stream';
import { fileEntry, JOBS, type Manifest, MANIFEST, manifestSchema, tableEntry } from './manifest.ts';
import { measure, type Measured } from './spool.ts';
import { countMigrations, quoted } from './tables.ts';

/** Why a restore was refused; the message says what to do. Nothing was changed. */
export class CannotRestore extends Error {
  override readonly name = 'CannotRestore';
}

export type RestoreOptions = {
  databaseUrl: string;
  /** The archive that makeBackup wrote. */
  file: string;
  /** Writes the bytes of a stored file; writing the same again is harmless. */
  writeFile: (key: string, bytes: Readable) => Promise<void>;
  /** Replaces what is in the database. */
  replace: boolean;
};

/** The tables that say whether a database is in use; a new one holds reference terms only. */
const IN_USE = ['users', 'organisations', 'events', 'listings'];
/**
 * What must not come back to life: a session that was ended, or a link that was used, after the backup was made. People
 * log in anew and ask for a new link.
 */
const NOT_REVIVED = ['sessions', 'kept_posts', 'account_tokens', 'rate_limits'];

/**
 * Puts an archive back into a migrated database, all or nothing, and returns what it held; without the sessions, links
 * and kept forms, which may have ended since. Every part is checked
 * against the manifest before the commit. Throws CannotRestore when the database is in use and `replace` is not set,
 * when a site runs on it, or when the archive is damaged or newer than this program.
 */
export async function restoreBackup({
  databaseUrl,
  file,
  writeFile,
  replace,
}: RestoreOptions): Promise<Manifest> {
  const sql = postgres(databaseUrl, {
    max: 1,
    onnotice: () => undefined,
    connection: { application_name: 'defport-restore' },
  });
  try {
    await requireQuiet(sql);
    return (await sql.begin(async (tx) => {
      if (!replace) await requireEmpty(tx);
      return readArchive(tx, file, writeFile);
    })) as Manifest;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function requireQuiet(sql: Sql): Promise<void> {
  const [row] = await sql<{ others: number }[]>`
    select count(*)::int as others from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
      and application_name like 'defport%'`;
  if (row && row.others > 0) {
    throw new CannotRestore('A site or worker runs on this database. Stop it first, then restore.');
  }
}

async function requireEmpty(tx: TransactionSql): Promise<void> {
  for (const table of IN_USE) {
    const [row] = await tx.unsafe(`select 1 from ${quoted(table)} limit 1`);
    if (row) {
      throw new CannotRestore(
        `The database is in use (there are ${table}). Restore into an empty one, or add --replace.`,
      );
    }
  }
}

async function readArchive(
  tx: TransactionSql,
  file: string,
  writeFile: RestoreOptions['writeFile'],
): Promise<Manifest> {
  const archive = extract();
  const reading = pipeline(createReadStream(file), createGunzip(), archive);
  // Its failure is met again by the loop, which ends with it.
  reading.catch(() => undefined);
  let manifest: Manifest | undefined;
  const seen = new Set<string>();
  for await (const entry of archive) {
    const { name } = entry.header;
    if (!manifest) {
      if (name !== MANIFEST) throw new CannotRestore('This is not a backup of Defport.');
      manifest = parseManifest(await text(entry));
      await prepare(tx, manifest);
      continue;
    }
    seen.add(name);
    const found = await take(tx, manifest, name, entry, writeFile);
    requireSame(name, found);
  }
  await reading;
  if (!manifest) throw new CannotRestore('The archive is empty.');
  const expected = [
    ...manifest.tables.map((table) => tableEntry(table.name)),
    JOBS,
    ...manifest.files.map(({ key }) => fileEntry(key)),
  ];
  const missing = expected.filter((name) => !seen.has(name));
  if (missing.length > 0) throw new CannotRestore(`The archive is damaged: ${missing.join(', ')} missing.`);
  await requireRows(tx, manifest);
  for (const table of NOT_REVIVED) await tx.unsafe(`delete from ${quoted(table)}`);
  return manifest;
}

function parseManifest(content: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(content));
  } catch {
    throw new CannotRestore('The manifest of the archive cannot be read: another format, or damaged.');
  }
}

async function prepare(tx: TransactionSql, manifest: Manifest): Promise<void> {
  const migrations = await countMigrations(tx);
  if (manifest.migrations > migrations) {
    throw new CannotRestore(
      `The backup was made by a newer version (${String(manifest.migrations)} migrations, this has ` +
        `${String(migrations)}). Restore it with that version.`,
    );
  }
  const names = manifest.tables.map((table) => quoted(table.name));
  await tx.unsafe(`truncate ${names.join(', ')} restart identity cascade`);
  await tx`delete from graphile_worker._private_jobs`;
}

type Taken = { expected: Measured; found: Measured };

async function take(
  tx: TransactionSql,
  manifest: Manifest,
  name: string,
  bytes: Readable,
  writeFile: RestoreOptions['writeFile'],
): Promise<Taken> {
  const { stream, result } = measure();
  bytes.on('error', (error) => stream.destroy(error));
  bytes.pipe(stream);
  const table = manifest.tables.find((one) => tableEntry(one.name) === name);
  if (table) {
    const columns = table.columns.map(quoted).join(', ');
    await writeRows(stream, (rows) =>
      tx.unsafe(
        `insert into ${quoted(table.name)} (${columns})
         select ${columns} from jsonb_populate_recordset(null::${quoted(table.name)}, $1::text::jsonb)`,
        [rows],
      ),
    );
    return { expected: table, found: result() };
  }
  if (name === JOBS) {
    await writeRows(stream, (rows) => tx.unsafe(ADD_JOBS, [rows]));
    return { expected: manifest.jobs, found: result() };
  }
  const file = manifest.files.find(({ key }) => fileEntry(key) === name);
  if (!file) throw new CannotRestore(`The archive holds something unknown: ${name}.`);
  await writeFile(file.key, stream);
  return { expected: file, found: result() };
}

const ADD_JOBS = `
  select graphile_worker.add_job(identifier, payload, run_at := run_at, max_attempts := max_attempts,
    job_key := key, priority := priority)
  from jsonb_to_recordset($1::text::jsonb) as job (
    identifier text, payload json, run_at timestamptz, max_attempts int, key text, priority int)`;

/** Rows per statement. */
const BATCH = 500;

/** Hands lines of JSON to `write` as JSON arrays. */
async function writeRows(bytes: Readable, write: (rows: string) => Promise<unknown>): Promise<void> {
  let lines: string[] = [];
  for await (const line of linesOf(bytes)) {
    lines.push(line);
    if (lines.length < BATCH) continue;
    await write(`[${lines.join(',')}]`);
    lines = [];
  }
  if (lines.length > 0) await write(`[${lines.join(',')}]`);
}

/** Lines by line feed alone: node:readline also breaks at U+2028, which a text in JSON may hold. */
async function* linesOf(bytes: Readable): AsyncGenerator<string> {
  let rest = '';
  bytes.setEncoding('utf8');
  for await (const chunk of bytes as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function requireSame(name: string, { expected, found }: Taken): void {
  if (found.sha256 !== expected.sha256 || found.bytes !== expected.bytes) {
    throw new CannotRestore(`The archive is damaged: the SHA-256 of ${name} differs.`);
  }
}

async function requireRows(tx: TransactionSql, manifest: Manifest): Promise<void> {
  for (const { name, rows } of manifest.tables) {
    const [row] = await tx.unsafe<{ rows: number }[]>(`select count(*)::int as rows from ${quoted(name)}`);
    if (row?.rows !== rows) {
      throw new CannotRestore(`Of ${name} ${String(row?.rows ?? 0)} rows arrived, not ${String(rows)}.`);
    }
  }
}
