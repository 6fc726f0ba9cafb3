import { defineConfig } from 'vitest/config';

// Apart from vite.config.ts: the Remix plugin does not work under Vitest.
export default defineConfig({
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    environment: 'node',
    restoreMocks: true,
    passWithNoTests: false,
    // One per core of the smallest machine that runs them; by default it would be one less.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,architecture}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/fail-on-console-error.ts'],
          // The first test that reads Dutch waits for the dictionary.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/test-servers.ts'],
          setupFiles: ['tests/support/own-database.ts', 'tests/support/fail-on-console-error.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
