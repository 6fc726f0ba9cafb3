import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildListingText } from '#db/build.ts';
import { closeDatabase, database } from '#db/pool.ts';
import { listings } from '#db/schema/listings.ts';
import { matches } from '#db/schema/matches.ts';
import { organisations, projectReferences } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';
import { enqueue } from '#app/domain/events/enqueue.server.ts';
import { recordEvent } from '#app/domain/events/record-event.server.ts';
import { startWorker } from '#app/jobs/index.server.ts';
import { jobContext, type JobRun } from '#app/jobs/job-context.server.ts';
import { rankAllChallenges, rankOneListing, rankOneOrganisation } from '#app/jobs/rank-matches.server.ts';
import { reindexOneOrganisation } from '#app/jobs/reindex.server.ts';
import { rebuildListings } from '#search/rebuild.server.ts';
import { reindexListing } from '#search/sync.server.ts';
import { postListing } from '#tests/support/post-listing.ts';

type Posted = Awaited<ReturnType<typeof postListing>>;
const RUN: JobRun = { jobId: 'test', attempt: 1, isLastAttempt: false };

const OFFER = {
  title: 'Towed array sonar',
  text: 'We build towed array sonar for submarine detection from unmanned surface vessels.',
  areas: ['SEN'],
  trlMin: 7,
  trlMax: 7,
} as const;
const NEED = {
  kind: 'challenge',
  title: 'Submarine detection',
  text: 'We look for towed array sonar for submarine detection from unmanned surface vessels.',
  areas: ['SEN'],
  trlMin: 6,
  trlMax: 8,
} as const;

let challenge: Posted;
let offer: Posted;
let masked: Posted;
let own: Posted;
let hiddenLater: Posted;
let shut: Posted;
let unverified: Posted;

beforeAll(async () => {
  challenge = await postListing({ ...NEED, organisation: { province: 'NL-ZH' } });
  offer = await postListing({ ...OFFER, organisation: { province: 'NL-ZH' } });
  masked = await postListing({
    ...OFFER,
    audience: 'verified',
    identity: 'masked',
    organisation: { name: 'Geheimhouder', province: 'NL-ZH' },
  });
  await database()
    .insert(projectReferences)
    .values(
      [offer, masked].map(({ organisationId }, index) => ({
        publicId: `reference${String(index).padStart(3, '0')}`,
        organisationId,
        title: 'Sonar for a frigate',
        verifiedAt: new Date(),
      })),
    );
  own = await postListing({ ...OFFER, organisationId: challenge.organisationId });
  hiddenLater = await postListing(OFFER);
  shut = await postListing({ ...OFFER, audience: 'private' });
  unverified = await postListing({ ...OFFER, organisation: { verificationState: 'refused' } });
  await rebuildListings(database());
});
afterAll(closeDatabase);

const pairsOf = (posted: Posted) =>
  database()
    .select()
    .from(matches)
    .where(sql`${posted.listingId} in (${matches.challengeId}, ${matches.capabilityId})`);
const capabilitiesOf = async (posted: Posted) =>
  (await pairsOf(posted)).map(({ capabilityId }) => capabilityId).sort();
const idsOf = (...posted: Posted[]) => posted.map(({ listingId }) => listingId).sort();
const rank = (posted: Posted) => rankOneListing({ listingId: posted.listingId }, RUN);

const waitingFor = async (task: string) => [
  ...(await database().execute<{ key: string; queue: string }>(sql`
    select key, queue_name as queue from graphile_worker.jobs where task_identifier = ${task} order by key`)),
];
const forgetJobs = () =>
  database().execute(sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`);

/** As the worker does after a change. */
async function reindexAndRank(posted: Posted): Promise<void> {
  await reindexListing(database(), posted.listingId);
  await rank(posted);
}

describe('ranking a listing', () => {
  it('records its pairs with those that others can see, and never private, unverified or own ones', async () => {
    await rank(challenge);
    expect(await capabilitiesOf(challenge)).toEqual(idsOf(offer, masked, hiddenLater));
    for (const none of [own, shut, unverified]) {
      await rank(none);
      expect(await pairsOf(none)).toEqual([]);
    }
  });

  it('gives a pair one score from both sides, and keeps when it was first found', async () => {
    const [before] = await pairsOf(offer);
    await rank(offer);
    const [after] = await pairsOf(offer);
    expect(after).toEqual({ ...before, computedAt: after?.computedAt });
    expect(after?.parts.reduce((sum, { points }) => sum + points, 0)).toBe(after?.score);
    expect(after?.reasons).toMatchObject({
      areas: ['SEN'],
      trl: { fit: 'inside', distance: 0 },
      province: 'NL-ZH',
    });
  });

  it('knows nothing of the organisation of a masked listing', async () => {
    const [pair] = await pairsOf(masked);
    const points = Object.fromEntries(pair?.parts.map((part) => [part.code, part.points]) ?? []);
    expect(points).toMatchObject({ region: 0, track_record: 0 });
    expect(pair?.reasons['province']).toBeNull();
    const [organisation] = await database()
      .select()
      .from(organisations)
      .where(eq(organisations.id, masked.organisationId));
    const written = JSON.stringify(pair);
    for (const secret of ['Geheimhouder', 'NL-ZH', organisation?.id, organisation?.publicId]) {
      expect(written).not.toContain(secret);
    }
    // The same with the name on it has both.
    const [named] = await pairsOf(offer);
    expect(Object.fromEntries(named?.parts.map((part) => [part.code, part.points > 0]) ?? [])).toMatchObject({
      region: true,
      track_record: true,
    });
  });

  it('follows a change, and forgets what no longer fits', async () => {
    const [before] = await pairsOf(hiddenLater);
    await rewrite(
      hiddenLater,
      'Towed array sonar',
      'We build towed array sonar for submarine detection, and tents.',
    );
    const [changed] = await pairsOf(hiddenLater);
    expect(changed?.score).toBeLessThan(before?.score ?? 0);
    expect(changed?.foundAt).toEqual(before?.foundAt);
    await rewrite(hiddenLater, 'Tents', 'Tents and beds for field hospitals.');
    expect(await pairsOf(hiddenLater)).toEqual([]);
  });

  it('takes the pairs of a hidden listing away', async () => {
    await rewrite(hiddenLater, OFFER.title, OFFER.text);
    expect(await pairsOf(hiddenLater)).toHaveLength(1);
    await database().update(listings).set({ status: 'hidden' }).where(eq(listings.id, hiddenLater.listingId));
    await reindexAndRank(hiddenLater);
    expect(await pairsOf(hiddenLater)).toEqual([]);
    expect(await capabilitiesOf(challenge)).toEqual(idsOf(offer, masked));
  });
});

describe('ranking all', () => {
  it('forgets pairs with what is gone, ranks the challenges, and asks for the next piece', async () => {
    await database().delete(matches);
    await database().insert(matches).values({
      challengeId: challenge.listingId,
      capabilityId: shut.listingId,
      score: 80,
      parts: [],
      reasons: {},
      engineVersion: '0',
    });
    await rankAllChallenges({}, RUN);
    expect(await capabilitiesOf(challenge)).toEqual(idsOf(offer, masked));
    expect(await waitingFor('rank-all')).toEqual([{ key: 'rank-all:next', queue: 'ranking' }]);
  });

  it('ends where there are no more challenges', async () => {
    await forgetJobs();
    await rankAllChallenges({ after: challenge.listingId }, RUN);
    expect(await waitingFor('rank-all')).toEqual([]);
  });

  it('does not stop at a challenge that cannot be ranked, which gets a job of its own', async () => {
    await forgetJobs();
    await database().delete(matches);
    const other = await postListing(NEED);
    await database().execute(
      sql.raw(`
      create function refuse() returns trigger language plpgsql as $$ begin raise 'never'; end $$;
      create trigger refuse before insert on matches for each row
        when (new.challenge_id = '${challenge.listingId}') execute function refuse()`),
    );
    try {
      await rankAllChallenges({}, RUN);
    } finally {
      await database().execute(sql`drop function refuse() cascade`);
    }
    expect(await capabilitiesOf(other)).toEqual(idsOf(offer, masked, own));
    expect(await waitingFor('rank-listing')).toEqual([
      { key: `rank-listing:${challenge.listingId}`, queue: 'ranking' },
    ]);
    expect(await waitingFor('rank-all')).toHaveLength(1);
    await database().delete(listings).where(eq(listings.id, other.listingId));
    await rank(challenge);
  });

  it('has one chain at a time: what is asked for meanwhile waits, and the digest waits for neither', async () => {
    await forgetJobs();
    for (const payload of [{ after: offer.listingId }, {}, { after: challenge.listingId }, {}])
      await enqueue(database(), { task: 'rank-all', payload });
    await enqueue(database(), { task: 'announce-matches', payload: {} });
    const waiting = await database().execute<{ key: string; queue_name: string }>(sql`
      select key, queue_name from graphile_worker.jobs order by priority`);
    expect([...waiting]).toEqual([
      { key: 'announce-matches', queue_name: 'announcing' },
      { key: 'rank-all:next', queue_name: 'ranking' },
      { key: 'rank-all', queue_name: 'ranking' },
    ]);
    await forgetJobs();
  });
});

describe('ranking an organisation', () => {
  it('with many listings ranks those alone, in pieces', async () => {
    const many = await postListing(OFFER);
    const { organisationId } = many;
    for (let index = 0; index < 20; index += 1) await postListing({ title: 'Tent', organisationId });
    await forgetJobs();
    await reindexOneOrganisation({ organisationId }, RUN);
    expect(await waitingFor('rank-all')).toEqual([]);
    expect(await waitingFor('rank-organisation')).toEqual([
      { key: `rank-organisation:${organisationId}`, queue: 'ranking' },
    ]);
    await forgetJobs();
    await rankOneOrganisation({ organisationId }, RUN);
    expect(await pairsOf(many)).toHaveLength(1);
    expect(await waitingFor('rank-organisation')).toEqual([
      { key: `rank-organisation:${organisationId}:next`, queue: 'ranking' },
    ]);
    await database().delete(organisations).where(eq(organisations.id, organisationId));
    await forgetJobs();
  });
});

it('the worker ranks what is published and what is hidden by itself', async () => {
  const late = await postListing(OFFER);
  const worker = await startWorker();
  try {
    await tell(late, 'listing.published');
    await vi.waitFor(async () => {
      expect(await capabilitiesOf(challenge)).toEqual(idsOf(offer, masked, late));
    }, SOON);
    await database()
      .update(listings)
      .set({ status: 'hidden' })
      .where(and(eq(listings.id, late.listingId)));
    await tell(late, 'listing.hidden');
    await vi.waitFor(async () => {
      expect(await capabilitiesOf(challenge)).toEqual(idsOf(offer, masked));
    }, SOON);
  } finally {
    await worker.stop();
  }
});

const SOON = { timeout: 15_000, interval: 50 };

function tell({ listingId, organisationId }: Posted, type: 'listing.published' | 'listing.hidden') {
  return database().transaction((tx) =>
    recordEvent(jobContext(tx, RUN), {
      type,
      object: { kind: 'listing', id: listingId },
      data: { organisationId, kind: 'capability' },
    }),
  );
}

async function rewrite(posted: Posted, title: string, body: string): Promise<void> {
  await database().delete(texts).where(eq(texts.objectId, posted.listingId));
  await database()
    .insert(texts)
    .values(buildListingText(posted.listingId, { title, body, language: 'en' }));
  await reindexAndRank(posted);
}
