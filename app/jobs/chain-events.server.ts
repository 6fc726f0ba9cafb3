import { database } from '#db/pool.ts';
import { chainEvents } from '#app/domain/events/chain-events.server.ts';
import type { Handler } from './job-context.server.ts';

/** Appends new events to the audit chain until none is left. */
export const chainNewEvents: Handler<'chain-events'> = async () => {
  let appended: number;
  do {
    appended = await database().transaction((tx) => chainEvents(tx));
  } while (appended > 0);
};
