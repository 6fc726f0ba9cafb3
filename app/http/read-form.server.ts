import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import busboy from 'busboy';
import { env } from '#app/env.server.ts';
import { LARGEST_FILE } from '#app/domain/files/purposes.ts';
import { hasNull } from './null-character.ts';

/** A file that came with a form and waits on disk until the form is done with. */
export type Upload = {
  /** As the person's machine called it. */
  name: string;
  path: string;
  /** There was more of it than any purpose allows; what is on disk is cut off. */
  isCut: boolean;
};

const LARGEST_FIELD = 300_000;
const MOST_FIELDS = 500;
const MOST_FILES = 5;
/** Boxes of one name that can be ticked at once; the longest list of ours has a few dozen. */
const MOST_OF_ONE_NAME = 100;
/**
 * Plain names only, as all our forms have. A name such as `a[0].b` makes a structure for whoever parses the form, and
 * one that starts with two underscores an order; both can be made to cost minutes.
 */
const FIELD_NAME = /^(?!__)[A-Za-z_][\w-]{0,60}$/;

const uploads = new WeakMap<FormData, Map<string, Upload>>();

/**
 * The fields of a posted form. Files stream to disk while they come in, so that an upload never stands in memory; in
 * the form stands only the file's name, and `uploadOf` gives the file. Throws for what is no form, has more than
 * `largest` bytes, or has fields that no form of ours has: their number, their names, a U+0000 in them.
 */
export async function readForm(request: Request, { largest = Infinity } = {}): Promise<FormData> {
  const type = request.headers.get('content-type') ?? '';
  if (Number(request.headers.get('content-length') ?? 0) > largest) throw new Error('The form is too large.');
  if (!request.body) throw new Error('There is no form.');
  const source = Readable.fromWeb(request.body as ReadableStream);
  const body = limitTo(largest);
  // A source that breaks off breaks the body too, whose reader tells.
  source.on('error', (error) => body.destroy(error));
  source.pipe(body);
  if (/^multipart\/form-data\b/i.test(type)) return readParts(body, type);
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) return readPairs(await text(body));
  body.destroy();
  throw new Error('This is no form.');
}

function readPairs(content: string): FormData {
  if (content.split('&', MOST_FIELDS + 1).length > MOST_FIELDS) throw new Error('There are too many fields.');
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(content)) form.append(name, value);
  requirePlain(form);
  return form;
}

/** Refuses fields that none of our forms has, before anything is made of them. */
function requirePlain(form: FormData): void {
  const times = new Map<string, number>();
  for (const [name, value] of form) {
    if (!FIELD_NAME.test(name)) throw new Error('The form has a field with a strange name.');
    if (typeof value === 'string' && hasNull(value)) throw new Error('A field has a U+0000.');
    const time = (times.get(name) ?? 0) + 1;
    if (time > MOST_OF_ONE_NAME) throw new Error('The form has a field too often.');
    times.set(name, time);
  }
}

/** Passes at most `largest` bytes; an error after them. */
function limitTo(largest: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > largest) done(new Error('The form is too large.'));
      else done(null, chunk);
    },
  });
}

async function readParts(body: Readable, type: string): Promise<FormData> {
  const form = new FormData();
  const found = new Map<string, Upload>();
  uploads.set(form, found);
  const parser = busboy({
    headers: { 'content-type': type },
    defParamCharset: 'utf8',
    limits: { fieldSize: LARGEST_FIELD, fields: MOST_FIELDS, files: MOST_FILES, fileSize: LARGEST_FILE + 1 },
  });
  const writing: Promise<void>[] = [];
  const errors: unknown[] = [];
  parser.on('field', (name, value, info) => {
    if (info.nameTruncated || info.valueTruncated) errors.push(new Error('The field is too large.'));
    form.append(name, value);
  });
  parser.on('file', (field, stream, { filename }: { filename?: string }) => {
    // A body that breaks off is an error of this stream too, perhaps before anybody reads it; unheard, it would end
    // the process. The parser's own error is the one that counts.
    stream.on('error', () => undefined);
    // A file field that was left empty.
    if (!filename || found.has(field)) {
      stream.resume();
      return;
    }
    const upload: Upload = { name: filename, path: path.join(folder(), randomUUID()), isCut: false };
    found.set(field, upload);
    form.append(field, filename);
    stream.once('limit', () => (upload.isCut = true));
    writing.push(write(stream, upload.path).catch((error: unknown) => void errors.push(error)));
  });
  for (const limit of ['fieldsLimit', 'filesLimit'] as const) {
    parser.once(limit, () => errors.push(new Error('There are too many fields.')));
  }
  try {
    await pipeline(body, parser);
    await Promise.all(writing);
    if (errors.length > 0) throw errors[0];
    requirePlain(form);
    return form;
  } catch (error) {
    await Promise.all(writing);
    await removeUploads(form);
    throw error;
  }
}

/** The file that came in a field of this form; undefined when none was chosen. */
export function uploadOf(form: FormData, field: string): Upload | undefined {
  return uploads.get(form)?.get(field);
}

/** The fields of this form in which files came. */
export function uploadFields(form: FormData): string[] {
  return [...(uploads.get(form)?.keys() ?? [])];
}

/** Takes the form's files off the disk; those that were wanted are in the store by then. */
export async function removeUploads(form: FormData): Promise<void> {
  const found = uploads.get(form);
  uploads.delete(form);
  await Promise.all([...(found?.values() ?? [])].map((upload) => rm(upload.path, { force: true })));
}

const folder = (): string => path.join(env.DEFPORT_DATA, 'incoming');

async function write(stream: Readable, target: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  await pipeline(stream, createWriteStream(target, { mode: 0o600, flags: 'wx' }));
}
