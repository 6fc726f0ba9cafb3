import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { env } from '#app/env.server.ts';
import { loader as robots } from '#app/routes/system/robots.ts';
import { loader as securityTxt } from '#app/routes/system/security-txt.ts';
import { loader as sitemap } from '#app/routes/system/sitemap.ts';
import { buildListing, buildListingText, buildOrganisation } from '#db/build.ts';
import { closeDatabase, database } from '#db/pool.ts';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';

afterAll(closeDatabase);

beforeEach(() => {
  Object.assign(env, { DEMO: false, SITE_URL: 'https://defport.example' });
});

const context = {
  requestId: 'test',
  nonce: 'nonce',
  receivedAt: new Date(),
  clientAddress: '127.0.0.1',
  setCookie: () => undefined,
};

async function readSitemap(): Promise<string> {
  const request = new Request('https://defport.example/sitemap.xml');
  return (await sitemap({ request, params: {}, context })).text();
}

/** A listing that runs until next year, for everybody unless told otherwise; returns its public id. */
async function plantListing(over: Parameters<typeof buildListing>[1] = {}): Promise<string> {
  const [organisation] = await database()
    .insert(organisations)
    .values(buildOrganisation())
    .returning({ id: organisations.id });
  const expiresAt = new Date(Date.now() + 10_000_000_000);
  const row = buildListing(organisation?.id ?? '', { audience: 'public', expiresAt, ...over });
  const [listing] = await database().insert(listings).values(row).returning({ id: listings.id });
  await database()
    .insert(texts)
    .values(buildListingText(listing?.id ?? ''));
  return row.publicId;
}

describe('the sitemap', () => {
  it('names the public pages and public listings in both languages', async () => {
    const publicId = await plantListing();
    const xml = await readSitemap();
    expect(xml).toContain('<loc>https://defport.example/nl/toegankelijkheid</loc>');
    expect(xml).toContain(`<loc>https://defport.example/nl/listings/${publicId}</loc>`);
    expect(xml).toContain(`<loc>https://defport.example/en/listings/${publicId}</loc>`);
  });

  it.each([
    ['for verified readers', { audience: 'verified' }],
    ['masked', { audience: 'verified', identity: 'masked' }],
    ['a draft', { status: 'draft' }],
    ['hidden', { status: 'hidden' }],
    ['past its end, though nothing has marked it yet', { expiresAt: new Date('2026-01-01T00:00:00Z') }],
  ] as const)('does not name a listing that is %s', async (_state, over) => {
    await expect(readSitemap()).resolves.not.toContain(await plantListing(over));
  });
});

describe('robots.txt', () => {
  it('keeps robots out of workspaces and accounts, and leads them to the sitemap', async () => {
    const text = await robots().text();
    expect(text).toContain('Disallow: /nl/o/');
    expect(text).toContain('Disallow: /en/account');
    expect(text).toContain('Sitemap: https://defport.example/sitemap.xml');
  });

  it('keeps robots out of a demonstration altogether', async () => {
    Object.assign(env, { DEMO: true });
    await expect(robots().text()).resolves.toBe('User-agent: *\nDisallow: /\n');
  });
});

describe('security.txt', () => {
  it('says where to report, until a time less than a year away', async () => {
    const text = await securityTxt().text();
    expect(text).toContain('Contact: mailto:security@defport.example\n');
    const expires = new Date(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
    expect(expires.getTime()).toBeGreaterThan(Date.now());
    expect(expires.getTime()).toBeLessThan(Date.now() + 365 * 86_400_000);
  });

  it('takes a web address as well', async () => {
    Object.assign(env, { SECURITY_CONTACT: 'https://defport.example/report' });
    await expect(securityTxt().text()).resolves.toContain('Contact: https://defport.example/report\n');
  });
});
