import { database } from '#db/pool.ts';
import { announceMatches } from '#app/domain/matches/announce-matches.server.ts';
import { jobContext, type Handler } from './job-context.server.ts';

/** Tells of the matches that were found since the last run, a notice per organisation, in time for the digest. */
export const announceNewMatches: Handler<'announce-matches'> = async (_payload, run) => {
  let after: string | undefined;
  do {
    const announced = await database().transaction((tx) => announceMatches(jobContext(tx, run), after));
    after = announced.at(-1);
  } while (after !== undefined);
};
