import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { env } from '#app/env.server.ts';

/** Where the bytes of files lie. An S3-compatible one can stand behind the same three words. */
export interface FileStore {
  /** Writes all of `bytes` or nothing; a failing stream leaves no trace. */
  put: (key: string, bytes: Readable) => Promise<void>;
  /** Opens for reading; rejects when there is nothing under `key`. */
  read: (key: string) => Promise<Readable>;
  remove: (key: string) => Promise<void>;
}

/** Files in a folder of this machine, outside the web root, readable by the site's own account alone. */
export function diskStore(folder: string): FileStore {
  const at = (key: string): string => {
    if (!/^[a-z0-9]{16,64}$/.test(key)) throw new Error('Not a storage key.');
    return path.join(folder, key.slice(0, 2), key);
  };
  return {
    put: async (key, bytes) => {
      const target = at(key);
      const part = `${target}.part`;
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      try {
        await pipeline(bytes, createWriteStream(part, { mode: 0o600, flags: 'wx' }));
        await flush(part);
        await rename(part, target);
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
    read: async (key) => {
      await stat(at(key));
      return createReadStream(at(key));
    },
    remove: (key) => rm(at(key), { force: true }),
  };
}

/** A row may only point at bytes that outlive a power cut. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

let store: FileStore | undefined;

/** The store of this process. */
export function fileStore(): FileStore {
  return (store ??= diskStore(path.join(env.DEFPORT_DATA, 'files')));
}
