import type { Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

const DRAIN_WITHIN_MS = 10_000;

/** Takes no more connections, lets the requests that run be answered, and cuts what still runs after ten seconds. */
export async function drain(server: Server): Promise<void> {
  server.prependListener('request', (_request, response) => {
    response.setHeader('Connection', 'close');
  });
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  server.closeIdleConnections();
  const ending = new AbortController();
  const late = delay(DRAIN_WITHIN_MS, undefined, { signal: ending.signal }).then(
    () => {
      server.closeAllConnections();
    },
    () => undefined,
  );
  await Promise.race([closed, late]);
  ending.abort();
}
