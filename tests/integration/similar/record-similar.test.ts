import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildListingText } from '#db/build.ts';
import { closeDatabase, database } from '#db/pool.ts';
import { listings } from '#db/schema/listings.ts';
import { matches, similarChallenges } from '#db/schema/matches.ts';
import { texts } from '#db/schema/texts.ts';
import { needsRanking } from '#app/domain/matches/list-rankable.server.ts';
import { jobContext, type JobRun } from '#app/jobs/job-context.server.ts';
import { rankAllChallenges, rankOneListing } from '#app/jobs/rank-matches.server.ts';
import { ENGINE_VERSION } from '#search/matching/weights.ts';
import { rebuildListings } from '#search/rebuild.server.ts';
import { reindexListing } from '#search/sync.server.ts';
import { postListing } from '#tests/support/post-listing.ts';

type Posted = Awaited<ReturnType<typeof postListing>>;
const RUN: JobRun = { jobId: 'test', attempt: 1, isLastAttempt: false };

const DUTCH = {
  kind: 'challenge',
  language: 'nl',
  title: 'Drinkwater uit zee voor een kamp',
  text: 'Wij zoeken ontzilting van zeewater die drinkwater maakt voor honderd mensen, met weinig energie en met twee man bediening.',
} as const;
const WORDED = {
  kind: 'challenge',
  language: 'nl',
  title: 'Ontzilting bij een klein kamp',
  text: 'Gevraagd wordt ontzilting van zeewater tot drinkwater voor tachtig mensen, met weinig energie en twee mensen voor de bediening.',
} as const;
const ENGLISH = {
  kind: 'challenge',
  language: 'en',
  title: 'Drinking water from the sea for a camp',
  text: 'We look for desalination of seawater that makes drinking water for a hundred people, with little energy and operated by two.',
} as const;
const ELSE = {
  kind: 'challenge',
  language: 'nl',
  title: 'Camera die drones herkent',
  text: 'Een gerichte camera met warmtebeeld die een klein toestel in de lucht herkent en volgt.',
} as const;

let dutch: Posted;
let english: Posted;
let masked: Posted;
let own: Posted;
let shut: Posted;
let offer: Posted;

beforeAll(async () => {
  dutch = await postListing(DUTCH);
  english = await postListing(ENGLISH);
  masked = await postListing({
    ...WORDED,
    audience: 'verified',
    identity: 'masked',
    organisation: { name: 'Geheimhouder' },
  });
  own = await postListing({ ...WORDED, organisationId: dutch.organisationId });
  shut = await postListing({ ...WORDED, audience: 'private' });
  offer = await postListing({ ...WORDED, kind: 'capability' });
  for (let index = 0; index < 5; index += 1) await postListing(ELSE);
  await rebuildListings(database());
});
afterAll(closeDatabase);

const pairsOf = ({ listingId }: Posted) =>
  database()
    .select()
    .from(similarChallenges)
    .where(sql`${listingId} in (${similarChallenges.oneId}, ${similarChallenges.otherId})`)
    .orderBy(similarChallenges.oneId, similarChallenges.otherId);
const othersOf = async (posted: Posted) =>
  (await pairsOf(posted)).map(({ oneId, otherId }) => (oneId === posted.listingId ? otherId : oneId)).sort();
const idsOf = (...posted: Posted[]) => posted.map(({ listingId }) => listingId).sort();
const rank = ({ listingId }: Posted) => rankOneListing({ listingId }, RUN);

async function change(posted: Posted, over: Partial<typeof listings.$inferInsert>): Promise<void> {
  await database().update(listings).set(over).where(eq(listings.id, posted.listingId));
  await reindexListing(database(), posted.listingId);
  await rank(posted);
}

describe('ranking a challenge', () => {
  it('records once which challenges it is like, in both languages, and never private ones or capabilities', async () => {
    await rank(dutch);
    expect(await othersOf(dutch)).toEqual(idsOf(english, masked, own));
    for (const posted of [shut, offer]) {
      await rank(posted);
      expect(await pairsOf(posted)).toEqual([]);
    }
  });

  it('gives a pair one likeness from both sides, keeps when it was found, and may run twice', async () => {
    const before = await pairsOf(dutch);
    for (const posted of [masked, english, own, dutch, dutch]) await rank(posted);
    const after = await pairsOf(dutch);
    expect(after.map(({ computedAt: _, ...pair }) => pair)).toEqual(
      before.map(({ computedAt: _, ...pair }) => pair),
    );
    expect(after.every(({ engineVersion }) => engineVersion === ENGINE_VERSION)).toBe(true);
    expect(JSON.stringify(after)).not.toContain('Geheimhouder');
  });

  it('forgets what was rewritten into something else, and finds it again', async () => {
    await rewrite(own, ELSE);
    expect(await othersOf(dutch)).toEqual(idsOf(english, masked));
    await rewrite(own, WORDED);
    expect(await othersOf(dutch)).toEqual(idsOf(english, masked, own));
  });

  it('takes what is hidden, private or archived away, and has it back when it is shown again', async () => {
    for (const gone of [{ status: 'hidden' }, { status: 'archived' }, { audience: 'private' }] as const) {
      await change(own, gone);
      expect(await pairsOf(own)).toEqual([]);
      expect(await othersOf(dutch)).toEqual(idsOf(english, masked));
      await change(own, { status: 'published', audience: 'public' });
      expect(await othersOf(dutch)).toEqual(idsOf(english, masked, own));
    }
  });
});

describe('ranking all', () => {
  it('forgets pairs with what is gone and compares all challenges', async () => {
    const before = await othersOf(dutch);
    await database().delete(similarChallenges);
    const [oneId, otherId] = idsOf(dutch, shut) as [string, string];
    const at = new Date();
    await database()
      .insert(similarChallenges)
      .values({ oneId, otherId, likeness: 90, terms: [], engineVersion: '0', foundAt: at, computedAt: at });
    await rankAllChallenges({}, RUN);
    expect(await othersOf(dutch)).toEqual(before);
    expect(await pairsOf(shut)).toEqual([]);
  });

  it('is needed when another engine compared', async () => {
    const isNeeded = () => needsRanking(jobContext(database(), RUN), ENGINE_VERSION);
    const [pair] = await database().select().from(matches).limit(1);
    expect(pair?.engineVersion).toBe(ENGINE_VERSION);
    expect(await isNeeded()).toBe(false);
    await database().update(similarChallenges).set({ engineVersion: '0' });
    expect(await isNeeded()).toBe(true);
  });
});

async function rewrite(
  posted: Posted,
  { title, text, language }: { title: string; text: string; language: 'nl' },
): Promise<void> {
  await database().delete(texts).where(eq(texts.objectId, posted.listingId));
  await database()
    .insert(texts)
    .values(buildListingText(posted.listingId, { title, body: text, language }));
  await change(posted, { updatedAt: new Date() });
}
