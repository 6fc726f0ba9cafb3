import { index, route, type RouteConfig } from '@remix-run/route-config';

/** What machines ask for; no language. */
const system = [
  route('healthz', 'routes/system/healthz.ts'),
  route('readyz', 'routes/system/readyz.ts'),
  route('theme', 'routes/system/theme.ts'),
];

/** Open to everybody. */
const site = [index('routes/site/landing.tsx')];

export default [
  index('routes/site/choose-locale.ts'),
  ...system,
  route(':locale', 'routes/locale.tsx', [...site, route('*', 'routes/site/not-found.tsx')]),
  route('*', 'routes/site/not-found.tsx', { id: 'not-found-without-locale' }),
] satisfies RouteConfig;
