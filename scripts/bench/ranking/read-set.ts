import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readLine } from '../read-line.ts';

const language = z.enum(['nl', 'en']).optional().catch(undefined);
const keywords = z.array(z.string()).default([]);

const benchDocument = z.object({
  id: z.string(),
  org: z.string().default(''),
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? ''),
  text: z.string().default(''),
  keywords,
  language,
  track_record: z.number().optional(),
});
const benchQuery = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string().default(''),
  keywords,
  language,
});

export type BenchDocument = z.infer<typeof benchDocument>;
export type BenchQuery = z.infer<typeof benchQuery>;

/** One set: documents, needs, and which documents answer which need. */
export interface BenchSet {
  readonly documents: readonly BenchDocument[];
  readonly queries: readonly BenchQuery[];
  /** Query id → ids of the documents that answer it; every answer counts the same. */
  readonly answers: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface BenchFiles {
  /** Folder with docs.jsonl, and queries.jsonl and qrels.tsv unless given apart. */
  readonly data: string;
  readonly queries?: string | undefined;
  readonly qrels?: string | undefined;
}

/** Reads a set; throws with file and line when one is malformed. Queries without any answer are left out. */
export async function readSet({ data, queries, qrels }: BenchFiles): Promise<BenchSet> {
  const answers = await readAnswers(qrels ?? path.join(data, 'qrels.tsv'));
  const asked = await readLines(queries ?? path.join(data, 'queries.jsonl'), benchQuery);
  return {
    documents: await readLines(path.join(data, 'docs.jsonl'), benchDocument),
    queries: asked.filter(({ id }) => answers.has(id)),
    answers,
  };
}

async function readLines<Row>(file: string, schema: z.ZodType<Row>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [index, line] of (await readFile(file, 'utf8')).split('\n').entries()) {
    if (line.trim() === '') continue;
    rows.push(readLine(schema, line, `${file}:${String(index + 1)}`));
  }
  return rows;
}

async function readAnswers(file: string): Promise<Map<string, Set<string>>> {
  const answers = new Map<string, Set<string>>();
  const [, ...lines] = (await readFile(file, 'utf8')).split('\n');
  for (const line of lines) {
    const [query, document, score] = line.trim().split('\t');
    if (!query || !document || !(Number(score) > 0)) continue;
    const documents = answers.get(query) ?? new Set();
    answers.set(query, documents.add(document));
  }
  return answers;
}
