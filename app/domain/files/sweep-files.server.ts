import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { inArray } from 'drizzle-orm';
import { env } from '#app/env.server.ts';
import { files } from '#db/schema/files.ts';
import type { Ctx } from '../ctx.ts';
import { days, later } from '../durations.ts';
import { fileStore } from './file-store.server.ts';

/** No request takes this long: what is older and has no row will never get one. */
const LONGEST_REQUEST = days(1);
const AT_ONCE = 1_000;

/**
 * Deletes bytes that nothing points at: of uploads whose transaction was rolled back after they were stored, and of
 * requests whose process was killed. Returns how many files it deleted. Safe to run twice, and beside uploads.
 */
export async function sweepFiles(ctx: Ctx): Promise<number> {
  const before = later(ctx.now, -LONGEST_REQUEST);
  const keys = await fileStore().listOlderThan(before);
  let swept = 0;
  for (let start = 0; start < keys.length; start += AT_ONCE) {
    const some = keys.slice(start, start + AT_ONCE);
    const rows = await ctx.tx
      .select({ key: files.storageKey })
      .from(files)
      .where(inArray(files.storageKey, some));
    const known = new Set(rows.map(({ key }) => key));
    for (const key of some.filter((one) => !known.has(one))) {
      await fileStore().remove(key);
      swept += 1;
    }
  }
  return swept + (await sweepIncoming(before));
}

/** Uploads wait in this folder while their form is read; each request takes its own away when it ends. */
async function sweepIncoming(before: Date): Promise<number> {
  const folder = path.join(env.DEFPORT_DATA, 'incoming');
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  let swept = 0;
  for (const entry of entries) {
    const at = path.join(folder, entry.name);
    // Its request may take it away meanwhile.
    const found = entry.isFile() ? await stat(at).catch(() => undefined) : undefined;
    if (!found || found.mtime >= before) continue;
    await rm(at, { force: true });
    swept += 1;
  }
  return swept;
}
