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
  ['/nl/listings/0192f3a4-7c11-7d7e-9a53-3f0d6d1f2b44', '/nl/listings/…'],
  ['/nl/invitations/aB3-dE6_gH9-jK2_mN5-pQ8_sT1-vW4_yZ7-bC0_eF3', '/nl/invitations/…'],
  ['/nl/invitations/aB3-dE6.data?index', '/nl/invitations/…'],
  ['/nl/Invitations/short', '/nl/Invitations/…'],
  ['/nl/o/k3f92qxw7b1p/listings/new/challenge', '/nl/o/k3f92qxw7b1p/listings/new/challenge'],
  ['/assets/organisation-contacts-Zk3vJ8sQ.js', '/assets/organisation-contacts-Zk3vJ8sQ.js'],
])('%s is logged as %s', (url, logged) => {
  expect(loggedPath(url)).toBe(logged);
});
