import { readFileSync } from 'node:fs';
import type { RouteConfigEntry } from '@remix-run/route-config';
import routes from '#app/routes.ts';

export interface PageRoute {
  /** The pattern of its address, such as `/:locale/listings/:listing`. */
  pattern: string;
  matches: (pathname: string) => boolean;
}

/** Every route that shows a page: a leaf whose file renders something. */
export function pageRoutes(): PageRoute[] {
  return leavesOf(routes as RouteConfigEntry[], '')
    .filter(({ file }) => /export default/.test(readFileSync(`app/${file}`, 'utf8')))
    .map(({ pattern }) => ({ pattern, matches: (pathname: string) => regexOf(pattern).test(pathname) }))
    .sort((a, b) => wildness(a.pattern) - wildness(b.pattern));
}

function leavesOf(entries: readonly RouteConfigEntry[], base: string): { pattern: string; file: string }[] {
  return entries.flatMap((entry) => {
    const pattern = entry.path ? `${base}/${entry.path}` : base;
    return entry.children
      ? leavesOf(entry.children, pattern)
      : [{ pattern: pattern || '/', file: entry.file }];
  });
}

function regexOf(pattern: string): RegExp {
  const parts = pattern.split('/').map((part) => {
    if (part === '*') return '.*';
    return part.startsWith(':') ? '[^/]+' : part.replace(/[.]/g, '\\.');
  });
  return new RegExp(`^${parts.join('/')}/?$`);
}

/** A named part before a parameter before a wildcard, a deeper wildcard before a higher one. */
const wildness = (pattern: string): number =>
  pattern
    .split('/')
    .reduce(
      (sum, part) =>
        sum + (part === '*' ? 200 - 10 * pattern.split('/').length : part.startsWith(':') ? 1 : 0),
      0,
    );
