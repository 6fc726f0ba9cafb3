import { database } from '#db/pool.ts';
import { closeResponses } from '#app/domain/responses/close-responses.server.ts';
import { jobContext, type Handler } from './job-context.server.ts';

/** Closes the responses to a challenge that has ended, in pieces. */
export const closeResponsesOf: Handler<'close-responses'> = async ({ challengeId }, run) => {
  let closed: number;
  do {
    closed = await database().transaction((tx) => closeResponses(jobContext(tx, run), challengeId));
  } while (closed > 0);
};
