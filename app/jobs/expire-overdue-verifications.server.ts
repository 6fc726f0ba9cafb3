import { database } from '#db/pool.ts';
import { expireVerifications } from '#app/domain/organisations/expire-verifications.server.ts';
import { jobContext, type Handler } from './job-context.server.ts';

/** Ends verifications whose last day lies behind. */
export const expireOverdueVerifications: Handler<'expire-verifications'> = async (_payload, run) => {
  await database().transaction((tx) => expireVerifications(jobContext(tx, run)));
};
