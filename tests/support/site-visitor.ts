import { randomUUID } from 'node:crypto';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

/** What a route answered: its status, where it leads, and the data for its page. */
export type Answer = { status: number; location: string | undefined; data: unknown; headers: Headers };

/** The part of a route module that answers requests. */
export type RouteModule = {
  loader?: (args: LoaderFunctionArgs) => unknown;
  action?: (args: ActionFunctionArgs) => unknown;
};

/**
 * A browser without pages: asks the loaders and actions of routes with real requests, and keeps the cookies they set.
 * For what a page looks like there are the tests in a real browser.
 */
export class SiteVisitor {
  readonly cookies = new Map<string, string>();
  /** The raw `Set-Cookie` lines of the last answer. */
  lastCookies: string[] = [];

  constructor(private readonly options: { address?: string; userAgent?: string } = {}) {}

  /** Asks a page. `params` are those of its route, besides the locale in the path. */
  async get(route: RouteModule, path: string, params: Record<string, string> = {}): Promise<Answer> {
    return this.ask(
      route.loader,
      new Request(`http://localhost${path}`, { headers: this.headers() }),
      params,
    );
  }

  /** Posts a form; a field with several values is a list. */
  async post(
    route: RouteModule,
    path: string,
    fields: Record<string, string | File | readonly string[]>,
    params: Record<string, string> = {},
  ): Promise<Answer> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) {
      for (const item of [value].flat() as (string | File)[]) form.append(name, item);
    }
    const hasFile = [...form.values()].some((value) => typeof value !== 'string');
    const body = hasFile ? form : new URLSearchParams([...form] as [string, string][]);
    const request = new Request(`http://localhost${path}`, { method: 'POST', body, headers: this.headers() });
    return this.ask(route.action, request, params);
  }

  private headers(): Record<string, string> {
    return {
      'user-agent': this.options.userAgent ?? '',
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    };
  }

  private async ask(
    answer: RouteModule['loader'],
    request: Request,
    params: Record<string, string>,
  ): Promise<Answer> {
    if (!answer) throw new Error('The route does not answer this method.');
    this.lastCookies = [];
    const context = {
      requestId: randomUUID(),
      nonce: 'nonce',
      receivedAt: new Date(),
      clientAddress: this.options.address ?? '192.0.2.1',
      setCookie: (cookie: string) => {
        this.keep(cookie);
      },
    };
    const locale = new URL(request.url).pathname.split('/')[1] ?? 'nl';
    try {
      return await describe(await answer({ request, params: { locale, ...params }, context }));
    } catch (thrown) {
      if (thrown instanceof Error) throw thrown;
      return describe(thrown);
    }
  }

  private keep(cookie: string): void {
    this.lastCookies.push(cookie);
    const [pair = ''] = cookie.split(';', 1);
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (value === '' || /max-age=0/i.test(cookie)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

async function describe(result: unknown): Promise<Answer> {
  if (result instanceof Response) {
    const location = result.headers.get('location') ?? undefined;
    return { status: result.status, location, data: await result.text(), headers: result.headers };
  }
  if (typeof result === 'object' && result !== null && 'init' in result && 'data' in result) {
    const init = (result.init ?? {}) as ResponseInit;
    return {
      status: init.status ?? 200,
      location: undefined,
      data: result.data,
      headers: new Headers(init.headers),
    };
  }
  return { status: 200, location: undefined, data: result, headers: new Headers() };
}

/** The error codes of a refused form, per field; the empty name is the form as a whole. */
export function errorsOf({ data }: Answer): Record<string, string[]> {
  const reply = data as { lastResult?: { error?: Record<string, string[]> } };
  return reply.lastResult?.error ?? {};
}
