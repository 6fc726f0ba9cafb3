import { describe, expect, it } from 'vitest';
import { keptStateOf } from '#app/http/kept-state.ts';
import { nextPath } from '#app/http/next-path.ts';
import { safePath } from '#app/http/safe-path.ts';

describe('a path to go to', () => {
  it.each(['/nl/home', '/nl/search?q=radar&page=2', '/nl/o/abc/listings/new/challenge'])('is %s', (path) => {
    expect(safePath(path)).toBe(path);
  });

  it.each([
    '//evil.test',
    'https://evil.test/nl',
    'evil.test',
    '/\\evil.test',
    '\\\\evil.test',
    '/\t/evil.test',
    '/\n/evil.test',
    '/.//evil.test',
    '/..//evil.test',
    '/%2e//evil.test',
    '/nl/..//evil.test',
    'javascript:alert(1)',
    '',
    undefined,
    7,
  ])('is never %j', (value) => {
    expect(safePath(value)).toBeUndefined();
  });

  it('is home after logging in when nothing, or the login page itself, was asked for', () => {
    for (const asked of [undefined, '/', '/nl/login', '/en/login?next=/nl', '/nl/logout', '//evil.test']) {
      expect(nextPath('en', asked)).toBe('/en/home');
    }
    expect(nextPath('en', '/nl/login/continue?post=a')).toBe('/nl/login/continue?post=a');
  });

  it('tells whether a form waits behind it', () => {
    expect(keptStateOf('/nl/login/continue?from=%2Fnl&post=a')).toBe('kept');
    expect(keptStateOf('/nl/login/continue?from=%2Fnl')).toBe('lost');
    expect(keptStateOf('/nl/home')).toBeUndefined();
  });
});
