import { LOCALES } from '#db/enums.ts';
import { env } from '#app/env.server.ts';
import { listPublicAddresses } from '#app/domain/listings/list-public-addresses.server.ts';
import { CHOOSABLE_AREAS } from '#app/domain/listings/schemas.ts';
import { page } from '#app/http/page.server.ts';

const PAGES = [
  '',
  '/challenges',
  '/capabilities',
  '/organisations',
  '/areas',
  ...CHOOSABLE_AREAS.map((area) => `/areas/${area}`),
  '/map',
  '/toegankelijkheid',
  '/privacy',
  '/contact',
  '/terms',
];

/** The public pages and the public, named listings, in both languages (sitemaps.org, with hreflang). */
export const loader = page(async ({ ctx }) => {
  const listings = await listPublicAddresses(ctx);
  const addresses = [
    ...PAGES.map((path) => ({ path, changedAt: undefined })),
    ...listings.map(({ publicId, changedAt }) => ({ path: `/listings/${publicId}`, changedAt })),
  ];
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...addresses.flatMap(({ path, changedAt }) => LOCALES.map((locale) => entry(locale, path, changedAt))),
    '</urlset>',
  ];
  return new Response(`${xml.join('\n')}\n`, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
});

function entry(locale: string, path: string, changedAt: Date | undefined): string {
  const at = (language: string) => escapeXml(`${env.SITE_URL}/${language}${path}`);
  const others = LOCALES.map(
    (language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${at(language)}"/>`,
  );
  const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : '';
  return `<url><loc>${at(locale)}</loc>${changed}${others.join('')}</url>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
