import { connect } from 'node:net';
import type { Readable } from 'node:stream';
import { env } from '#app/env.server.ts';
import { minutes } from '../durations.ts';

/** Thrown when clamd does not answer; the file waits and is scanned later. */
export class ScannerUnavailable extends Error {
  override readonly name = 'ScannerUnavailable';
}

const PATIENCE = minutes(1);
const END_OF_STREAM = Buffer.alloc(4);

export const isScannerConfigured = (): boolean => env.CLAMD !== undefined;

/**
 * Asks clamd whether `bytes` are harmful (command INSTREAM of the clamd protocol: chunks behind their length in four
 * bytes, closed by a length of zero). `failed` when clamd answers that it could not scan them.
 */
export async function scan(bytes: Readable): Promise<'clean' | 'infected' | 'failed'> {
  const answer = await ask(bytes);
  if (answer.endsWith('FOUND')) return 'infected';
  return /^stream: OK$/.test(answer) ? 'clean' : 'failed';
}

function ask(bytes: Readable): Promise<string> {
  const [host = '', port = ''] = (env.CLAMD ?? '').split(':');
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port: Number(port) });
    const give = (error: Error) => {
      socket.destroy();
      bytes.destroy();
      reject(new ScannerUnavailable(error.message, { cause: error }));
    };
    let answer = '';
    socket.setTimeout(PATIENCE, () => {
      give(new Error('timeout'));
    });
    socket.once('error', give);
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
    socket.once('end', () => {
      resolve(answer.replace(/\0+$/, '').trim());
      socket.destroy();
      bytes.destroy();
    });
    socket.once('connect', () => {
      send(socket, bytes).catch(give);
    });
  });
}

async function send(socket: NodeJS.WritableStream, bytes: Readable): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    socket.write(length);
    if (!socket.write(chunk)) await new Promise((resolve) => socket.once('drain', resolve));
  }
  socket.write(END_OF_STREAM);
}
