import { spawn } from 'node:child_process';
import { access, constants, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT } from '#scripts/servers/places.ts';

/** A Chromium for the end-to-end tests, as settings for playwright.config.ts. */
export interface Browser {
  E2E_BROWSER: string;
  E2E_BROWSER_LIBRARIES?: string;
  E2E_BROWSER_FONTS?: string;
}

/** One lambda's name makes the npm package bring its libraries too: nothing but Node need be on the machine. */
const WITH_LIBRARIES = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
const UNPACK =
  "import('@sparticuz/chromium').then(async ({ default: c }) => console.log(await c.executablePath()))";

/**
 * Finds a browser that starts: CHROMIUM_PATH, one that Playwright installed, the system's, and the one from npm,
 * unpacked into a cache folder. Throws when none of them does.
 */
export async function findBrowser(): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (await starts({ E2E_BROWSER: given })) return { E2E_BROWSER: given };
    throw new Error(`CHROMIUM_PATH (${given}) does not start`);
  }
  const { chromium } = await import('@playwright/test');
  const places = [
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  for (const place of places) {
    if (await starts({ E2E_BROWSER: place })) return { E2E_BROWSER: place };
  }
  const cache = path.join(PROJECT, 'node_modules/.cache/chromium');
  const unpacked = await unpack(cache);
  if (unpacked && (await starts(unpacked))) return unpacked;
  // A cache that was cut short.
  await rm(cache, { recursive: true, force: true });
  const again = await unpack(cache);
  if (again && (await starts(again))) return again;
  throw new Error(
    'No browser was found. Set CHROMIUM_PATH to a Chromium, or run: npx playwright install chromium',
  );
}

async function unpack(folder: string): Promise<Browser | undefined> {
  await mkdir(folder, { recursive: true });
  const { code, output } = await run(process.execPath, ['-e', UNPACK], { TMPDIR: folder, ...WITH_LIBRARIES });
  if (code !== 0) return undefined;
  return {
    E2E_BROWSER: output.trim(),
    E2E_BROWSER_LIBRARIES: path.join(folder, 'al2023/lib'),
    E2E_BROWSER_FONTS: path.join(folder, 'fonts'),
  };
}

async function starts(browser: Browser): Promise<boolean> {
  const isThere = await access(browser.E2E_BROWSER, constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!isThere) return false;
  const libraries = browser.E2E_BROWSER_LIBRARIES;
  const settings = libraries ? { LD_LIBRARY_PATH: libraries } : {};
  return (await run(browser.E2E_BROWSER, ['--version', '--no-sandbox'], settings)).code === 0;
}

function run(
  command: string,
  args: string[],
  settings: Record<string, string>,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: PROJECT,
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 60_000,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', () => {
      resolve({ code: 1, output: '' });
    });
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}
