import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as schema from './schema/index.ts';

export type Database = PostgresJsDatabase<typeof schema>;
/** A running transaction, or the database itself for reads. */
export type Tx = Parameters<Parameters<Database['transaction']>[0]>[0] | Database;

export type Connection = { db: Database; close: () => Promise<void> };

/** Opens a pool. Drizzle takes over the client it is given: raw SQL goes through drizzle's `sql`. */
export function connect(url: string, { max = 10 }: { max?: number } = {}): Connection {
  const client = postgres(url, {
    max,
    onnotice: () => undefined,
    // Its query of types at connecting rejects where nobody listens when the connection breaks just then, which would
    // end the process; drizzle reads and writes arrays itself.
    fetch_types: false,
    connection: { application_name: 'defport' },
  });
  return { db: drizzle(client, { schema }), close: () => client.end({ timeout: 5 }) };
}
