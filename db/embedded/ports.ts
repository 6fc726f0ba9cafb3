import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';

/** Whether a server could listen on this port now. */
export async function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return (await listen(port, host)) !== undefined;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const port = await listen(0, '127.0.0.1');
  if (port === undefined) throw new Error('No free port on 127.0.0.1');
  return port;
}

/** The port kept in this file when it is free, so that addresses stay the same; otherwise a free one, kept from now. */
export async function keptPort(file: string): Promise<number> {
  const kept = Number(await readFile(file, 'utf8').catch(() => ''));
  if (Number.isInteger(kept) && kept > 1023 && kept < 65_536 && (await isPortFree(kept))) return kept;
  return await otherPort(file);
}

/** Keeps another free port in this file and returns it. */
export async function otherPort(file: string): Promise<number> {
  const port = await freePort();
  await writeFile(file, `${String(port)}\n`);
  return port;
}

function listen(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(undefined);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' ? address?.port : undefined);
      });
    });
  });
}
