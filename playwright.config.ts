import { defineConfig, devices } from '@playwright/test';

// The site, its database and the browser are found and started by `npm run test:e2e` (scripts/test.ts --e2e).
const executablePath = process.env['E2E_BROWSER'] ?? '';
const libraries = process.env['E2E_BROWSER_LIBRARIES'];
const fonts = process.env['E2E_BROWSER_FONTS'];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: process.env['E2E_OUTPUT'] ?? 'node_modules/.cache/e2e',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ...(process.env['E2E_REPORT'] ? [['json', { outputFile: process.env['E2E_REPORT'] }] as const] : []),
  ],
  use: {
    baseURL: process.env['E2E_SITE'] ?? 'http://localhost:3000',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'off',
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
      ],
      env: {
        ...(process.env as Record<string, string>),
        ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}),
        ...(fonts ? { FONTCONFIG_PATH: fonts } : {}),
      },
    },
  },
  // Every test runs on a desktop; one with @phone in its title also on a phone, one with @phone-only nowhere else.
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'] }, grepInvert: /@phone-only/ },
    { name: 'phone', use: { ...devices['Pixel 7'] }, grep: /@phone/ },
  ],
});
