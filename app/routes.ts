import { index, route, type RouteConfig } from '@remix-run/route-config';

/** What machines ask for; no language. */
const system = [
  route('healthz', 'routes/system/healthz.ts'),
  route('readyz', 'routes/system/readyz.ts'),
  route('theme', 'routes/system/theme.ts'),
];

/** Open to everybody. */
const site = [index('routes/site/landing.tsx')];

/** Organisations: their public pages, and the workspace of each for those who may act in its name. */
const organisations = [
  route('organisations', 'routes/organisations/organisations.tsx'),
  route('organisations/new', 'routes/organisations/new.tsx'),
  route('organisations/:id', 'routes/organisations/organisation.tsx'),
];
const workspaceOfOrganisation = [index('routes/workspace/home.tsx')];

export default [
  index('routes/site/choose-locale.ts'),
  ...system,
  route(':locale', 'routes/locale.tsx', [
    ...site,
    ...organisations,
    route('o/:organisation', 'routes/workspace/workspace.tsx', [...workspaceOfOrganisation]),
    route('*', 'routes/site/not-found.tsx'),
  ]),
  route('*', 'routes/site/not-found.tsx', { id: 'not-found-without-locale' }),
] satisfies RouteConfig;
