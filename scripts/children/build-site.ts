import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT } from '#scripts/servers/places.ts';
import { runChild } from './run-child.ts';

/** What goes into the build, below the project. */
const SOURCES = ['app', 'db', 'search', 'public', 'package-lock.json', 'remix.config.js', 'vite.config.ts'];
const MARK = 'build/sources.sha256';

/** Builds the site for production when its sources changed since the last build; returns whether it did. */
export async function buildSite(): Promise<boolean> {
  const hash = await hashSources();
  const mark = path.join(PROJECT, MARK);
  const isBuilt = await stat(path.join(PROJECT, 'build/server/index.js')).catch(() => undefined);
  if (isBuilt && (await readFile(mark, 'utf8').catch(() => '')) === hash) return false;
  const { code, output } = await runChild({
    script: 'node_modules/@remix-run/dev/dist/cli.js',
    args: ['vite:build', '--logLevel', 'warn'],
    settings: { ...process.env, NODE_ENV: 'production' },
  });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  await writeFile(mark, hash);
  return true;
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of SOURCES) await addTo(hash, source);
  return hash.digest('hex');
}

async function addTo(hash: ReturnType<typeof createHash>, name: string): Promise<void> {
  const full = path.join(PROJECT, name);
  const found = await stat(full).catch(() => undefined);
  if (!found) return;
  if (found.isDirectory()) {
    for (const entry of (await readdir(full)).sort()) await addTo(hash, `${name}/${entry}`);
  } else {
    hash
      .update(name)
      .update('\0')
      .update(await readFile(full));
  }
}
