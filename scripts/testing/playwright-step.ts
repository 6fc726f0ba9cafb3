import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { runChild } from '#scripts/children/run-child.ts';
import type { Settings } from '#scripts/servers/compose-settings.ts';
import { startTestSite } from './test-site.ts';
import { findBrowser } from './find-browser.ts';
import type { Step } from './step.ts';

const report = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/** How to run the end-to-end tests. */
export interface PlaywrightOptions {
  filters?: readonly string[];
  settings: Settings;
  temporary: string;
  onLine?: (line: string) => void;
}

/** The end-to-end tests in a real browser against a real site with its worker, as a step. */
export function playwrightStep({ filters = [], settings, temporary, onLine }: PlaywrightOptions): Step {
  return {
    name: 'end to end',
    work: async () => {
      const browser = await findBrowser();
      const site = await startTestSite(settings, temporary);
      try {
        const file = path.join(temporary, 'e2e.json');
        const { code, output } = await runChild({
          script: 'node_modules/@playwright/test/cli.js',
          args: ['test', ...filters],
          settings: {
            ...settings,
            ...browser,
            E2E_SITE: site.url,
            E2E_DATABASE_URL: site.databaseUrl,
            E2E_REPORT: file,
            HOME: settings['HOME'] ?? temporary,
          },
          ...(onLine ? { onLine } : {}),
        });
        const text = await readFile(file, 'utf8').catch(() => undefined);
        if (text === undefined) return { passed: 0, failed: 1, output };
        const { stats, errors } = report.parse(JSON.parse(text));
        const failed = stats.unexpected + stats.flaky + errors.length;
        return {
          passed: stats.expected,
          failed: failed === 0 && code !== 0 ? 1 : failed,
          output: `${output}\n${failed > 0 ? await site.latestLog() : ''}`,
        };
      } finally {
        await site.stop();
      }
    },
  };
}
