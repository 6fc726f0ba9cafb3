import { gzipSync } from 'node:zlib';
import type { RequestHandler, Response } from 'express';

/** Pages that are the same for every visitor: the landing page and the fixed ones, in both languages. */
const SAME_FOR_ALL = /^\/(?:nl|en)(?:\/(?:toegankelijkheid|privacy|contact|terms))?$/;

/** Milliseconds for which an answer is given again; living figures are as old as this at most. */
const KEPT_FOR = 10_000;

type Kept = { until: number; type: string; plain: Buffer; packed: Buffer };

/**
 * Gives visitors without a cookie the answer of a moment ago on the pages that are the same for all of them, so that a
 * burst of visitors costs one rendering. Safe headers are each answer's own; a page with a nonce in it is never kept.
 */
export function giveVisitorPages(now: () => number = Date.now): RequestHandler {
  const kept = new Map<string, Kept>();
  return (request, response, next) => {
    const { originalUrl: address, method } = request;
    // A cookie may be a session or a chosen theme.
    if (method !== 'GET' || request.get('cookie') !== undefined || !SAME_FOR_ALL.test(address)) {
      next();
      return;
    }
    const found = kept.get(address);
    if (found && found.until > now()) {
      const isPacked = request.acceptsEncodings('gzip') === 'gzip';
      response.setHeader('Content-Type', found.type);
      response.setHeader('Cache-Control', 'private, no-cache');
      response.vary('Accept-Encoding');
      if (isPacked) response.setHeader('Content-Encoding', 'gzip');
      response.end(isPacked ? found.packed : found.plain);
      return;
    }
    onceAnswered(response, (plain) => {
      const type = String(response.getHeader('Content-Type') ?? '');
      if (response.statusCode === 200 && type.startsWith('text/html') && !plain.includes(' nonce="')) {
        kept.set(address, { until: now() + KEPT_FOR, type, plain, packed: gzipSync(plain) });
      }
    });
    next();
  };
}

/** Reads along with what is written to an answer, and gives the whole when it ends. */
function onceAnswered(response: Response, use: (body: Buffer) => void): void {
  const pieces: Buffer[] = [];
  const { write, end } = response;
  const add = (piece: unknown) => {
    if (typeof piece === 'string') pieces.push(Buffer.from(piece));
    else if (piece instanceof Uint8Array) pieces.push(Buffer.from(piece));
  };
  response.write = ((...args: Parameters<typeof write>) => {
    add(args[0]);
    return write.apply(response, args);
  }) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    add(args[0]);
    use(Buffer.concat(pieces));
    return end.apply(response, args);
  }) as typeof end;
}
