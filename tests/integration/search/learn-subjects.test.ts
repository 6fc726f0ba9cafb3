import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPublicId } from '#db/ids.ts';
import { closeDatabase, database } from '#db/pool.ts';
import { listings } from '#db/schema/listings.ts';
import { subjectSpaces } from '#db/schema/search.ts';
import { texts } from '#db/schema/texts.ts';
import { learnAllSubjects } from '#app/jobs/learn-subjects.server.ts';
import { listingsIndex } from '#search/client.server.ts';
import { learnSubjects } from '#search/learn-subjects.server.ts';
import { forgetCorpus } from '#search/matching/current-corpus.server.ts';
import type { MatchSubject } from '#search/matching/match-subject.ts';
import { rankCounterparts } from '#search/matching/rank.server.ts';
import { rebuildListings } from '#search/rebuild.server.ts';
import { settle } from '#search/settle-task.server.ts';
import { reindexListing, reindexListings } from '#search/sync.server.ts';
import { takeSubjects } from '#search/take-subjects.server.ts';
import { postListing } from '#tests/support/post-listing.ts';

type Posted = Awaited<ReturnType<typeof postListing>>;

const SEA = 'sonar submarine torpedo hull vessel harbour mine anchor frigate periscope'.split(' ');
const FIELD = 'tent hospital bandage wound blood stretcher nurse vaccine helmet ration'.split(' ');
const RUN = { jobId: 'test', attempt: 1, isLastAttempt: false };
const OFFER = { title: 'Mine hunting', text: 'A vessel that hunts a mine, with a torpedo and a periscope.' };
const NOW = new Date();
const NEED: MatchSubject = {
  kind: 'challenge',
  versions: [{ title: 'A mine in the harbour', text: 'We look for a submarine with sonar.', language: 'en' }],
  publishedAt: NOW,
};

let offer: Posted;

/** Offers of six words each of one of two fields, all of one organisation. */
async function postMany(count: number, organisationId: string): Promise<void> {
  const rows = await database()
    .insert(listings)
    .values(
      Array.from({ length: count }, () => ({
        publicId: newPublicId(),
        organisationId,
        kind: 'capability' as const,
        status: 'published' as const,
        audience: 'public' as const,
        publishedAt: NOW,
      })),
    )
    .returning({ id: listings.id });
  await database()
    .insert(texts)
    .values(
      rows.map(({ id }, index) => {
        const words = index % 2 === 0 ? SEA : FIELD;
        const body = [0, 1, 2, 4, 5, 7].map((step) => words[(index + step) % words.length]).join(' ');
        return {
          objectKind: 'listing' as const,
          objectId: id,
          fieldGroup: 'main',
          language: 'en' as const,
          title: '-',
          body,
        };
      }),
    );
}

const known = async () => (await database().select().from(subjectSpaces))[0];
const waiting = async (task: string) =>
  (await database().execute(sql`select 1 from graphile_worker.jobs where task_identifier = ${task}`)).length;
const generationsHeld = async () => {
  const { results } = await listingsIndex().getDocuments({ fields: ['id', 'subjects'], limit: 1000 });
  return [...new Set(results.map(({ subjects }) => subjects?.en?.split(':')[0]))];
};
const rank = async () => {
  const ranked = await rankCounterparts(database(), { subject: NEED, filter: '', limit: 1000, now: NOW });
  return ranked.find(({ id }) => id === offer.publicId);
};

beforeAll(async () => {
  offer = await postListing({ ...OFFER, publishedAt: NOW });
  await rebuildListings(database());
});
afterAll(closeDatabase);

describe('what goes together in all texts', () => {
  it('is not learned from few texts: then the words alone make the score', async () => {
    await learnAllSubjects({}, RUN);
    expect(await known()).toBeUndefined();
    expect(await generationsHeld()).toEqual([undefined]);
    expect((await rank())?.reasons.related).toBe(0);
  });

  it('is learned by the worker after a rebuild, put in the documents, and all is ranked by it', async () => {
    await postMany(600, offer.organisationId);
    await rebuildListings(database());
    const before = await rank();
    await learnAllSubjects({}, RUN);
    const row = await known();
    expect(row).toMatchObject({ documents: 601, nl: null, isTaken: true });
    expect(await generationsHeld()).toEqual([row?.generation]);
    expect(await waiting('rank-all')).toBe(1);
    forgetCorpus();
    const after = await rank();
    expect(after?.reasons.related).toBeGreaterThan(0);
    expect(after?.score).not.toBe(before?.score);
  });

  it('gives a pair one score, whether its document holds what it is about, an older state of it, or nothing', async () => {
    const held = await rank();
    for (const subjects of [{ en: 'older:AAAA' }, {}]) {
      await settle(listingsIndex().updateDocuments([{ id: offer.publicId, subjects }]));
      expect(await rank()).toEqual(held);
    }
    await database().update(subjectSpaces).set({ isTaken: false });
    await takeSubjects(database());
    expect(await generationsHeld()).toEqual([(await known())?.generation]);
    expect(await rank()).toEqual(held);
  });

  it('gives it that score from both sides', async () => {
    const challenge = await postListing({
      kind: 'challenge',
      title: NEED.versions[0]?.title ?? '',
      text: NEED.versions[0]?.text ?? '',
      publishedAt: NOW,
    });
    await reindexListing(database(), challenge.listingId);
    const subject: MatchSubject = {
      kind: 'capability',
      versions: [{ ...OFFER, language: 'en' }],
      publishedAt: NOW,
    };
    const [fromOffer] = await rankCounterparts(database(), { subject, filter: '', limit: 1, now: NOW });
    const fromNeed = await rank();
    expect(fromOffer?.id).toBe(challenge.publicId);
    expect(fromOffer?.parts.find(({ code }) => code === 'text')).toEqual(
      fromNeed?.parts.find(({ code }) => code === 'text'),
    );
  });

  it('goes into what is published later', async () => {
    const later = await postListing({ title: 'Frigate', text: 'A frigate with sonar.' });
    await reindexListing(database(), later.listingId);
    const { subjects } = await listingsIndex().getDocument(later.publicId);
    expect(subjects?.en?.split(':')[0]).toBe((await known())?.generation);
  });

  it('is learned again when a fifth more is there, not before', async () => {
    const { generation } = (await known()) ?? {};
    expect(await learnSubjects(database())).toBe(false);
    await postMany(150, offer.organisationId);
    const fresh = await database().select({ id: listings.id }).from(listings);
    await reindexListings(
      database(),
      fresh.map(({ id }) => id),
    );
    expect(await learnSubjects(database())).toBe(true);
    expect((await known())?.generation).not.toBe(generation);
  });

  it('is the same after a rebuild of the same texts', async () => {
    const { generation } = (await known()) ?? {};
    await rebuildListings(database());
    expect(await learnSubjects(database())).toBe(false);
    expect((await known())?.generation).toBe(generation);
  });
});
