import { env } from '#app/env.server.ts';
import { connect, type Connection, type Database } from './client.ts';

let connection: Connection | undefined;
let side: Connection | undefined;

/** The pool of this process, opened at first use. */
export function database(): Database {
  connection ??= connect(env.DATABASE_URL, { max: env.DATABASE_POOL });
  return connection.db;
}

/**
 * A small pool beside it, for short writes that must stand whatever becomes of the transaction around them (counted
 * attempts). Taking these from the first pool could leave every transaction waiting for another's connection.
 */
export function sideDatabase(): Database {
  side ??= connect(env.DATABASE_URL, { max: 2 });
  return side.db;
}

/** Closes the pools; the next use opens new ones. */
export async function closeDatabase(): Promise<void> {
  const open = [connection, side].flatMap((item) => item ?? []);
  connection = undefined;
  side = undefined;
  await Promise.all(open.map((item) => item.close()));
}
