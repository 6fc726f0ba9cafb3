import type { Locale } from '#db/enums.ts';
import { safePath } from './safe-path.ts';

/** Where to go after logging in: the page that was asked for when it is one of ours, otherwise the person's home. */
export function nextPath(locale: Locale, asked: unknown): string {
  const path = safePath(asked);
  return path === undefined || path === '/' || /^\/\w\w\/(login|signup|logout)\/?($|\?)/.test(path)
    ? `/${locale}/home`
    : path;
}
