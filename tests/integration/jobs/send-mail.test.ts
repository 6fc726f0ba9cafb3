import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { mails } from '#db/schema/notifications.ts';
import { startMailServer } from '#tests/support/mail-server.ts';

const server = await startMailServer();
process.env['SMTP_URL'] = server.url;
process.env['SITE_URL'] = 'https://defport.example';
process.env['MAIL_FROM'] = 'Defport <no-reply@defport.example>';
const { database, closeDatabase } = await import('#db/pool.ts');
const { queueMail } = await import('#app/domain/notifications/queue-mail.server.ts');
const { sendMail } = await import('#app/jobs/send-mail.server.ts');

const run = { jobId: '1', attempt: 1, isLastAttempt: false };

beforeEach(async () => {
  server.received.length = 0;
  server.refusals.length = 0;
  await database().delete(mails);
});

afterAll(async () => {
  await server.close();
  await closeDatabase();
});

/** Queues a notification about a verified organisation and returns the mail's id. */
async function queue({ locale = 'nl' as 'nl' | 'en', key = 'notification:n1' } = {}): Promise<string> {
  await database().transaction((tx) =>
    queueMail(
      { tx },
      {
        key,
        to: 'anna@example.com',
        locale,
        template: 'notification',
        data: {
          name: 'Anna',
          kind: 'organisation.verified',
          data: { organisation: 'Radar & Zonen <BV>' },
          path: `/${locale}/organisations/k3f92qx`,
        },
      },
    ),
  );
  return mailIdOf(key);
}

async function mailIdOf(key: string): Promise<string> {
  const [row] = await database().select({ id: mails.id }).from(mails).where(eq(mails.idempotencyKey, key));
  if (!row) throw new Error(`No mail with key ${key}`);
  return row.id;
}

async function stateOf(id: string) {
  const [row] = await database()
    .select({ status: mails.status, data: mails.data, error: mails.error })
    .from(mails)
    .where(eq(mails.id, id));
  return row;
}

describe('a queued mail', () => {
  test('arrives in Dutch as text and HTML, with a link to this site', async () => {
    await sendMail({ mailId: await queue() }, run);
    const [mail] = server.received;
    expect(server.received).toHaveLength(1);
    expect(mail?.subject).toBe('Uw organisatie is geverifieerd');
    expect(mail?.from).toEqual({ name: 'Defport', address: 'no-reply@defport.example' });
    expect(mail?.to).toEqual([{ name: '', address: 'anna@example.com' }]);
    expect(mail?.text).toContain('Beste Anna,');
    expect(mail?.text).toContain('Radar & Zonen <BV> is geverifieerd.');
    expect(mail?.text).toContain('https://defport.example/nl/organisations/k3f92qx');
    expect(mail?.html).toContain('<html lang="nl">');
    expect(mail?.html).toContain('Radar &amp; Zonen &lt;BV&gt; is geverifieerd.');
    expect(mail?.html).toContain('href="https://defport.example/nl/organisations/k3f92qx"');
  });

  test('arrives in English for an English reader', async () => {
    await sendMail({ mailId: await queue({ locale: 'en' }) }, run);
    expect(server.received[0]?.subject).toBe('Your organisation has been verified');
    expect(server.received[0]?.text).toContain('Dear Anna,');
    expect(server.received[0]?.html).toContain('<html lang="en">');
  });

  test('carries its key as Message-ID and asks for no automatic replies', async () => {
    await sendMail({ mailId: await queue() }, run);
    const [mail] = server.received;
    expect(mail?.messageId).toBe('<notification.n1@defport.example>');
    const headers = Object.fromEntries((mail?.headers ?? []).map(({ key, value }) => [key, value]));
    expect(headers['auto-submitted']).toBe('auto-generated');
  });

  test('is marked sent, and what it held is forgotten', async () => {
    const id = await queue();
    await sendMail({ mailId: id }, run);
    expect(await stateOf(id)).toEqual({ status: 'sent', data: {}, error: null });
  });

  test('goes out once, although it was asked for and sent twice', async () => {
    const id = await queue();
    await queue();
    await Promise.all([sendMail({ mailId: id }, run), sendMail({ mailId: id }, run)]);
    await sendMail({ mailId: id }, run);
    expect(server.received).toHaveLength(1);
    expect(await database().$count(mails)).toBe(1);
  });

  test('waits for another try when the mail server is busy (451)', async () => {
    const id = await queue();
    server.refusals.push({ code: 451, text: 'try again later' });
    await expect(sendMail({ mailId: id }, run)).rejects.toThrow('smtp_451');
    expect(await stateOf(id)).toMatchObject({ status: 'queued', error: 'smtp_451' });
    await sendMail({ mailId: id }, run);
    expect(await stateOf(id)).toEqual({ status: 'sent', data: {}, error: null });
    expect(server.received).toHaveLength(1);
  });

  test('ends as failed when the mail server refuses it for good (550)', async () => {
    const id = await queue();
    server.refusals.push({ code: 550, text: 'no such user' });
    await sendMail({ mailId: id }, run);
    expect(await stateOf(id)).toEqual({ status: 'failed', data: {}, error: 'smtp_550' });
    await sendMail({ mailId: id }, run);
    expect(server.received).toHaveLength(0);
  });

  test('is never asked for by a transaction that was rolled back', async () => {
    const jobs = () => database().execute('select 1 from graphile_worker.jobs');
    const before = (await jobs()).length;
    await expect(
      database().transaction(async (tx) => {
        await queueMail(
          { tx },
          {
            key: 'rolled-back',
            to: 'anna@example.com',
            locale: 'nl',
            template: 'digest',
            data: { name: 'Anna', items: [], more: 0, path: '/nl/notifications' },
          },
        );
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    expect(await database().$count(mails)).toBe(0);
    expect((await jobs()).length).toBe(before);
  });
});
