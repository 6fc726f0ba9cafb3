import { chown, lchown, mkdir, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** The account a server runs under when it is not our own. */
export interface ServerUser {
  uid: number;
  gid: number;
}

/** `nobody` on every Linux and in every container image. */
const NOBODY: ServerUser = { uid: 65_534, gid: 65_534 };

/**
 * The account for the servers we start: `nobody` when we are root, because Postgres refuses to run as root and a
 * server has no business with its rights; otherwise undefined, our own account.
 */
export function serverUser(): ServerUser | undefined {
  return process.getuid?.() === 0 ? NOBODY : undefined;
}

/** Whether every account may enter this existing folder: it and all above it must let others through. */
export async function isOpenToAll(folder: string): Promise<boolean> {
  for (let at = await realpath(folder); ; at = path.dirname(at)) {
    if (((await stat(at)).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** Makes a folder with all it contains the property of the account, and nobody else's business (mode 700). */
export async function giveTo(user: ServerUser | undefined, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!user) return;
  if ((await stat(folder)).uid === user.uid) return;
  await chownBelow(user, folder);
  await chown(folder, user.uid, user.gid);
}

async function chownBelow(user: ServerUser, folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) await chownBelow(user, full);
    await lchown(full, user.uid, user.gid);
  }
}
