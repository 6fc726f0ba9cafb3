import { sql } from 'drizzle-orm';

import type { Tx } from '#db/client.ts';
import { LOCKS } from '#db/locks.ts';
import { later } from '#app/domain/durations.ts';

import { addTaken, openBeside, swapIn } from './beside-index.server.ts';
import { besideName } from './client.server.ts';
import { ORGANISATIONS } from './indexes.ts';
import { listOrganisationsChangedSince, loadIndexableOrganisationPage } from './load-organisations.server.ts';
import { toOrganisationDocument } from './organisation-document.ts';
import { LONGEST_REQUEST, RebuildRunning } from './rebuild.server.ts';
import { reindexOrganisationPages } from './sync-organisation.server.ts';

const PIECE = 500;

/**
 * The index of organisations anew, as `rebuildListings` makes that of listings: beside, in pieces, swapped in, then
 * what came meanwhile. Returns how many it holds. Throws RebuildRunning when one runs already.
 */
export async function rebuildOrganisations(tx: Tx): Promise<number> {
  return tx.transaction(async (holder) => {
    const [lock] = await holder.execute<{ got: boolean; now: string }>(
      sql`select pg_try_advisory_xact_lock(${LOCKS.rebuildOrganisations}) as got, clock_timestamp() as now`,
    );
    if (!lock?.got) throw new RebuildRunning('A rebuild of the index of organisations is running.');
    const startedAt = new Date(lock.now);
    await openBeside(ORGANISATIONS);
    const done = await fillBeside(tx, startedAt);
    await swapIn(ORGANISATIONS);
    const since = later(startedAt, -LONGEST_REQUEST);
    await reindexOrganisationPages(tx, await listOrganisationsChangedSince(tx, since));
    return done;
  });
}

async function fillBeside(tx: Tx, now: Date): Promise<number> {
  let done = 0;
  let after: string | undefined;
  for (;;) {
    const piece = await loadIndexableOrganisationPage(tx, after, PIECE, now);
    const last = piece.at(-1);
    if (last === undefined) return done;
    after = last.organisationId;
    const refused = await addTaken(besideName(ORGANISATIONS), piece.map(toOrganisationDocument));
    done += piece.length - refused.length;
  }
}
