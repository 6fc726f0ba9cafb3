import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/** A real embedding model on this machine, of the smallest kind: it counts words, and knows that some say the same. */
export interface ModelServer {
  url: string;
  /** Every text it was asked for, in order. */
  texts: string[];
  /** While it is false, requests are refused with an error. */
  isWell: boolean;
  close: () => Promise<void>;
}

export const DIMENSIONS = 256;
/** What Meilisearch asks of it and finds in its answer, as an operator writes it. */
export const REQUEST = '{"input":["{{text}}","{{..}}"]}';
export const RESPONSE = '{"data":[{"embedding":"{{embedding}}"},"{{..}}"]}';

const SAME = new Map([['feline', 'cat']]);
const question = z.object({ input: z.array(z.string()) });

/** Starts it on a free port. */
export async function startModelServer(): Promise<ModelServer> {
  const texts: string[] = [];
  const state = { isWell: true };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { input } = question.parse(JSON.parse(body));
      texts.push(...input);
      // Of an error of the server Meilisearch asks again for minutes; of a refusal it does not.
      if (!state.isWell) response.statusCode = 403;
      response.end(JSON.stringify({ data: input.map((text) => ({ embedding: vectorOf(text) })) }));
    });
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${String(port)}/embed`,
    texts,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  });
}

function vectorOf(text: string): number[] {
  const vector = new Array<number>(DIMENSIONS).fill(0);
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    let hash = 7;
    for (const character of SAME.get(word) ?? word) {
      hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
    }
    const place = hash % DIMENSIONS;
    vector[place] = (vector[place] ?? 0) + 1;
  }
  return vector;
}
