import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LOCKS } from '#db/locks.ts';
import { closeDatabase, database } from '#db/pool.ts';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import { corpusStatistics, listingReads, listingTerms, termStatistics } from '#db/schema/search.ts';
import { texts } from '#db/schema/texts.ts';
import { later, minutes } from '#app/domain/durations.ts';
import { answeringName, besideName, listingsIndex, meilisearch } from '#search/client.server.ts';
import { createIndex, ensureIndex } from '#search/ensure-index.server.ts';
import { LISTINGS } from '#search/indexes.ts';
import { rebuildListings, RebuildRunning } from '#search/rebuild.server.ts';
import { settle } from '#search/settle-task.server.ts';
import { reindexListing, reindexListings, reindexOrganisation } from '#search/sync.server.ts';
import { postListing } from '#tests/support/post-listing.ts';

beforeAll(() => ensureIndex(LISTINGS));
beforeEach(async () => {
  await database().delete(organisations);
  await database().delete(termStatistics);
  await database().delete(corpusStatistics);
  await settle(listingsIndex().deleteAllDocuments());
});
afterAll(closeDatabase);

const indexed = async () => {
  const { results } = await listingsIndex().getDocuments({ limit: 1000 });
  return results.map(({ id }) => id).sort();
};
const statistics = async () => {
  const rows = await database().select().from(termStatistics);
  return Object.fromEntries(
    rows.flatMap(({ term, documents }) => (documents > 0 ? [[term, documents]] : [])),
  );
};
const corpus = async () => {
  const [row] = await database().select().from(corpusStatistics);
  return { documents: row?.documents, totalLength: row?.totalLength };
};
const setStatus = (id: string, status: 'hidden' | 'published') =>
  database().update(listings).set({ status, updatedAt: new Date() }).where(eq(listings.id, id));

it('takes an embedding model that is not configured any more from an index', async () => {
  const plan = { ...LISTINGS, name: 'listings-with-model' };
  const index = meilisearch().index(answeringName(plan));
  await createIndex(index.uid);
  await settle(index.updateEmbedders({ former: { source: 'userProvided', dimensions: 2 } }));
  expect(Object.keys((await index.getEmbedders()) ?? {})).toEqual(['former']);
  await ensureIndex(plan);
  expect(await index.getEmbedders()).toEqual({});
});

it('asks nothing of an embedding model when none is configured', async () => {
  const { listingId, publicId } = await postListing({ title: 'Radar' });
  await reindexListing(database(), listingId);
  const { embedders, filterableAttributes } = await listingsIndex().getSettings();
  expect(embedders).toEqual({});
  expect(filterableAttributes).not.toContain('awaitsVector');
  const document = await listingsIndex().getDocument(publicId);
  expect(Object.keys(document)).toContain('words');
  expect(Object.keys(document).filter((field) => /vector$|^_/i.test(field))).toEqual([]);
});

describe('reindexListing', () => {
  it('puts a published listing into the index and takes a hidden one out', async () => {
    const { listingId, publicId } = await postListing({ title: 'Sonar' });
    await reindexListing(database(), listingId);
    expect(await indexed()).toEqual([publicId]);
    await setStatus(listingId, 'hidden');
    await reindexListing(database(), listingId);
    expect(await indexed()).toEqual([]);
  });

  it('is safe to run twice', async () => {
    const { listingId, publicId } = await postListing({ title: 'Sonar' });
    await reindexListing(database(), listingId);
    const once = { terms: await statistics(), corpus: await corpus() };
    await reindexListing(database(), listingId);
    expect(await indexed()).toEqual([publicId]);
    expect({ terms: await statistics(), corpus: await corpus() }).toEqual(once);
  });

  it.each([
    ['a draft', { status: 'draft' }],
    ['one in review', { status: 'in_review' }],
    ['an expired one', { status: 'expired' }],
    ['one past its date that the job has not yet expired', { expiresAt: new Date(Date.now() - 1000) }],
    ['an archived one', { status: 'archived' }],
    ['a private one', { audience: 'private' }],
  ] as const)('never indexes %s', async (_, state) => {
    const { listingId } = await postListing({ title: 'Sonar', ...state });
    await reindexListing(database(), listingId);
    expect(await indexed()).toEqual([]);
    expect(await statistics()).toEqual({});
  });

  it('does nothing for a listing that is gone', async () => {
    await reindexListing(database(), '00000000-0000-7000-8000-000000000000');
    expect(await indexed()).toEqual([]);
  });

  it('counts terms exactly as listings come, change and go', async () => {
    const one = await postListing({ title: 'Sonar sonar' });
    const two = await postListing({ title: 'Sonar welding' });
    await reindexListing(database(), one.listingId);
    await reindexListing(database(), two.listingId);
    expect(await statistics()).toEqual({ sonar: 2, 'c:sonar': 2, weld: 1, 'c:welding': 1 });
    expect(await corpus()).toEqual({ documents: 2, totalLength: 8 });
    await database().update(texts).set({ title: 'Radar' }).where(eq(texts.objectId, two.listingId));
    await reindexListing(database(), two.listingId);
    expect(await statistics()).toEqual({ sonar: 1, 'c:sonar': 1, radar: 1, 'c:radar': 1 });
    await setStatus(one.listingId, 'hidden');
    await reindexListing(database(), one.listingId);
    expect(await statistics()).toEqual({ radar: 1, 'c:radar': 1 });
    expect(await corpus()).toEqual({ documents: 1, totalLength: 2 });
  });

  it('waits for no recount: what is published is found while the statistics are put in place', async () => {
    const { listingId, publicId } = await postListing({ title: 'Sonar' });
    await database().transaction(async (recount) => {
      await recount.execute(sql`select pg_advisory_xact_lock(${LOCKS.recountTerms})`);
      await reindexListing(database(), listingId);
      expect(await indexed()).toEqual([publicId]);
      expect(await statistics()).toEqual({});
    });
    await reindexListing(database(), listingId);
    expect(await statistics()).toEqual({ sonar: 1, 'c:sonar': 1 });
  });

  it('keeps what an organisation says of itself up to date', async () => {
    const { publicId, organisationId } = await postListing({
      title: 'Sonar',
      organisation: { province: 'NL-ZH' },
    });
    await reindexOrganisation(database(), organisationId);
    expect((await listingsIndex().getDocument(publicId)).province).toBe('NL-ZH');
    await database()
      .update(organisations)
      .set({ province: 'NL-NB' })
      .where(eq(organisations.id, organisationId));
    await reindexOrganisation(database(), organisationId);
    expect((await listingsIndex().getDocument(publicId)).province).toBe('NL-NB');
  });
});

describe('reindexListings', () => {
  it('brings many to what they are, and the statistics to what one by one would have made of them', async () => {
    const kept = await postListing({ title: 'Sonar for a ship' });
    const hidden = await postListing({ title: 'Sonar and radar' });
    const ids = [kept.listingId, hidden.listingId];
    await reindexListings(database(), ids);
    expect(await indexed()).toEqual([kept.publicId, hidden.publicId].sort());
    expect(await statistics()).toMatchObject({ sonar: 2, radar: 1, ship: 1 });
    await setStatus(hidden.listingId, 'hidden');
    await reindexListings(database(), ids);
    const together = { terms: await statistics(), corpus: await corpus() };
    expect(await indexed()).toEqual([kept.publicId]);
    expect(together).toMatchObject({ terms: { sonar: 1, ship: 1 }, corpus: { documents: 1 } });
    await reindexListing(database(), kept.listingId);
    expect({ terms: await statistics(), corpus: await corpus() }).toEqual(together);
  });

  it('takes all but the one that Meilisearch refuses, and tells', async () => {
    const kept = [await postListing({ title: 'Sonar' }), await postListing({ title: 'Radar' })];
    const refused = await postListing({ title: 'Hull', publicId: 'not an id' });
    const ids = [refused, ...kept].map(({ listingId }) => listingId);
    await expect(reindexListings(database(), ids)).rejects.toThrow('invalid_document_id');
    expect(await indexed()).toEqual(kept.map(({ publicId }) => publicId).sort());
  });
});

describe('rebuildListings', () => {
  it('makes the index what Postgres says, whatever was in it', async () => {
    const kept = await postListing({ title: 'Sonar' });
    await postListing({ title: 'Draft', status: 'draft' });
    const gone = await postListing({ title: 'Radar' });
    await reindexListing(database(), gone.listingId);
    await setStatus(gone.listingId, 'hidden');
    const steps: number[] = [];
    expect(await rebuildListings(database(), (done) => void steps.push(done))).toEqual({
      listings: 1,
      refused: [],
    });
    expect(await indexed()).toEqual([kept.publicId]);
    expect(steps).toEqual([1]);
    expect(await statistics()).toEqual({ sonar: 1, 'c:sonar': 1 });
    expect(await corpus()).toEqual({ documents: 1, totalLength: 2 });
    expect(await database().select().from(listingTerms)).toHaveLength(1);
  });

  it('leaves no index beside', async () => {
    await rebuildListings(database());
    const { results } = await meilisearch().getIndexes({ limit: 1000 });
    expect(results.map(({ uid }) => uid)).not.toContain(besideName(LISTINGS));
  });

  it('takes what came meanwhile, also what the index beside was filled without', async () => {
    const hiddenMeanwhile = await postListing({ title: 'Sonar' });
    const kept = await postListing({ title: 'Hull' });
    const published: string[] = [];
    await rebuildListings(database(), async () => {
      if (published.length > 0) return;
      await setStatus(hiddenMeanwhile.listingId, 'hidden');
      await reindexListing(database(), hiddenMeanwhile.listingId);
      const { listingId, publicId } = await postListing({ title: 'Radar' });
      await reindexListing(database(), listingId);
      published.push(publicId);
    });
    expect(await indexed()).toEqual([kept.publicId, ...published].sort());
    expect(await statistics()).toEqual({ hull: 1, 'c:hull': 1, radar: 1, 'c:radar': 1 });
    expect(await corpus()).toEqual({ documents: 2, totalLength: 4 });
  });

  it('takes what others changed of a listing meanwhile, of which its own rows say nothing', async () => {
    const longAgo = later(new Date(), -minutes(10));
    const lapsing = await postListing({ title: 'Sonar' });
    const verified = await postListing({ title: 'Radar', organisation: { verificationState: 'requested' } });
    for (const table of [listings, texts, organisations])
      await database().update(table).set({ updatedAt: longAgo });
    const setState = async (
      { organisationId }: { organisationId: string },
      verificationState: 'verified' | 'expired',
    ) => {
      await database()
        .update(organisations)
        .set({ verificationState })
        .where(eq(organisations.id, organisationId));
      await reindexOrganisation(database(), organisationId);
    };
    await rebuildListings(database(), async () => {
      await setState(lapsing, 'expired');
      await setState(verified, 'verified');
    });
    expect(await indexed()).toEqual([verified.publicId]);
    expect(await statistics()).toEqual({ radar: 1, 'c:radar': 1 });
  });

  it('reads again only texts that changed, or all of them when asked to', async () => {
    const same = await postListing({ title: 'Sonar', text: 'Hears far.' });
    const changed = await postListing({ title: 'Radar', text: 'Sees far.' });
    await reindexListings(database(), [same.listingId, changed.listingId]);
    const marked = [same, changed].map(({ publicId }) => ({ id: publicId, summaries: ['held'] }));
    await settle(listingsIndex().updateDocuments(marked));
    await database().update(texts).set({ title: 'Lidar' }).where(eq(texts.objectId, changed.listingId));
    // What is new is read again at the end of a rebuild.
    const updatedAt = later(new Date(), -minutes(1));
    for (const table of [listings, texts, organisations]) await database().update(table).set({ updatedAt });
    await database().update(listingReads).set({ at: updatedAt });
    const summaries = async () =>
      Promise.all(
        [same, changed].map(async ({ publicId }) => (await listingsIndex().getDocument(publicId)).summaries),
      );
    await rebuildListings(database());
    expect(await summaries()).toEqual([['held'], ['Sees far']]);
    await rebuildListings(database(), undefined, { readsAll: true });
    expect(await summaries()).toEqual([['Hears far'], ['Sees far']]);
  });

  it('mends an index that holds nothing it can use and may not be filtered', async () => {
    const { publicId } = await postListing({ title: 'Sonar' });
    await settle(meilisearch().deleteIndex(answeringName(LISTINGS)));
    await createIndex(answeringName(LISTINGS));
    expect(await rebuildListings(database())).toEqual({ listings: 1, refused: [] });
    expect(await indexed()).toEqual([publicId]);
    expect((await listingsIndex().getSettings()).filterableAttributes).toContain('audience');
  });

  it('takes a listing whose long text is one row of emoji', async () => {
    const { listingId, publicId } = await postListing({ title: 'Sonar', text: '🚢'.repeat(300) });
    await reindexListing(database(), listingId);
    expect(await indexed()).toEqual([publicId]);
    expect(await rebuildListings(database())).toEqual({ listings: 1, refused: [] });
  });

  it('leaves out and names what Meilisearch refuses, and takes all others', async () => {
    const kept = [await postListing({ title: 'Sonar' }), await postListing({ title: 'Radar' })];
    await postListing({ title: 'Hull', publicId: 'not an id' });
    kept.push(await postListing({ title: 'Welding' }));
    expect(await rebuildListings(database())).toEqual({ listings: 3, refused: ['not an id'] });
    expect(await indexed()).toEqual(kept.map(({ publicId }) => publicId).sort());
    expect(Object.keys(await statistics())).not.toContain('hull');
    expect(await corpus()).toMatchObject({ documents: 3 });
  });

  it('leaves the statistics as they were when it does not come to its end', async () => {
    const { listingId } = await postListing({ title: 'Sonar' });
    const hidden = await postListing({ title: 'Radar' });
    await reindexListing(database(), listingId);
    await reindexListing(database(), hidden.listingId);
    await setStatus(hidden.listingId, 'hidden');
    const before = { terms: await statistics(), corpus: await corpus() };
    const broken = rebuildListings(database(), () => {
      throw new Error('broken off');
    });
    await expect(broken).rejects.toThrow('broken off');
    expect({ terms: await statistics(), corpus: await corpus() }).toEqual(before);
    expect(await database().select().from(listingTerms)).toHaveLength(2);
    expect(await rebuildListings(database())).toMatchObject({ listings: 1 });
  });

  it('refuses to run twice at once', async () => {
    await postListing({ title: 'Sonar' });
    const outcomes = await Promise.allSettled([rebuildListings(database()), rebuildListings(database())]);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toBeInstanceOf(RebuildRunning);
  });
});
