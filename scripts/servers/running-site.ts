import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { claimant, claimFolder } from '#db/embedded/folder-claim.ts';
import type { Settings } from './compose-settings.ts';

const settingsFile = z.record(z.string(), z.string());

function claimOf(dataFolder: string): string {
  return path.join(dataFolder, 'running');
}

function settingsOf(dataFolder: string): string {
  return path.join(dataFolder, 'running-settings.json');
}

/** Takes the data folder for the site that starts in this process; throws FolderInUse when another runs on it. */
export async function claimSite(dataFolder: string): Promise<() => Promise<void>> {
  const release = await claimFolder(dataFolder, claimOf(dataFolder));
  return async () => {
    await rm(settingsOf(dataFolder), { force: true });
    await release();
  };
}

const SHARED = [
  'DATABASE_URL',
  'MEILI_URL',
  'MEILI_KEY',
  'MEILI_PREFIX',
  'SITE_URL',
  'SECRET_KEY_FILE',
  'DEFPORT_DATA',
];

/** Leaves word where the servers are, for commands (import, reindex, admin) that run beside the site. */
export async function publishSettings(dataFolder: string, settings: Settings): Promise<void> {
  const shared = Object.fromEntries(
    SHARED.flatMap((name) => (settings[name] ? [[name, settings[name]]] : [])),
  );
  await writeFile(settingsOf(dataFolder), JSON.stringify(shared, null, 2), { mode: 0o600 });
}

/** The settings of the site that runs on this folder now, if one does. */
export async function runningSettings(dataFolder: string): Promise<Record<string, string> | undefined> {
  if ((await claimant(claimOf(dataFolder))) === undefined) return undefined;
  const text = await readFile(settingsOf(dataFolder), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : settingsFile.parse(JSON.parse(text));
}
