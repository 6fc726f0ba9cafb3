import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { migrate } from '#db/migrate.ts';

/** Runs statements on the maintenance database of a server. */
async function administer(serverUrl: string, ...statements: string[]): Promise<void> {
  const sql = postgres(addressOf(serverUrl, 'postgres'), { max: 1, onnotice: () => undefined });
  try {
    for (const statement of statements) await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** The address of another database on the same server. */
export function addressOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** A name that no other run uses. */
export function uniqueName(prefix: string): string {
  return `${prefix}_${randomBytes(6).toString('hex')}`;
}

/** Makes a migrated database to copy others from; returns its name. */
export async function makeTemplate(serverUrl: string): Promise<string> {
  const name = uniqueName('template');
  await administer(serverUrl, `CREATE DATABASE ${name}`);
  await migrate(addressOf(serverUrl, name));
  await administer(serverUrl, `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  return name;
}

/** Copies a template to a new database (some 30 ms); returns its address and its removal. */
export async function copyTemplate(
  serverUrl: string,
  template: string,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = uniqueName('test');
  await administer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  return {
    url: addressOf(serverUrl, name),
    drop: () => administer(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** Removes a template. */
export async function dropTemplate(serverUrl: string, template: string): Promise<void> {
  await administer(serverUrl, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
}
