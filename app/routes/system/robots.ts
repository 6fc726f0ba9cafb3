import { env } from '#app/env.server.ts';
import { LOCALES } from '#db/enums.ts';

/** Pages that only make sense to who is logged in, or that lead there. */
const NOT_FOR_ROBOTS = [
  'o/',
  'account',
  'administration',
  'home',
  'login',
  'logout',
  'notifications',
  'search',
];

/** What search engines may visit: the public pages; of a demonstration, whose data is invented, nothing. */
export function loader() {
  const lines = env.DEMO
    ? ['User-agent: *', 'Disallow: /']
    : [
        'User-agent: *',
        ...LOCALES.flatMap((locale) => NOT_FOR_ROBOTS.map((path) => `Disallow: /${locale}/${path}`)),
        '',
        `Sitemap: ${env.SITE_URL}/sitemap.xml`,
      ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
}
