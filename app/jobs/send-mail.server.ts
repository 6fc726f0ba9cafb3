import { and, eq } from 'drizzle-orm';
import { mails } from '#db/schema/notifications.ts';
import { database } from '#db/pool.ts';
import { env } from '#app/env.server.ts';
import { enqueue } from '#app/domain/events/enqueue.server.ts';
import type { AnyMail } from '#app/domain/notifications/mail-templates.ts';
import { isMailTemplate, writeMail } from '#app/mail/index.ts';
import { LetterRefused, messageIdOf, sendLetter } from '#app/mail/transport.server.ts';
import type { Handler } from './job-context.server.ts';

/** Why a mail waits on a site without a mail server. */
const NO_SERVER = 'no_mail_server';

/**
 * Sends one queued mail. Without a mail server a demonstration keeps it for its mailbox page; any other site lets it
 * wait, for its links are keys to accounts that nobody but the reader may see. The row stays locked while the
 * letter is on its way, so that two runs never send it twice; what the mail held (links with tokens) is forgotten after.
 */
export const sendMail: Handler<'send-mail'> = async ({ mailId }) => {
  const failure = await database().transaction(async (tx) => {
    const [mail] = await tx
      .select()
      .from(mails)
      .where(and(eq(mails.id, mailId), eq(mails.status, 'queued')))
      .for('update', { skipLocked: true });
    if (!mail) return undefined;
    const close = (outcome: Partial<typeof mails.$inferInsert>) =>
      tx
        .update(mails)
        .set({ data: {}, ...outcome })
        .where(eq(mails.id, mail.id));
    if (!isMailTemplate(mail.template)) {
      await close({ status: 'failed', error: 'unknown_template' });
      return undefined;
    }
    const message = writeMail({ template: mail.template, data: mail.data } as AnyMail, mail.locale, {
      name: 'Defport',
      url: env.SITE_URL,
    });
    if (!env.SMTP_URL && !env.DEMO) {
      await tx.update(mails).set({ error: NO_SERVER }).where(eq(mails.id, mail.id));
      return { code: NO_SERVER };
    }
    if (!env.SMTP_URL) {
      await close({ status: 'kept', subject: message.subject, body: message.text, sentAt: new Date() });
      return undefined;
    }
    try {
      const messageId = messageIdOf(mail.idempotencyKey, env.SITE_URL);
      await sendLetter(env.SMTP_URL, { messageId, from: env.MAIL_FROM, to: mail.recipient, message });
      await close({ status: 'sent', error: null, sentAt: new Date() });
    } catch (error) {
      if (error instanceof LetterRefused) {
        await close({ status: 'failed', error: `smtp_${String(error.responseCode)}` });
        return undefined;
      }
      await tx
        .update(mails)
        .set({ error: codeOf(error) })
        .where(eq(mails.id, mail.id));
      return error;
    }
    return undefined;
  });
  if (failure !== undefined) throw new MailDelayed(codeOf(failure), { cause: failure });
};

/**
 * Asks once more for every mail that waits, also those whose job gave up: at the start of a worker that has a mail
 * server now. Asking twice for one mail sends it once.
 */
export async function askForWaitingMail(): Promise<void> {
  if (!env.SMTP_URL) return;
  await database().transaction(async (tx) => {
    const waiting = await tx
      .select({ id: mails.id })
      .from(mails)
      .where(and(eq(mails.status, 'queued'), eq(mails.error, NO_SERVER)));
    for (const { id } of waiting) await enqueue(tx, { task: 'send-mail', payload: { mailId: id } });
  });
}

/** The mail server could not take the letter now; the job runs again. Names no address. */
class MailDelayed extends Error {
  override readonly name = 'MailDelayed';
}

function codeOf(error: unknown): string {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  return responseCode === undefined ? (code ?? 'unknown') : `smtp_${String(responseCode)}`;
}
