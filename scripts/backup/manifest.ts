import { z } from 'zod';

/** What an archive holds. `format` grows when an older program could not read a newer archive. */
export const FORMAT = 1;

const count = z.number().int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const manifestSchema = z.object({
  format: z.literal(FORMAT),
  product: z.literal('defport'),
  madeAt: z.iso.datetime(),
  /** How many migrations the database had: its version. */
  migrations: count,
  postgres: z.string(),
  /** In an order in which they can be filled: a table after those it refers to. */
  tables: z.array(
    z.object({ name: z.string(), columns: z.array(z.string()).min(1), rows: count, bytes: count, sha256 }),
  ),
  /** Jobs that waited, with their tasks' names. */
  jobs: z.object({ rows: count, bytes: count, sha256 }),
  files: z.array(z.object({ key: z.string().regex(/^[a-z0-9]{16,64}$/), bytes: count, sha256 })),
});
export type Manifest = z.output<typeof manifestSchema>;

/** Tables and jobs are JSON Lines: a row each, as Postgres writes it. */
export const MANIFEST = 'manifest.json';
export const JOBS = 'jobs.jsonl';
export const tableEntry = (name: string): string => `tables/${name}.jsonl`;
export const fileEntry = (key: string): string => `files/${key}`;
