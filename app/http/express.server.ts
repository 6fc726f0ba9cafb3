import { randomBytes, randomUUID } from 'node:crypto';
import { createRequestHandler } from '@remix-run/express';
import type { AppLoadContext, ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { setSafeHeaders } from './headers.server.ts';
import './load-context.ts';
import { loggedPath } from './logged-path.ts';
import { giveVisitorPages } from './visitor-pages.server.ts';

/** What the web server needs to know. */
export interface SiteOptions {
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Public origin of the site; https in it turns on the headers for https. */
  siteUrl: string;
  /** Number of reverse proxies in front. */
  trustProxy: number;
  log: Logger;
  /** Folder of the built browser files; undefined in development. */
  clientFolder?: string | undefined;
  /** Serves the browser files in development. */
  development?: RequestHandler | undefined;
}

/** Largest forms and uploads, in bytes; the files module has its own limit per kind of file. */
export const LARGEST_FORM = 1_000_000;
export const LARGEST_UPLOAD = 60_000_000;

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const YEAR = '365d';
const HOUR = '1h';

const contexts = new WeakMap<Request, AppLoadContext>();

/** The web server: everything around Remix that is the same for every request. */
export function createSite(options: SiteOptions): Express {
  const { build, clientFolder, development, log, siteUrl, trustProxy } = options;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustProxy);
  app.use(begin(siteUrl, trustProxy > 0, development !== undefined));
  app.use(writeToLog(log));
  app.use(refuseForeignOrigin(trustProxy > 0));
  app.use(refuseLargeBody);
  if (development) {
    app.use(development);
  } else {
    app.use(compression());
    app.use(giveVisitorPages());
  }
  if (clientFolder) {
    const assets = express.static(`${clientFolder}/assets`, {
      immutable: true,
      maxAge: YEAR,
      fallthrough: false,
    });
    app.use('/assets', assets);
    app.use(express.static(clientFolder, { maxAge: HOUR, index: false, redirect: false }));
  }
  const remix = createRequestHandler({
    build,
    mode: development ? 'development' : 'production',
    getLoadContext: (request) => contextOf(request),
  });
  app.all('*', (request, response, next) => {
    void remix(request, response, next);
  });
  app.use(lastResort(log));
  return app;
}

/** The context made for a request at its beginning. */
function contextOf(request: Request): AppLoadContext {
  const context = contexts.get(request);
  if (!context) throw new Error('The request has no context');
  return context;
}

function begin(siteUrl: string, isBehindProxy: boolean, isDevelopment: boolean): RequestHandler {
  const isHttps = siteUrl.startsWith('https:');
  return (request, response, next) => {
    const given = isBehindProxy ? request.get('x-request-id') : undefined;
    const requestId = given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    const nonce = randomBytes(16).toString('base64url');
    let readAt: Date | undefined;
    request.once('end', () => (readAt = new Date()));
    contexts.set(request, {
      requestId,
      nonce,
      get receivedAt() {
        return readAt ?? new Date();
      },
      clientAddress: request.ip ?? '',
      setCookie: (cookie) => response.append('Set-Cookie', cookie),
    });
    response.setHeader('X-Request-Id', requestId);
    setSafeHeaders(response, { nonce, isHttps, isDevelopment });
    next();
  };
}

function writeToLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    const { method } = request;
    const path = loggedPath(request.originalUrl);
    response.once('close', () => {
      const level =
        response.statusCode >= 500 ? 'error' : /^\/(assets\/|healthz|readyz)/.test(path) ? 'debug' : 'info';
      const ms = Math.round(performance.now() - start);
      const { requestId } = contextOf(request);
      log[level]({
        method,
        path,
        status: response.statusCode,
        ms,
        requestId,
        cut: !response.writableFinished || undefined,
      });
    });
    next();
  };
}

/** Remix answers a foreign Origin with a 500, and only on some requests. A form of ours sends our own, or none. */
function refuseForeignOrigin(isBehindProxy: boolean): RequestHandler {
  return (request, response, next) => {
    const origin = request.get('origin');
    if (READING.has(request.method) || origin === undefined) {
      next();
      return;
    }
    const forwarded = isBehindProxy ? request.get('x-forwarded-host')?.split(',', 1)[0]?.trim() : undefined;
    const host = forwarded ?? request.get('host');
    if (URL.canParse(origin) && new URL(origin).host === host) next();
    else response.status(403).type('text').send('Forbidden: this request comes from another site.\n');
  };
}

const refuseLargeBody: RequestHandler = (request, response, next) => {
  const isUpload = request.get('content-type')?.startsWith('multipart/form-data') ?? false;
  const length = Number(request.get('content-length') ?? 0);
  if (request.get('transfer-encoding') !== undefined) {
    // Without a length nothing could be refused before it was read.
    response.status(411).set('Connection', 'close').type('text').send('Length required.\n');
  } else if (length > (isUpload ? LARGEST_UPLOAD : LARGEST_FORM)) {
    response.status(413).set('Connection', 'close').type('text').send('Too large.\n');
  } else next();
};

function lastResort(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const status = statusOf(error);
    const { requestId } = contextOf(request);
    if (status >= 500) log.error({ requestId, err: error }, 'request failed');
    if (response.headersSent) next(error);
    else
      response
        .status(status)
        .type('text')
        .send(`Error ${String(status)} (${requestId})\n`);
  };
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 600 ? status : 500;
}
