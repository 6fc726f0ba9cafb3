import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { buildSite } from '#scripts/children/build-site.ts';
import { startTestSite } from '#scripts/testing/test-site.ts';
import { withThrowAwayServers } from '../throw-away-servers.ts';
import { findPages, type BenchPage } from './find-pages.ts';
import { logIn } from './log-in.ts';
import { load, type Load } from './load.ts';
import { sentBytes } from './sent-bytes.ts';

/** What one route of the site does under load. */
export type RouteFigures = Load & {
  /** Of the page as sent. */
  html_bytes: number;
  /** Of every script that the page asks for, as sent, and of those written in it. */
  js_bytes: number;
};

/** One run: all measured one after the other on the same site. */
export interface HttpFigures {
  bare: Pick<Load, 'rps'>;
  routes: Record<string, RouteFigures>;
}

/** A route that answers a constant: what Node, Express and Remix take without any page. */
const BARE = '/healthz';
const WARM_UP_SECONDS = 2;

/** Builds the site, starts it on servers and data of its own, and loads each route with 20 connections. */
export async function measureSite(seconds: number, say: (line: string) => void): Promise<HttpFigures> {
  await buildSite();
  return withThrowAwayServers(say, async () => {
    const folder = path.join(process.env['DEFPORT_DATA'] ?? '', `site-${randomBytes(4).toString('hex')}`);
    const site = await startTestSite(
      {
        ...process.env,
        TEST_DATABASE_URL: process.env['DATABASE_URL'],
        TEST_MEILI_URL: process.env['MEILI_URL'],
        TEST_MEILI_KEY: process.env['MEILI_KEY'],
        // All connections come from one address.
        RATE_LIMIT_SCALE: '1000',
        LOG_LEVEL: 'warn',
      },
      folder,
    );
    try {
      const cookie = await logIn(site.url);
      const pages = await findPages(site.databaseUrl);
      return await measurePages(site.url, pages, cookie, seconds, say);
    } finally {
      await site.stop();
    }
  });
}

async function measurePages(
  url: string,
  pages: Record<string, BenchPage>,
  cookie: string,
  seconds: number,
  say: (line: string) => void,
): Promise<HttpFigures> {
  const measure = async (name: string, at: string, headers: Record<string, string>) => {
    await load(at, headers, WARM_UP_SECONDS);
    const measured = await load(at, headers, seconds);
    say(`${name}: ${String(measured.rps)} requests a second`);
    return measured;
  };
  const { rps } = await measure('bare', url + BARE, {});
  const routes: HttpFigures['routes'] = {};
  for (const [name, { path: at, isSignedIn }] of Object.entries(pages)) {
    const headers = { 'accept-encoding': 'gzip', ...(isSignedIn ? { cookie } : {}) };
    const bytes = await sentBytes(url + at, headers);
    routes[name] = { ...(await measure(name, url + at, headers)), ...bytes };
  }
  return { bare: { rps }, routes };
}
