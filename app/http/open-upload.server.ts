import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { uploadOf } from './read-form.server.ts';

/** The file that came in a field of a form, as the files module takes it; undefined when none was chosen. */
export function openUpload(form: FormData, field: string): { name: string; stream: Readable } | undefined {
  const upload = uploadOf(form, field);
  return upload ? { name: upload.name, stream: createReadStream(upload.path) } : undefined;
}
