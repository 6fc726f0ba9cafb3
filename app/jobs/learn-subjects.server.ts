import { database } from '#db/pool.ts';
import { enqueue } from '#app/domain/events/enqueue.server.ts';
import { learnSubjects } from '#search/learn-subjects.server.ts';
import { takeSubjects } from '#search/take-subjects.server.ts';
import type { Handler } from './job-context.server.ts';

/**
 * Learns anew what goes together in all texts when that is due, brings the documents in the index to it, and asks for a
 * ranking of all by it; fails, to be tried again, while Meilisearch is away.
 */
export const learnAllSubjects: Handler<'learn-subjects'> = async () => {
  const db = database();
  if (await learnSubjects(db)) await enqueue(db, { task: 'rank-all', payload: {} });
  await takeSubjects(db);
};
