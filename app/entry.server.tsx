import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { log } from '#app/http/log.server.ts';
import { database } from '#db/pool.ts';
import { warmLanguage } from '#search/warm-language.server.ts';

const PATIENCE = 10_000;

void warmLanguage(database());

/** Renders the whole page before it is sent: nothing streams, so a status is always true. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let finalStatus = status;
    const { pipe, abort } = renderToPipeableStream(
      <RemixServer
        context={remixContext}
        url={request.url}
        abortDelay={PATIENCE}
        nonce={loadContext.nonce}
      />,
      {
        nonce: loadContext.nonce,
        onAllReady() {
          const body = new PassThrough();
          headers.set('Content-Type', 'text/html; charset=utf-8');
          if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache');
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: finalStatus }));
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          finalStatus = 500;
          log.error({ requestId: loadContext.requestId, err: asError(error) }, 'render failed');
        },
      },
    );
    setTimeout(abort, PATIENCE).unref();
  });
}

/** What loaders and actions threw that nobody expected; refusals do not come here. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted || isRefusal(error)) return;
  log.error({ requestId: context.requestId, err: asError(error) }, 'request failed');
}

/** Remix's own refusals (no such route, method not allowed): the request line in the log tells them. */
const isRefusal = (error: unknown): boolean => isRouteErrorResponse(error) && error.status < 500;

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
