import { and, count, desc, eq } from 'drizzle-orm';
import { mails } from '#db/schema/notifications.ts';
import { env } from '#app/env.server.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { authorise } from '../visibility/authorise.ts';
import { may } from '../visibility/policy.ts';

export const MAILS_PER_PAGE = 25;

const columns = {
  publicId: mails.publicId,
  recipient: mails.recipient,
  locale: mails.locale,
  subject: mails.subject,
  body: mails.body,
  sentAt: mails.sentAt,
};

/**
 * Mail that was kept because no mail server is set, newest first: for the developer of a demonstration alone, since
 * it holds other people's links. Throws NotFound outside a demonstration.
 */
export async function listKeptMails(ctx: Ctx, page: number) {
  authoriseMailbox(ctx);
  const kept = eq(mails.status, 'kept');
  const rows = await ctx.tx
    .select(columns)
    .from(mails)
    .where(kept)
    .orderBy(desc(mails.sentAt), desc(mails.id))
    .limit(MAILS_PER_PAGE)
    .offset((page - 1) * MAILS_PER_PAGE);
  const [counted] = await ctx.tx.select({ total: count() }).from(mails).where(kept);
  return { rows, total: counted?.total ?? 0 };
}

/** How many mails were kept; 0 for who may not read them. */
export async function countKeptMails(ctx: Ctx): Promise<number> {
  if (!env.DEMO || !may(ctx.actor, 'read_mailbox', { kind: 'platform' })) return 0;
  return ctx.tx.$count(mails, eq(mails.status, 'kept'));
}

/** One kept mail. Throws NotFound. */
export async function getKeptMail(ctx: Ctx, publicId: string) {
  authoriseMailbox(ctx);
  const [row] = await ctx.tx
    .select(columns)
    .from(mails)
    .where(and(eq(mails.publicId, publicId), eq(mails.status, 'kept')));
  if (!row) throw new NotFound();
  return row;
}

function authoriseMailbox(ctx: Ctx): void {
  if (!env.DEMO) throw new NotFound();
  authorise(ctx, 'read_mailbox', { kind: 'platform' });
}
