import { fileTypeFromBuffer } from 'file-type';
import { UnreadableFile } from './raw-row.ts';

/** How many bytes from the start tell what a file is. */
const HEAD = 4_100;
const LINE_FEED = 0x0a;
/** Share of U+0000 in the first bytes from which on they are no text of one byte per letter. */
const MANY_NULLS = 0.1;

/**
 * The text of a file in UTF-8, with or without byte order mark, piece by piece. Throws UnreadableFile for an empty
 * file, another encoding (with the line where it shows) and what is no text at all, such as a workbook.
 */
export async function* readText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of startingWithHead(bytes)) {
    const text = decode(decoder, chunk, () => line + linesBeforeFault(rest, chunk));
    rest = chunk.subarray(-4);
    line += countLines(text);
    yield text;
  }
  yield decode(decoder, undefined, () => line);
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined, lineOfFault: () => number): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw new UnreadableFile(lineOfFault(), 'not_utf8');
  }
}

/** The same bytes, of which the first piece is long enough to tell what they are; refuses what is no UTF-8 text. */
async function* startingWithHead(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array[] = [];
  let size = 0;
  let isTold = false;
  for await (const chunk of bytes) {
    if (isTold) {
      yield chunk;
      continue;
    }
    head.push(chunk);
    size += chunk.length;
    if (size < HEAD) continue;
    isTold = true;
    yield await told(Buffer.concat(head));
    head = [];
  }
  if (!isTold) yield await told(Buffer.concat(head));
}

async function told(head: Buffer): Promise<Buffer> {
  if (head.toString('latin1', 0, HEAD).replace(/^ï»¿/, '').trim() === '')
    throw new UnreadableFile(1, 'empty');
  const mark = head.readUIntBE(0, Math.min(2, head.length));
  if (mark === 0xfffe || mark === 0xfeff) throw new UnreadableFile(1, 'utf16');
  const first = head.subarray(0, HEAD);
  const type = await fileTypeFromBuffer(first);
  if (type) throw new UnreadableFile(1, `not_text:${type.ext}`);
  const nulls = [0, 0];
  for (const [index, byte] of first.entries()) if (byte === 0) nulls[index % 2] = (nulls[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  if (even + odd > first.length * MANY_NULLS) {
    // Of UTF-16 every other byte is 0 where the text is in letters of ours.
    throw new UnreadableFile(1, Math.min(even, odd) * 10 < Math.max(even, odd) ? 'utf16' : 'not_text:bin');
  }
  return head;
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** How many lines of a piece are good before the first that is not UTF-8. `before` is the end of the piece before. */
function linesBeforeFault(before: Uint8Array, chunk: Uint8Array): number {
  // A letter that was cut in two belongs to the line in which it began.
  const bytes = Buffer.concat([startOfCut(before), chunk]);
  let count = 0;
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return count;
    start = end + 1;
    count += 1;
  }
  return count;
}

/** The bytes of a letter that a piece ends in the middle of. */
function startOfCut(bytes: Uint8Array): Uint8Array {
  for (let length = Math.min(3, bytes.length); length > 0; length -= 1) {
    const end = bytes.subarray(-length);
    if ((end[0] ?? 0) >= 0xc0 && !isUtf8(end)) return end;
  }
  return new Uint8Array();
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
