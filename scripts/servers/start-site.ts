import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { FolderInUse } from '#db/embedded/folder-claim.ts';
import { isPortFree } from '#db/embedded/ports.ts';
import { type KeepOptions, keepRunning } from '#scripts/children/keep-running.ts';
import type { Progress } from '#scripts/children/progress.ts';
import { endChildren, runChild } from '#scripts/children/run-child.ts';
import { composeSettings, DEMONSTRATION, type Settings } from './compose-settings.ts';
import { claimSite, publishSettings, runningSettings } from './running-site.ts';
import { startServers } from './start-servers.ts';

/** A start that cannot go on for a reason the person can mend; its message says how. */
export class CannotStart extends Error {}

/** What differs between the demonstration and development. */
export interface SiteStart {
  dataFolder: string;
  given: Settings;
  progress: Progress;
  /** Work that needs no server, done meanwhile: the build. */
  prepare: () => Promise<void>;
  web: Pick<KeepOptions, 'script' | 'args' | 'tellsReady' | 'isShown'>;
  worker: Pick<KeepOptions, 'script' | 'args' | 'tellsReady' | 'isShown'>;
  nodeEnv: 'production' | 'development';
}

/** A running site. */
export interface RunningSite {
  url: string;
  /** What the seed told at its end: the logins. */
  logins: string;
}

const END_WITHIN_MS = 3_000;

/**
 * Starts everything a site needs, in order: servers, migrations, demonstration data, index, web and worker. Each
 * thing started is given to `onStarted` with its stop, so that an interrupted start ends cleanly too.
 */
export async function startSite(
  start: SiteStart,
  onStarted: (stop: () => Promise<void>) => void,
): Promise<RunningSite> {
  const { dataFolder, given, progress } = start;
  await mkdir(dataFolder, { recursive: true });
  onStarted(await claim(dataFolder));
  const port = given['PORT'] || '3000';
  if (!(await isPortFree(Number(port), given['HOST'] || '0.0.0.0'))) {
    throw new CannotStart(
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${String(Number(port) + 1)} npm run demo`,
    );
  }
  onStarted(() => endChildren(END_WITHIN_MS));
  const preparing = start.prepare();
  // Its failure is told below; without this it would end the process while the servers start.
  preparing.catch(() => undefined);
  const servers = await progress.step(
    ({ started }) =>
      started.length > 0 ? `${started.sort().reverse().join(' and ')} started` : 'Servers given',
    () => startServers({ dataFolder, say: progress.say, given }),
  );
  onStarted(() => servers.stop());
  const settings: Settings = {
    ...DEMONSTRATION,
    ...(await composeSettings(dataFolder, servers.settings, given)),
    NODE_ENV: start.nodeEnv,
  };
  await progress.step('Database brought up to date', async () => {
    const { migrate } = await import('#db/migrate.ts');
    await migrate(servers.settings.DATABASE_URL);
  });
  await publishSettings(dataFolder, settings);
  const logins = await progress.step('Demonstration data in place', () =>
    script('scripts/seed.ts', settings),
  );
  await progress.step('Search index built', () => script('scripts/reindex.ts', settings));
  await preparing;
  await progress.step('Site and worker started', async () => {
    const shared = { settings, logFolder: path.join(dataFolder, 'logs'), say: progress.say };
    const kept = await Promise.all([
      keepRunning({ ...shared, name: 'web', ...start.web }),
      keepRunning({ ...shared, name: 'worker', ...start.worker }),
    ]);
    onStarted(async () => {
      await Promise.all(kept.map((one) => one.stop()));
    });
    await Promise.all(kept.map((one) => one.ready));
  });
  return { url: settings['SITE_URL'] ?? '', logins };
}

async function claim(dataFolder: string): Promise<() => Promise<void>> {
  try {
    return await claimSite(dataFolder);
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    const at = (await runningSettings(dataFolder))?.['SITE_URL'];
    throw new CannotStart(
      `Defport already runs on ${dataFolder}${at ? `, at ${at}` : ''} (process ${String(error.pid)}). ` +
        'Stop that one with Ctrl-C, or give this one its own folder: DEFPORT_DATA=/another/folder PORT=3001 npm run demo',
    );
  }
}

async function script(name: string, settings: Settings): Promise<string> {
  const { code, output } = await runChild({ script: name, settings });
  if (code !== 0) throw new CannotStart(`${name} failed:\n${output}`);
  return output;
}
