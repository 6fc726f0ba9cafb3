import { database } from '#db/pool.ts';
import { expireListings } from '#app/domain/listings/expire-listings.server.ts';
import { jobContext, type Handler } from './job-context.server.ts';

/** Expires listings whose twelve months are over. */
export const expireOverdueListings: Handler<'expire-listings'> = async (_payload, run) => {
  let expired: number;
  do {
    expired = await database().transaction((tx) => expireListings(jobContext(tx, run)));
  } while (expired > 0);
};
