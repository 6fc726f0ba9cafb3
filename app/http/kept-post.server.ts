import { createHash, randomBytes } from 'node:crypto';
import { redirect } from '@remix-run/node';
import { and, desc, eq, gt, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { database } from '#db/pool.ts';
import { keptPosts } from '#db/schema/accounts.ts';
import { env } from '#app/env.server.ts';
import { DEFAULT_LOCALE, isLocale } from '#app/i18n/locale.ts';
import { decrypt, encrypt, keyFor } from '#app/domain/accounts/encryption.server.ts';
import { later, minutes } from '#app/domain/durations.ts';
import type { ForbiddenReason } from '#app/domain/errors.ts';
import type { LoadContext } from './load-context.ts';
import { openPage, type Page, type RouteArgs } from './page.server.ts';
import { uploadFields } from './read-form.server.ts';
import { SECRET_FIELDS } from './secret-fields.ts';
import { findExpiredSession } from './session.server.ts';

/** A form as it was posted: names and values in their order, without files and without secrets. */
export type KeptPost = { id: string; path: string; fields: [string, string][]; hadFiles: boolean };

/** The name of the field by which a form that is sent again says which kept one it was. */
export const KEPT_FIELD = '_kept';
/** Largest form that is kept, in bytes of names and values. */
const LARGEST_KEPT = 256_000;
const KEPT_FOR = minutes(30);
/** Per person; of more, the oldest go: nobody leaves this many forms behind by accident. */
const MOST_KEPT = 5;
const NEVER_KEPT: ReadonlySet<string> = new Set([...SECRET_FIELDS, KEPT_FIELD]);

const isHttps = env.SITE_URL.startsWith('https:');
const COOKIE = isHttps ? '__Host-defport-kept' : 'defport-kept';

/**
 * Keeps a form that was posted on an expired session, before the second factor, or when that must be given again, and
 * throws a redirect to where the person proves who they are; from there `/login/continue` sends it again. Encrypted
 * with a key that needs SECRET_KEY and this browser's cookie. Returns when there is nothing to do for this reason.
 */
export async function keepPost(args: RouteArgs, form: FormData, reason: ForbiddenReason): Promise<void> {
  if (reason !== 'log_in' && reason !== 'give_second_factor') return;
  const userId = await findOwner(args, reason);
  if (!userId) return;
  const { request, params } = args;
  const url = new URL(request.url);
  const path = url.pathname.replace(/\.data$/, '') + url.search;
  const locale = isLocale(params['locale']) ? params['locale'] : DEFAULT_LOCALE;
  const back = new URLSearchParams({ from: path });
  const uploaded = uploadFields(form);
  const entries = [...form].filter(([name]) => !NEVER_KEPT.has(name) && !uploaded.includes(name));
  const fields = entries.flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  const hadFiles = uploaded.length > 0;
  const plain = Buffer.from(JSON.stringify(fields));
  if (plain.length <= LARGEST_KEPT) {
    const token = readToken(request.headers.get('cookie')) ?? randomBytes(32).toString('base64url');
    const id = randomBytes(16).toString('base64url');
    await database()
      .insert(keptPosts)
      .values({
        id,
        userId,
        browserHash: hashToken(token),
        path,
        body: encrypt(keyOf(token), plain, aboutOf(id, userId, path)),
        hadFiles,
        expiresAt: later(new Date(), KEPT_FOR),
      });
    await dropOldest(userId);
    (args.context as LoadContext).setCookie(cookieOf(token));
    back.set('post', id);
  }
  const next = `/${locale}/login/continue?${back.toString()}`;
  const door = reason === 'log_in' ? 'login' : 'login/second-factor';
  throw redirect(`/${locale}/${door}?next=${encodeURIComponent(next)}`);
}

/** The kept form with this id, when this browser and this person left it less than 30 minutes ago. */
export async function findKeptPost({ ctx, request }: Page, id: string): Promise<KeptPost | undefined> {
  const token = readToken(request.headers.get('cookie'));
  if (!token || ctx.actor.kind !== 'person') return undefined;
  const { userId } = ctx.actor;
  const [row] = await ctx.tx
    .select()
    .from(keptPosts)
    .where(
      and(
        eq(keptPosts.id, id),
        eq(keptPosts.userId, userId),
        eq(keptPosts.browserHash, hashToken(token)),
        gt(keptPosts.expiresAt, ctx.now),
      ),
    );
  if (!row) return undefined;
  const plain = decrypt(keyOf(token), row.body, aboutOf(id, userId, row.path));
  if (!plain) return undefined;
  const fields = z.array(z.tuple([z.string(), z.string()])).parse(JSON.parse(plain.toString()));
  return { id, path: row.path, fields, hadFiles: row.hadFiles };
}

/**
 * Takes the kept form away when it is sent again, so that it is sent once: a second time (the browser's back button)
 * leads to the page it came from and does nothing. Does nothing for other forms.
 */
export async function takeKeptPost({ request }: RouteArgs, form: FormData): Promise<void> {
  const id = form.get(KEPT_FIELD);
  if (typeof id !== 'string') return;
  form.delete(KEPT_FIELD);
  const token = readToken(request.headers.get('cookie')) ?? '';
  const taken = await database()
    .delete(keptPosts)
    .where(and(eq(keptPosts.id, id), eq(keptPosts.browserHash, hashToken(token))))
    .returning({ id: keptPosts.id });
  if (taken.length > 0) return;
  const { pathname, search } = new URL(request.url);
  throw redirect(pathname + search);
}

async function dropOldest(userId: string): Promise<void> {
  const tooMany = database()
    .select({ id: keptPosts.id })
    .from(keptPosts)
    .where(eq(keptPosts.userId, userId))
    .orderBy(desc(keptPosts.expiresAt), desc(keptPosts.id))
    .offset(MOST_KEPT);
  await database().delete(keptPosts).where(inArray(keptPosts.id, tooMany));
}

/** Who the form belongs to: the person whose session ran out, who has yet to give a second factor, or must again. */
async function findOwner(args: RouteArgs, reason: 'log_in' | 'give_second_factor') {
  const cookie = args.request.headers.get('cookie');
  if (reason === 'log_in') {
    const expired = await findExpiredSession(cookie);
    if (expired) return expired.userId;
  }
  // Without the organisation of the address, which a visitor is refused before anything else.
  const { ctx, pending } = await openPage({ ...args, params: {} });
  return reason === 'log_in' ? pending?.userId : ctx.actor.kind === 'person' ? ctx.actor.userId : undefined;
}

const keyOf = (token: string): Buffer => keyFor('kept form', token);
const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
const aboutOf = (id: string, userId: string, path: string): string => `${id} ${userId} ${path}`;

function readToken(cookieHeader: string | null): string | undefined {
  return new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{43})(?:;|$)`).exec(cookieHeader ?? '')?.[1];
}

function cookieOf(token: string): string {
  const maxAge = String(KEPT_FOR / 1000);
  return `${COOKIE}=${token}; Path=/; Max-Age=${maxAge}; SameSite=Lax; HttpOnly${isHttps ? '; Secure' : ''}`;
}
