import { UnreadableFile, type Found } from './raw-row.ts';
import { readCsv } from './read-csv.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readText } from './read-text.ts';

/**
 * What stands in a file of CSV or JSON Lines, told apart by its first character, as it streams by. Throws
 * UnreadableFile where the file as a whole cannot be taken.
 */
export async function* readRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  const text = readText(bytes);
  let start = '';
  for (;;) {
    const { value, done } = await text.next();
    if (done) throw new UnreadableFile(1, 'empty');
    start += value;
    if (start.trimStart() !== '') break;
  }
  const [first = ''] = start.trimStart();
  if (first === '[') throw new UnreadableFile(1, 'json_array');
  const whole = prepend(start, text);
  yield* first === '{' ? readJsonLines(whole) : readCsv(whole);
}

async function* prepend(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}
