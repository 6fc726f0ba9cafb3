/**
 * `npm test`: everything, from format to end-to-end tests in a real browser; the last line is "N passed, N failed".
 * `--verify`: what needs no service. `--unit`, `--integration`, `--e2e` [filter]: one kind alone.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSite } from './children/build-site.ts';
import { onEnd } from './children/on-end.ts';
import { endChildren } from './children/run-child.ts';
import { startServers, type Servers } from './servers/start-servers.ts';
import { playwrightStep } from './testing/playwright-step.ts';
import { reportStep, reportTotal } from './testing/report-step.ts';
import { runStep, type Step, type StepResult, toolStep } from './testing/step.ts';
import { testSettings } from './testing/test-settings.ts';
import { vitestStep } from './testing/vitest-step.ts';

const END_WITHIN_MS = 3_000;
const INTERRUPTED = 130;
const LANES = 2;

const [mode = '--all', ...filters] = process.argv.slice(2);
const temporary = await mkdtemp(path.join(tmpdir(), 'defport-test-'));
// The servers' account must get through to its data.
await chmod(temporary, 0o711);
const settings = testSettings(process.env, temporary);
let servers: Servers | undefined;

async function cleanUp(): Promise<void> {
  await endChildren(END_WITHIN_MS);
  await servers?.stop();
  await rm(temporary, { recursive: true, force: true });
}
onEnd(cleanUp, INTERRUPTED);

const show = (line: string) => {
  console.log(line);
};
const lint = toolStep('lint', 'node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0'], settings);
const types = toolStep('types', 'node_modules/typescript/bin/tsc', [], settings);
const format = toolStep('format', 'node_modules/prettier/bin/prettier.cjs', ['--check', '.'], settings);
const unit = vitestStep({ name: 'unit', project: 'unit', filters, settings, temporary });
const build: Step = {
  name: 'build',
  work: async () => {
    const isNew = await buildSite();
    return { passed: 1, failed: 0, output: isNew ? 'built' : 'unchanged' };
  },
};

const results: StepResult[] = [];

/** Steps that need nothing, several at a time. */
async function runTogether(steps: Step[]): Promise<void> {
  const lane = async () => {
    for (let step = steps.shift(); step; step = steps.shift()) {
      const result = await runStep(step);
      reportStep(result);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** Steps that need the servers, one after the other, shown as they go. */
async function runWithServers(
  kinds: ('integration' | 'e2e')[],
  onLine: (line: string) => void,
): Promise<void> {
  servers = await startServers({
    dataFolder: path.join(temporary, 'servers'),
    say: show,
    durable: false,
    given: {
      DATABASE_URL: process.env['TEST_DATABASE_URL'],
      MEILI_URL: process.env['TEST_MEILI_URL'],
      MEILI_KEY: process.env['TEST_MEILI_KEY'],
      MEILI_PATH: process.env['MEILI_PATH'],
    },
  });
  const withServers = {
    ...settings,
    TEST_DATABASE_URL: servers.settings.DATABASE_URL,
    TEST_MEILI_URL: servers.settings.MEILI_URL,
    TEST_MEILI_KEY: servers.settings.MEILI_KEY,
  };
  const shared = { filters, settings: withServers, temporary, onLine };
  for (const kind of kinds) {
    const step =
      kind === 'e2e'
        ? playwrightStep(shared)
        : vitestStep({ ...shared, name: 'integration', project: 'integration' });
    const result = await runStep(step);
    reportStep({ ...result, output: '' });
    results.push(result);
  }
}

async function run(): Promise<void> {
  if (mode === '--verify') {
    await runTogether([lint, types, format, unit]);
  } else if (mode === '--unit') {
    await runTogether([unit]);
  } else if (mode === '--integration') {
    await runWithServers(['integration'], show);
  } else if (mode === '--e2e') {
    await runTogether([build]);
    await runWithServers(['e2e'], show);
  } else if (mode === '--all') {
    await runTogether([lint, types, format, build, unit]);
    await runWithServers(['integration', 'e2e'], show);
  } else {
    throw new Error(`Unknown: ${mode}. Known: --verify --unit --integration --e2e`);
  }
}

try {
  await run();
} catch (error) {
  const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const crash = { name: 'start', passed: 0, failed: 1, seconds: 0, output };
  reportStep(crash);
  results.push(crash);
}
await cleanUp();
process.exit(reportTotal(results));
