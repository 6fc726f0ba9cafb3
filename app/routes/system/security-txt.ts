import { env } from '#app/env.server.ts';
import { days, later } from '#app/domain/durations.ts';
import { operator } from '#app/http/operator.server.ts';

/** RFC 9116 recommends less than a year; half of one leaves room for whoever keeps a copy. */
const VALID = days(180);

/** Where a vulnerability is reported (RFC 9116). */
export function loader() {
  const { security } = operator();
  const lines = [
    `Contact: ${security.includes('://') ? security : `mailto:${security}`}`,
    `Expires: ${later(new Date(), VALID).toISOString().slice(0, 10)}T00:00:00Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${env.SITE_URL}/.well-known/security.txt`,
    `Policy: ${env.SITE_URL}/en/contact`,
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
  });
}
