import { setTimeout as delay } from 'node:timers/promises';
import { eq, sql } from 'drizzle-orm';
import { database } from '#db/pool.ts';
import { listings } from '#db/schema/listings.ts';
import { matches } from '#db/schema/matches.ts';
import { rankOneListing } from '#app/jobs/rank-matches.server.ts';
import { publicIdOf } from './public-id.ts';
import { spreadOver } from './spread-over.ts';
import { untilAnswered } from './until-answered.ts';

const FIRST_CHALLENGES = 5;
const LOOK_EVERY_MS = 250;

/** Ranks a few challenges, because a worker that starts where no match is recorded begins by ranking all. */
export async function recordFirstMatches(documents: number): Promise<void> {
  for (const number of spreadOver(documents, 'challenge', FIRST_CHALLENGES)) {
    const [listing] = await database()
      .select({ id: listings.id })
      .from(listings)
      .where(eq(listings.publicId, publicIdOf(number)));
    if (listing) {
      await untilAnswered(() =>
        rankOneListing({ listingId: listing.id }, { jobId: 'bench', attempt: 1, isLastAttempt: true }),
      );
    }
  }
  if ((await database().$count(matches)) === 0) throw new Error('No listing fits another.');
}

/** Waits until the worker has nothing left to do now. */
export async function untilQuiet(): Promise<void> {
  while (await hasJobs()) await delay(LOOK_EVERY_MS);
}

/** Whether jobs, or those of one task, wait or are at work. */
export async function hasJobs(task?: string): Promise<boolean> {
  const [row] = await database().execute<{ found: boolean }>(sql`
    select exists (select 1 from graphile_worker.jobs
      where run_at <= now() and (${task ?? null}::text is null or task_identifier = ${task ?? null})) as found`);
  return row?.found ?? false;
}
