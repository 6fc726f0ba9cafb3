import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { mails } from '#db/schema/notifications.ts';
import { closeDatabase, database } from '#db/pool.ts';
import { env } from '#app/env.server.ts';
import { queueMail } from '#app/domain/notifications/queue-mail.server.ts';
import { askForWaitingMail, sendMail } from '#app/jobs/send-mail.server.ts';
import { startMailServer } from '#tests/support/mail-server.ts';

const run = { jobId: '1', attempt: 1, isLastAttempt: false };
const PATH = '/nl/reset-password/new?token=a-token-that-sets-a-password';

const server = await startMailServer();
const settings = (over: { DEMO?: boolean; SMTP_URL?: string | undefined }) => Object.assign(env, over);

beforeEach(async () => {
  await database().delete(mails);
  settings({ DEMO: false, SMTP_URL: undefined });
});
afterAll(async () => {
  await server.close();
  await closeDatabase();
});

async function queue() {
  await database().transaction((tx) =>
    queueMail(
      { tx },
      {
        key: 'reset:1',
        to: 'anna@example.com',
        locale: 'nl',
        template: 'reset-password',
        data: { name: 'Anna', path: PATH },
      },
    ),
  );
  return (await mailNow()).id;
}

async function mailNow() {
  const [row] = await database().select().from(mails).where(eq(mails.idempotencyKey, 'reset:1'));
  if (!row) throw new Error('There is no mail.');
  return row;
}

async function attemptsOf(mailId: string): Promise<number[]> {
  const rows = await database().execute<{ attempts: number }>(
    sql`select attempts from graphile_worker.jobs where key = ${`send-mail:${mailId}`}`,
  );
  return rows.map(({ attempts }) => attempts);
}

describe('a mail on a site without a mail server', () => {
  test('waits, is readable nowhere, and goes out once there is one', async () => {
    const mailId = await queue();
    await expect(sendMail({ mailId }, run)).rejects.toThrow('no_mail_server');
    expect(await mailNow()).toMatchObject({
      status: 'queued',
      error: 'no_mail_server',
      subject: null,
      body: null,
    });
    await database().execute(
      sql`update graphile_worker._private_jobs set attempts = max_attempts where key = ${`send-mail:${mailId}`}`,
    );

    settings({ SMTP_URL: server.url });
    await askForWaitingMail();
    expect(await attemptsOf(mailId)).toEqual([0]);
    await sendMail({ mailId }, run);
    expect(server.received).toHaveLength(1);
    expect(await mailNow()).toMatchObject({ status: 'sent', error: null, data: {}, body: null });
  });

  test('is kept for the mailbox page in the demonstration only', async () => {
    settings({ DEMO: true });
    await sendMail({ mailId: await queue() }, run);
    const kept = await mailNow();
    expect(kept).toMatchObject({ status: 'kept', data: {} });
    expect(kept.body).toContain(PATH);
  });
});
