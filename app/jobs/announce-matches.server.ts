import { database } from '#db/pool.ts';
import { announceMatches } from '#app/domain/matches/announce-matches.server.ts';
import { jobContext, type Handler } from './job-context.server.ts';

/** Tells of the matches that were found since the last run, a notice per listing, in time for the digest. */
export const announceNewMatches: Handler<'announce-matches'> = async (_payload, run) => {
  let announced: number;
  do {
    announced = await database().transaction((tx) => announceMatches(jobContext(tx, run)));
  } while (announced > 0);
};
