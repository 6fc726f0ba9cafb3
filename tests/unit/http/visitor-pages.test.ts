import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, expect, test } from 'vitest';
import { giveVisitorPages } from '#app/http/visitor-pages.server.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A site that says how often it rendered, with a clock of its own. */
async function site(render: (rendered: number) => string = (rendered) => `<p>${String(rendered)}</p>`) {
  const clock = { now: 0 };
  let rendered = 0;
  const app = express();
  app.use(giveVisitorPages(() => clock.now));
  app.get('*', (request, response) => {
    rendered += 1;
    response.type('html').status(request.path === '/nl/terms' ? 500 : 200);
    response.write('<!doctype html>');
    response.end(render(rendered));
  });
  const server = createServer(app);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = async (path: string, headers: Record<string, string> = {}) =>
    (await fetch(`http://127.0.0.1:${String(port)}${path}`, { headers })).text();
  return { ask, clock };
}

test('a page that is the same for every visitor is rendered once in ten seconds', async () => {
  const { ask, clock } = await site();
  expect(await ask('/nl')).toBe('<!doctype html><p>1</p>');
  expect(await ask('/nl', { 'accept-encoding': 'gzip' })).toBe('<!doctype html><p>1</p>');
  expect(await ask('/nl', { 'accept-encoding': 'identity' })).toBe('<!doctype html><p>1</p>');
  expect(await ask('/en')).toBe('<!doctype html><p>2</p>');
  clock.now = 10_000;
  expect(await ask('/nl')).toBe('<!doctype html><p>3</p>');
});

test('who has a cookie, gives a filter or asks another page gets an answer of their own', async () => {
  const { ask } = await site();
  const asked = [await ask('/nl'), await ask('/nl', { cookie: 'theme=dark' }), await ask('/nl?x=1')];
  expect(asked.map((body) => body.slice(-5, -4))).toEqual(['1', '2', '3']);
  expect([await ask('/nl/search'), await ask('/nl/search')].map((body) => body.slice(-5, -4))).toEqual([
    '4',
    '5',
  ]);
});

test('an error and a page with a nonce are never given again', async () => {
  const failing = await site();
  await failing.ask('/nl/terms');
  expect(await failing.ask('/nl/terms')).toContain('<p>2</p>');
  const scripted = await site((rendered) => `<script nonce="abc">${String(rendered)}</script>`);
  await scripted.ask('/nl');
  expect(await scripted.ask('/nl')).toContain('>2</script>');
});
