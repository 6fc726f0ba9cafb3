import { mkdir } from 'node:fs/promises';
import { composeSettings, DEMONSTRATION, type Settings } from './compose-settings.ts';
import { dataFolder } from './places.ts';
import { claimSite, runningSettings } from './running-site.ts';
import { startServers } from './start-servers.ts';

/**
 * Runs a command of the terminal with the settings it needs, and returns its exit code: with those given
 * (DATABASE_URL), else with those of the site that runs on this data folder, else with embedded servers for as long
 * as the command takes. Modules that read settings must be imported inside `command`.
 */
export async function withServers(command: () => Promise<number>): Promise<number> {
  const given: Settings = process.env;
  if (given['DATABASE_URL']) return await command();
  const folder = dataFolder();
  const running = await runningSettings(folder);
  if (running) {
    take({ ...DEMONSTRATION, ...running });
    return await command();
  }
  await mkdir(folder, { recursive: true });
  const release = await claimSite(folder);
  const say = (line: string) => process.stderr.write(`${line}\n`);
  try {
    const servers = await startServers({ dataFolder: folder, say, given });
    try {
      take({ ...DEMONSTRATION, ...(await composeSettings(folder, servers.settings, given)) });
      const { migrate } = await import('#db/migrate.ts');
      await migrate(servers.settings.DATABASE_URL);
      return await command();
    } finally {
      await servers.stop();
    }
  } finally {
    await release();
  }
}

/** Settings of the person stay as they are. */
function take(settings: Settings): void {
  for (const [name, value] of Object.entries(settings)) {
    if (value !== undefined) process.env[name] ||= value;
  }
}
