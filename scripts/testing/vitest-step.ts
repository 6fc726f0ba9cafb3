import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { runChild } from '#scripts/children/run-child.ts';
import type { Settings } from '#scripts/servers/compose-settings.ts';
import type { Outcome, Step } from './step.ts';

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/** How to run one Vitest project. */
export interface VitestOptions {
  name: string;
  project: string;
  filters?: readonly string[];
  settings: Settings;
  /** Folder for the report. */
  temporary: string;
  onLine?: (line: string) => void;
}

/** One Vitest project as a step: every test counts, and so does a file that cannot be loaded. */
export function vitestStep({
  name,
  project,
  filters = [],
  settings,
  temporary,
  onLine,
}: VitestOptions): Step {
  return {
    name,
    work: async () => {
      const file = path.join(temporary, `${name}.json`);
      const { code, output } = await runChild({
        script: 'node_modules/vitest/vitest.mjs',
        args: [
          ...['run', '--project', project, ...filters],
          ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
        ],
        settings,
        ...(onLine ? { onLine } : {}),
      });
      const text = await readFile(file, 'utf8').catch(() => undefined);
      if (text === undefined) return { passed: 0, failed: 1, output };
      return count(report.parse(JSON.parse(text)), code, output);
    },
  };
}

function count(
  { numPassedTests: passed, numFailedTests, testResults }: z.infer<typeof report>,
  code: number,
  output: string,
): Outcome {
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = numFailedTests + broken;
  // An error outside any test: Vitest tells it by its exit code only.
  return { passed, failed: failed === 0 && code !== 0 && passed > 0 ? 1 : failed, output };
}
