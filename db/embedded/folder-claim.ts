import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { startMark } from './processes.ts';

const holder = z.object({ pid: z.number().int(), mark: z.string() });

/** Another living process works in the folder. */
export class FolderInUse extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`${folder} is in use by another Defport (process ${String(pid)})`);
  }
}

/**
 * Claims a folder for this process, so that two starts do not work on the same data; returns the release. A claim of
 * a process that is gone, or whose id now belongs to another, does not count. Throws FolderInUse.
 */
export async function claimFolder(folder: string, file: string): Promise<() => Promise<void>> {
  const mine = { pid: process.pid, mark: (await startMark(process.pid)) ?? '' };
  const draft = `${file}.${String(process.pid)}`;
  await writeFile(draft, JSON.stringify(mine));
  try {
    // link fails when the file exists, and shows it only when it is complete.
    for (let attempt = 0; attempt < 5; attempt++) {
      try {
        await link(draft, file);
        return () => rm(file, { force: true });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const pid = await claimant(file);
      if (pid !== undefined) throw new FolderInUse(folder, pid);
      await rm(file, { force: true });
    }
    throw new Error(`Cannot claim ${folder}`);
  } finally {
    await rm(draft, { force: true });
  }
}

/** The living process that claims a folder with this file, if any. */
export async function claimant(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { success, data } = holder.safeParse(content);
  return success && (await startMark(data.pid)) === data.mark ? data.pid : undefined;
}
