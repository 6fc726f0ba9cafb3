import { expect, test } from 'vitest';
import { loggedPath } from '#app/http/logged-path.ts';

test.each([
  ['/nl/challenges', '/nl/challenges'],
  ['/nl/challenges?q=mail@example.nl', '/nl/challenges'],
  ['/nl/challenges#top', '/nl/challenges'],
  ['/en/reset/Zk3vJ8sQ0aX7LmP2nRtYwEuC', '/en/reset/Zk3vJ8sQ0aX7LmP2nRtYwEuC'],
  ['/en/reset/Zk3vJ8sQ0aX7LmP2nRtYwEuCx', '/en/reset/…'],
  ['/nl/invite/someone@example.nl', '/nl/invite/…'],
  ['/nl/invite/someone%40example.nl/now', '/nl/invite/…/now'],
  ['/nl/listings/0192f3a4-7c11-7d7e-9a53-3f0d6d1f2b44', '/nl/listings/0192f3a4-7c11-7d7e-9a53-3f0d6d1f2b44'],
])('%s is logged as %s', (url, logged) => {
  expect(loggedPath(url)).toBe(logged);
});
