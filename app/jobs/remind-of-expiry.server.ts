import { database } from '#db/pool.ts';
import { remindOfExpiringListings } from '#app/domain/listings/remind-of-expiry.server.ts';
import { jobContext, type Handler } from './job-context.server.ts';

/** Tells of listings that end soon, thirty and seven days before. */
export const remindOfExpiry: Handler<'remind-of-expiry'> = async (_payload, run) => {
  let reminded: number;
  do {
    reminded = await database().transaction((tx) => remindOfExpiringListings(jobContext(tx, run)));
  } while (reminded > 0);
};
