import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
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
  /** Also takes away what a killed process left of a write under `key`. */
  remove: (key: string) => Promise<void>;
  /** The keys under which something was last written before a moment, half-written ones included. */
  listOlderThan: (moment: Date) => Promise<string[]>;
}

/** The name of a file in the store: its key, and an ending while it is being written. */
const STORED = /^([a-z0-9]{16,64})(?:\.part)?$/;

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
    remove: async (key) => {
      await rm(at(key), { force: true });
      await rm(`${at(key)}.part`, { force: true });
    },
    listOlderThan: async (moment) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const keys = new Set<string>();
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
        const key = STORED.exec(entry.name)?.[1];
        if (key === undefined || !entry.isFile()) continue;
        // Gone meanwhile is as good as not there.
        const found = await stat(path.join(entry.parentPath, entry.name)).catch(() => undefined);
        if (found && found.mtime < moment) keys.add(key);
      }
      return [...keys];
    },
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
