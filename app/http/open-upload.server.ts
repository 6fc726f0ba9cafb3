import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { uploadOf } from './read-form.server.ts';

/**
 * The file that came in a field of a form, as the files module takes it; undefined when none was chosen. It is opened
 * when it is first read, so that a form that is refused before that leaves nothing open.
 */
export function openUpload(form: FormData, field: string): { name: string; stream: Readable } | undefined {
  const upload = uploadOf(form, field);
  return upload && { name: upload.name, stream: Readable.from(read(upload.path), { objectMode: false }) };
}

async function* read(path: string): AsyncGenerator<Buffer> {
  yield* createReadStream(path) as AsyncIterable<Buffer>;
}
