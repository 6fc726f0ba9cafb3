import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ServerSettings } from './start-servers.ts';

/** The settings of a child process: ours, with what the embedded servers and the data folder add. */
export type Settings = Record<string, string | undefined>;

/**
 * The settings for the processes of a site whose data lies in one folder. What the person set wins; the key that
 * encrypts secrets is made at the first start and kept there.
 */
export async function composeSettings(
  dataFolder: string,
  servers: ServerSettings,
  given: Settings,
): Promise<Settings> {
  const hasKey = given['SECRET_KEY'] || given['SECRET_KEY_FILE'];
  return {
    ...given,
    ...servers,
    DEFPORT_DATA: dataFolder,
    SITE_URL: given['SITE_URL'] || `http://localhost:${given['PORT'] || '3000'}`,
    ...(hasKey ? {} : { SECRET_KEY_FILE: await keptKeyFile(dataFolder) }),
  };
}

/** What the demonstration adds: the mailbox and developer role, and files without a virus scanner. */
export const DEMONSTRATION: Settings = { DEMO: '1', ATTACHMENTS_UNSCANNED: 'allow' };

async function keptKeyFile(dataFolder: string): Promise<string> {
  const file = path.join(dataFolder, 'secret-key');
  await mkdir(dataFolder, { recursive: true });
  try {
    await writeFile(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return file;
}
