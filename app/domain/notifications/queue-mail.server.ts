import { mails } from '#db/schema/notifications.ts';
import { newPublicId } from '#db/ids.ts';
import type { Locale } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { enqueue } from '../events/enqueue.server.ts';
import type { AnyMail } from './mail-templates.ts';

/**
 * Asks for a mail in the transaction of `ctx`: it goes out after the commit, or never after a rollback. `key` says
 * what the mail is about (`confirm-email:<token id>`); the same key is sent once, whoever asks again.
 */
export async function queueMail(
  ctx: Pick<Ctx, 'tx'>,
  { key, to, locale, template, data }: { key: string; to: string; locale: Locale } & AnyMail,
): Promise<void> {
  const [row] = await ctx.tx
    .insert(mails)
    .values({ publicId: newPublicId(), idempotencyKey: key, recipient: to, locale, template, data })
    .onConflictDoNothing({ target: mails.idempotencyKey })
    .returning({ id: mails.id });
  if (row) await enqueue(ctx.tx, { task: 'send-mail', payload: { mailId: row.id } });
}
