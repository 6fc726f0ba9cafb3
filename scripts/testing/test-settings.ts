import type { Settings } from '#scripts/servers/compose-settings.ts';

/** Settings of a real site: tests must not meet them, or they would work on its data. */
const OF_A_SITE = new Set([
  ...['DATABASE_URL', 'DATABASE_POOL', 'MEILI_URL', 'MEILI_KEY', 'MEILI_PREFIX', 'HOST', 'PORT', 'SITE_URL'],
  ...[
    'TRUST_PROXY',
    'RATE_LIMIT_SCALE',
    'SECRET_KEY',
    'SECRET_KEY_FILE',
    'DEFPORT_DATA',
    'SMTP_URL',
    'MAIL_FROM',
    'CLAMD',
  ],
  ...['OPERATOR_NAME', 'CONTACT_EMAIL', 'PRIVACY_EMAIL', 'SECURITY_CONTACT'],
  ...['ATTACHMENTS_UNSCANNED', 'DEMO', 'LOG_LEVEL', 'NODE_ENV', 'NODE_OPTIONS'],
]);

/** The settings for the steps of the tests: ours without those of a site, the same here and in CI; `temporary` takes all they write. */
export function testSettings(ours: Settings, temporary: string): Settings {
  const kept = Object.entries(ours).filter(([name]) => !OF_A_SITE.has(name) && !name.startsWith('npm_'));
  return {
    ...Object.fromEntries(kept),
    TMPDIR: temporary,
    CI: 'true',
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    TZ: 'UTC',
  };
}
