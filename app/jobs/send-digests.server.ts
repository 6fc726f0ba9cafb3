import { database } from '#db/pool.ts';
import { listDigestReaders, sendDigest } from '#app/domain/notifications/send-digest.server.ts';
import { jobContext, type Handler } from './job-context.server.ts';

/** Queues the daily digests, a person per transaction, so that a second run goes on where the first broke off. */
export const sendDigests: Handler<'send-digests'> = async (_payload, run) => {
  for (const userId of await listDigestReaders(database())) {
    await database().transaction((tx) => sendDigest(jobContext(tx, run), userId));
  }
};
