/** The web process of `npm run dev`: the same server around Vite, which compiles what is asked for. */
import { createServer } from 'node:http';
import type { ServerBuild } from '@remix-run/node';
import { onEnd } from './children/on-end.ts';

process.env['NODE_ENV'] = 'development';

const { env } = await import('#app/env.server.ts');
const { log } = await import('#app/http/log.server.ts');
const { createSite } = await import('#app/http/express.server.ts');
const { createServer: createVite } = await import('vite');

const server = createServer();
const vite = await createVite({ server: { middlewareMode: true, hmr: { server } } });
server.on(
  'request',
  createSite({
    build: async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild,
    siteUrl: env.SITE_URL,
    trustProxy: env.TRUST_PROXY,
    log,
    development: vite.middlewares,
  }),
);
server.listen(env.PORT, env.HOST, () => {
  process.send?.('ready');
});
onEnd(async () => {
  await vite.close();
  server.closeAllConnections();
  server.close();
});
