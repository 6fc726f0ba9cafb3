import { env } from '#app/env.server.ts';
import { connect, type Connection, type Database } from './client.ts';

let connection: Connection | undefined;

/** The pool of this process, opened at first use. */
export function database(): Database {
  connection ??= connect(env.DATABASE_URL, { max: env.DATABASE_POOL });
  return connection.db;
}

/** Closes the pool; the next use opens a new one. */
export async function closeDatabase(): Promise<void> {
  const open = connection;
  connection = undefined;
  await open?.close();
}
