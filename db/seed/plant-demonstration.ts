import { LOCKS } from '../locks.ts';
import { inArray, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { users } from '../schema/accounts.ts';
import { LOGINS } from './people.ts';
import { daysBefore, REQUEST_ID, type Planted } from './seed-context.ts';
import { writeListings } from './write-listings.ts';
import { writeOrganisations } from './write-organisations.ts';
import { writePeople } from './write-people.ts';
import { writeResponses } from './write-responses.ts';
import { endVerifications } from './write-verifications.ts';

/**
 * Writes the demonstration's people, organisations, listings and responses in one transaction, dated relative to `now`.
 * Returns false, and writes nothing, when they are there already.
 */
export async function plantDemonstration(db: Database, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCKS.seed})`);
    if (await isPlanted(tx)) return false;
    const seed: Planted = { tx, now, users: new Map(), organisations: new Map() };
    await writePeople(seed);
    await writeOrganisations(seed);
    await writeListings(seed);
    await writeResponses(seed);
    await endVerifications(seed);
    await forgetOldNotices(seed);
    return true;
  });
}

/** Nobody is told now of what happened longer ago than this: they would have read it then. */
const NEWS_DAYS = 3;

async function forgetOldNotices({ tx, now }: Planted): Promise<void> {
  const before = daysBefore(now, NEWS_DAYS).toISOString();
  await tx.execute(sql`
    select graphile_worker.remove_job('notify:' || id)
    from events where request_id = ${REQUEST_ID} and at < ${before}::timestamptz`);
}

async function isPlanted(tx: Planted['tx']): Promise<boolean> {
  const addresses = LOGINS.map(({ email }) => email);
  const found = await tx.select({ id: users.id }).from(users).where(inArray(users.email, addresses)).limit(1);
  return found.length > 0;
}
