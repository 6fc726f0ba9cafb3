import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export type Measured = { bytes: number; sha256: string };

/** Passes bytes on and measures them; `result` is complete when the stream has ended. */
export function measure(): { stream: Transform; result: () => Measured } {
  const hash = createHash('sha256');
  let bytes = 0;
  let digest: string | undefined;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return { stream, result: () => ({ bytes, sha256: (digest ??= hash.digest('hex')) }) };
}

/** Writes a stream to a file; returns its size and SHA-256. A tar entry must tell its size before its bytes. */
export async function spool(source: Readable, file: string): Promise<Measured> {
  const { stream, result } = measure();
  await pipeline(source, stream, createWriteStream(file, { mode: 0o600 }));
  return result();
}
