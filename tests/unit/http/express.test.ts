import { createServer, request as send, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LoaderFunctionArgs, ServerBuild } from '@remix-run/node';
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { createSite, LARGEST_FORM } from '#app/http/express.server.ts';

/** A build with one resource route, which answers what it was given. */
const echo = ({ context }: LoaderFunctionArgs) => {
  const { requestId, nonce, clientAddress, receivedAt } = context;
  return Response.json({ requestId, nonce, clientAddress, receivedAt });
};
const build = {
  entry: { module: { default: () => new Response('page') } },
  routes: {
    root: { id: 'root', path: '', module: { default: () => null } },
    echo: { id: 'echo', parentId: 'root', path: 'echo', module: { loader: echo, action: echo } },
  },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '1' },
  publicPath: '/',
  assetsBuildDirectory: 'build/client',
  future: {},
  isSpaMode: false,
  mode: 'production',
} as unknown as ServerBuild;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };
type Asked = { method?: string; path?: string; headers?: Record<string, string>; body?: string };

/** Starts a site and returns how to ask it something; `lines` gets its log. */
async function site({ siteUrl = 'http://localhost:3000', trustProxy = 0, lines = [] as string[] } = {}) {
  const log = pino({}, { write: (line: string) => lines.push(line) });
  const server = createServer(createSite({ build, siteUrl, trustProxy, log }));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return (asked: Asked = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const { method = 'GET', path = '/echo', headers = {}, body } = asked;
      const outgoing = send({ port, host: '127.0.0.1', method, path, headers, agent: false }, (answer) => {
        let text = '';
        answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text });
        });
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
}

test('every answer has safe headers, and a new nonce and id each time', async () => {
  const ask = await site();
  const [one, two] = [await ask(), await ask()];
  const { nonce, requestId } = JSON.parse(one.body) as { nonce: string; requestId: string };
  expect(one.headers['content-security-policy']).toContain(`script-src 'self' 'nonce-${nonce}';`);
  expect(one.headers['x-request-id']).toBe(requestId);
  expect(two.headers['x-request-id']).not.toBe(requestId);
  expect(two.body).not.toContain(nonce);
  expect(one.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
  });
  expect(one.headers).not.toHaveProperty('strict-transport-security');
  expect(one.headers).not.toHaveProperty('x-powered-by');
});

test('a site on https says so to the browser', async () => {
  const ask = await site({ siteUrl: 'https://defport.example' });
  expect((await ask()).headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
});

test.each(['/echo', '/echo.data', '/elsewhere'])('a form of another site gets 403 on %s', async (path) => {
  const ask = await site();
  const post = {
    method: 'POST',
    path,
    body: 'a=b',
    headers: { 'content-length': '3', host: 'defport.example' },
  };
  for (const origin of ['https://evil.example', 'null', 'rubbish']) {
    expect((await ask({ ...post, headers: { ...post.headers, origin } })).status).toBe(403);
  }
});

test('a form of our own site, or without an origin, gets through', async () => {
  const ask = await site();
  const headers = { 'content-length': '3', host: 'defport.example' };
  const post = { method: 'POST', body: 'a=b', headers };
  expect((await ask(post)).status).toBe(200);
  expect((await ask({ ...post, headers: { ...headers, origin: 'http://defport.example' } })).status).toBe(
    200,
  );
});

test('only behind a proxy counts what proxies tell', async () => {
  const told = {
    'x-forwarded-for': '192.0.2.7',
    'x-forwarded-host': 'defport.example',
    'x-request-id': 'from-the-proxy',
  };
  const post = {
    method: 'POST',
    body: 'a=b',
    headers: { ...told, 'content-length': '3', origin: 'https://defport.example' },
  };
  const alone = await site();
  expect((await alone(post)).status).toBe(403);
  expect(JSON.parse((await alone({ headers: told })).body)).toMatchObject({ clientAddress: '127.0.0.1' });
  const behind = await site({ trustProxy: 1 });
  const answer = await behind(post);
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toMatchObject({ clientAddress: '192.0.2.7', requestId: 'from-the-proxy' });
});

test('a body that is too large, or of unknown length, is refused before it is read', async () => {
  const ask = await site();
  const type = 'application/x-www-form-urlencoded';
  const large = { 'content-type': type, 'content-length': String(LARGEST_FORM + 1) };
  expect((await ask({ method: 'POST', headers: large, body: 'a'.repeat(LARGEST_FORM + 1) })).status).toBe(
    413,
  );
  const unknown = { 'content-type': type, 'transfer-encoding': 'chunked' };
  expect((await ask({ method: 'POST', headers: unknown, body: 'a=b' })).status).toBe(411);
});

test('the log tells method, path and status, and nothing of a person', async () => {
  const lines: string[] = [];
  const ask = await site({ lines });
  const { headers } = await ask({
    path: '/echo?mail=someone@example.nl',
    headers: { cookie: 'session=abc' },
  });
  await expect.poll(() => lines.length).toBe(1);
  const line = JSON.parse(lines[0] ?? '') as Record<string, unknown>;
  expect(line).toMatchObject({
    method: 'GET',
    path: '/echo',
    status: 200,
    requestId: headers['x-request-id'],
  });
  expect(lines.join()).not.toMatch(/someone|session|127\.0\.0\.1/);
});
