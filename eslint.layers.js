/**
 * The two rules that make the layout (see README, "Map of the code"):
 *
 * 1. Imports point down: delivery → view, glue, read model → domain → db → leaves, and never sideways
 *    between search, http and mail.
 * 2. A file without `.server` in its name is pure in app/domain, app/components, app/i18n, app/mail,
 *    search/language and search/matching: no `.server` import, no drizzle, nothing of db but enums and types.
 */
const DELIVERY = ['#scripts/', '#app/routes/', '#app/jobs/', '#tests/'];
const VIEW = ['#app/components/', '#app/http/', '#app/mail/', '#search/'];
const DOMAIN = ['#app/domain/'];
const DB = ['#db/(?!enums)'];

function forbid(files, patterns, message, extra = {}) {
  return {
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...patterns.map((regex) => ({ regex: `^${regex}`, message })),
            {
              regex: '^(\\.\\./)+(app|db|search|scripts)/',
              message: 'Use #app/, #db/ or #search/ across folders.',
            },
            ...(extra.patterns ?? []),
          ],
          paths: extra.paths ?? [],
        },
      ],
    },
    ...(extra.ignores ? { ignores: extra.ignores } : {}),
  };
}

const pureOnly = {
  patterns: [
    { regex: '\\.server(\\.tsx?)?$', message: 'A file without .server is pure: no .server import.' },
    {
      regex:
        '^(drizzle-orm|postgres|graphile-worker|meilisearch|nodemailer|node:(fs|net|http|child_process))',
      message: 'A file without .server is pure.',
    },
    {
      regex: '^#db/(?!enums|types)',
      allowTypeImports: true,
      message: 'A pure file takes only enums and types of db.',
    },
  ],
};

const onlyLucia = {
  regex: '^(lucia|@lucia-auth/)',
  message: 'Only app/http/session.server.ts imports lucia.',
};

const UP = 'Imports point down (README, Map of the code).';

export const layers = [
  forbid(['app/i18n/**', 'db/enums.ts'], [...DELIVERY, ...VIEW, ...DOMAIN, ...DB], UP, {
    patterns: pureOnly.patterns,
  }),
  forbid(['db/**/*.ts'], [...DELIVERY, ...VIEW, ...DOMAIN], UP, {
    patterns: [onlyLucia],
    ignores: ['db/enums.ts', 'db/seed/**'],
  }),
  forbid(['app/domain/**/*.server.ts'], [...DELIVERY, ...VIEW], UP, { patterns: [onlyLucia] }),
  forbid(['app/domain/**/*.ts'], [...DELIVERY, ...VIEW], UP, { ...pureOnly, ignores: ['**/*.server.ts'] }),
  forbid(['app/http/**'], [...DELIVERY, '#search/', '#app/mail/', '#app/components/'], UP, {
    ignores: ['app/http/session.server.ts'],
    patterns: [onlyLucia],
  }),
  forbid(['app/http/session.server.ts'], [...DELIVERY, '#search/', '#app/mail/', '#app/components/'], UP),
  forbid(['search/**/*.server.ts'], [...DELIVERY, '#app/http/', '#app/mail/', '#app/components/'], UP, {
    patterns: [onlyLucia],
  }),
  forbid(
    ['search/{language,matching}/**/*.ts'],
    [...DELIVERY, '#app/http/', '#app/mail/', '#app/components/'],
    UP,
    { ...pureOnly, ignores: ['**/*.server.ts'] },
  ),
  forbid(['app/mail/**'], [...DELIVERY, '#app/http/', '#search/', '#app/components/'], UP, {
    ...pureOnly,
    ignores: ['**/*.server.ts'],
  }),
  forbid(['app/mail/**/*.server.ts'], [...DELIVERY, '#app/http/', '#search/', '#app/components/'], UP, {
    patterns: [onlyLucia],
  }),
  forbid(
    ['app/components/**'],
    [...DELIVERY, '#app/http/', '#search/(?!matching/)', '#app/mail/'],
    UP,
    pureOnly,
  ),
  forbid(
    ['app/routes/**'],
    ['#scripts/', '#tests/', '#db/(?!enums|types)', 'drizzle-orm'],
    'A route parses, calls and renders: no SQL.',
    { patterns: [onlyLucia] },
  ),
  forbid(['app/jobs/**', 'scripts/**'], ['#tests/'], UP, { patterns: [onlyLucia] }),
];
