import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import type { Locale } from '#db/enums.ts';
import { database } from '#db/pool.ts';
import { DEFAULT_LOCALE, isLocale } from '#app/i18n/locale.ts';
import { findPerson } from '#app/domain/accounts/find-person.server.ts';
import type { Actor, Ctx, Person } from '#app/domain/ctx.ts';
import { Forbidden, NotFound } from '#app/domain/errors.ts';
import { findActingOrganisation } from '#app/domain/organisations/find-acting-organisation.server.ts';
import type { LoadContext } from './load-context.ts';
import { addressHasNull, hasNull } from './null-character.ts';
import { responseFor } from './responses.server.ts';
import { readSession } from './session.server.ts';

export type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs;

/** What a route's code gets: the domain's context and what the address says. */
export type Page = {
  ctx: Ctx;
  locale: Locale;
  request: Request;
  url: URL;
  params: Readonly<Record<string, string | undefined>>;
  context: LoadContext;
  /** Somebody who gave the password but not yet the second factor: a visitor to everything else. */
  pending: Person | undefined;
};

type Reader = { actor: Actor; pending: Person | undefined };

/** Several loaders of one request share one look at the session. */
const readers = new WeakMap<object, Promise<Reader>>();

/**
 * Opens a request for reading: who it is, in which language, for which organisation. Throws a 400 for an address with a
 * U+0000, in its path or its query, so that no query of the database ever gets one.
 */
export async function openPage(args: RouteArgs): Promise<Page> {
  const { request, params } = args;
  if (addressHasNull(request.url) || Object.values(params).some((value) => value && hasNull(value))) {
    throw data({ reason: 'unreadable_address' }, { status: 400 });
  }
  const context = args.context as LoadContext;
  const reader = readers.get(context) ?? readReader(request, context);
  readers.set(context, reader);
  const { actor, pending } = await reader;
  const tx = database();
  const organisation = params['organisation']
    ? await findActingOrganisation(tx, actor, params['organisation'])
    : undefined;
  if (params['organisation'] && !organisation) {
    throw actor.kind === 'visitor' ? new Forbidden('log_in') : new NotFound();
  }
  return {
    ctx: { tx, actor, organisation: organisation ?? null, now: new Date(), requestId: context.requestId },
    locale: isLocale(params['locale']) ? params['locale'] : DEFAULT_LOCALE,
    request,
    url: new URL(request.url),
    params,
    context,
    pending,
  };
}

/** Forgets who the request is from, after an action that changed it. */
export function forgetReader(context: object): void {
  readers.delete(context);
}

async function readReader(request: Request, context: LoadContext): Promise<Reader> {
  const visitor: Actor = { kind: 'visitor' };
  const found = await readSession(request.headers.get('cookie'));
  if (!found) return { actor: visitor, pending: undefined };
  if (found.setCookie) context.setCookie(found.setCookie);
  const person = await findPerson(database(), found.session, new Date());
  if (!person) return { actor: visitor, pending: undefined };
  const isPending = person.secondFactor.isSetUp && person.secondFactor.givenAt === null;
  return isPending ? { actor: visitor, pending: person } : { actor: person, pending: undefined };
}

/** A loader: opens the page, runs `load`, and turns the domain's refusals into answers. */
export function page<Data>(
  load: (page: Page) => Promise<Data> | Data,
): (args: LoaderFunctionArgs) => Promise<Data> {
  return async (args) => {
    try {
      return await load(await openPage(args));
    } catch (error) {
      throw responseFor(error, args);
    }
  };
}

/** A loader that leaves a trace, because reading personal data is an event: `ctx.tx` is a transaction. */
export function tracedPage<Data>(
  load: (page: Page) => Promise<Data>,
): (args: LoaderFunctionArgs) => Promise<Data> {
  return page((opened) => database().transaction((tx) => load({ ...opened, ctx: { ...opened.ctx, tx } })));
}

/** The page's actor, or the way to the login page that leads back here. For pages that only make sense to a person. */
export function requirePerson({ ctx }: Page): Person {
  if (ctx.actor.kind === 'person') return ctx.actor;
  throw new Forbidden('log_in');
}
