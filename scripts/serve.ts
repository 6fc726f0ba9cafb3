/** The web process: `npm start`, after `npm run build`. Settings: .env.example. */
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { onEnd } from './children/on-end.ts';
import { drain } from './children/drain.ts';
import { keepHeapModest } from './children/modest-heap.ts';
import { PROJECT } from './servers/places.ts';

process.env['NODE_ENV'] ||= 'production';
keepHeapModest();

const { env } = await import('#app/env.server.ts');
const { log } = await import('#app/http/log.server.ts');
const { createSite } = await import('#app/http/express.server.ts');

process.on('warning', (warning) => {
  log.warn({ err: warning }, 'warning');
});

const buildFile = path.join(PROJECT, 'build/server/index.js');
const build = (await import(pathToFileURL(buildFile).href)) as ServerBuild;

const server = createServer(
  createSite({
    build,
    siteUrl: env.SITE_URL,
    trustProxy: env.TRUST_PROXY,
    log,
    clientFolder: path.join(PROJECT, 'build/client'),
  }),
);
server.once('error', (error) => {
  log.fatal({ err: error, port: env.PORT }, 'cannot listen');
  process.exit(1);
});
server.listen(env.PORT, env.HOST, () => {
  log.info({ host: env.HOST, port: env.PORT }, 'listening');
  process.send?.('ready');
});
onEnd(async () => {
  log.info('stopping');
  await drain(server);
});
