import type { Sql, TransactionSql } from 'postgres';

export type Table = { name: string; columns: string[] };

/** Our tables with the columns that can be written, each after the tables it refers to. */
export async function listTables(sql: Sql | TransactionSql): Promise<Table[]> {
  const rows = await sql<{ name: string; columns: string[] }[]>`
    select t.table_name as name, array_agg(c.column_name::text order by c.ordinal_position) as columns
    from information_schema.tables t
    join information_schema.columns c using (table_schema, table_name)
    where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
    group by t.table_name order by t.table_name`;
  const references = await sql<{ child: string; parent: string }[]>`
    select child.relname as child, parent.relname as parent
    from pg_constraint f
    join pg_class child on child.oid = f.conrelid
    join pg_class parent on parent.oid = f.confrelid
    where f.contype = 'f' and f.connamespace = 'public'::regnamespace and f.conrelid <> f.confrelid`;
  return inOrder(
    rows.map(({ name, columns }) => ({ name, columns })),
    references,
  );
}

function inOrder(tables: Table[], references: readonly { child: string; parent: string }[]): Table[] {
  const ordered: Table[] = [];
  const waiting = new Map(tables.map((table) => [table.name, table]));
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter(
      ({ name }) => !references.some(({ child, parent }) => child === name && waiting.has(parent)),
    );
    if (free.length === 0) throw new Error(`Tables refer in a circle: ${[...waiting.keys()].join(', ')}`);
    for (const table of free) {
      ordered.push(table);
      waiting.delete(table.name);
    }
  }
  return ordered;
}

/** How many migrations a database has had; 0 for one that never had any. */
export async function countMigrations(sql: Sql | TransactionSql): Promise<number> {
  const [found] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`;
  if (!found?.['name']) return 0;
  const [row] = await sql<{ done: number }[]>`select count(*)::int as done from drizzle.__drizzle_migrations`;
  return row?.done ?? 0;
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
