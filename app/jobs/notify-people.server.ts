import { database } from '#db/pool.ts';
import { notify } from '#app/domain/notifications/notify.server.ts';
import { jobContext, type Handler } from './job-context.server.ts';

/** Tells people of an event. */
export const notifyPeople: Handler<'notify'> = async ({ eventId }, run) => {
  await database().transaction((tx) => notify(jobContext(tx, run), eventId));
};
