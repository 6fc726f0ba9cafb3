import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import type { MatchSubject } from '#search/matching/match-subject.ts';
import { rankCounterparts, type RankInput } from '#search/matching/rank.server.ts';
import { rebuildListings } from '#search/rebuild.server.ts';
import { postListing } from '#tests/support/post-listing.ts';

type Posted = Awaited<ReturnType<typeof postListing>>;

let sonar: Posted;
let dutchSonar: Posted;
let masked: Posted;
let tents: Posted;
let early: Posted;
let challenge: Posted;

beforeAll(async () => {
  sonar = await postListing({
    title: 'Towed array sonar',
    text: 'We build towed array sonar for submarine detection from unmanned surface vessels.',
    areas: ['SEN'],
    trlMin: 7,
    trlMax: 7,
    organisation: { province: 'NL-ZH' },
  });
  dutchSonar = await postListing({
    title: 'Sleepsonar',
    text: 'Wij maken een sleepsonar waarmee een schip onderzeeboten opspoort.',
    language: 'nl',
    areas: ['SEN', 'MAR'],
    audience: 'verified',
  });
  masked = await postListing({
    title: 'Hydrophones',
    text: 'Hydrophones and sonar processing for submarine detection.',
    audience: 'verified',
    identity: 'masked',
    areas: ['SEN'],
    organisation: { province: 'NL-ZH' },
  });
  tents = await postListing({
    title: 'Tents',
    text: 'Tents and shelters for field hospitals.',
    areas: ['OUT'],
  });
  early = await postListing({
    title: 'Sonar idea',
    text: 'A first idea for a sonar for submarine detection.',
    areas: ['SEN'],
    trlMin: 2,
    trlMax: 2,
  });
  challenge = await postListing({
    kind: 'challenge',
    title: 'Onderzeeboten opsporen',
    text: 'De marine zoekt sonar om onderzeeboten op te sporen vanaf onbemande vaartuigen.',
    language: 'nl',
    areas: ['SEN'],
    trlMin: 6,
    trlMax: 8,
    trlHard: true,
  });
  await rebuildListings(database());
});
afterAll(closeDatabase);

const wanted: MatchSubject = {
  kind: 'challenge',
  versions: [
    {
      title: 'Onderzeeboten opsporen',
      text: 'De marine zoekt sonar om onderzeeboten op te sporen vanaf onbemande vaartuigen.',
      language: 'nl',
    },
  ],
  areas: ['SEN'],
  trl: { min: 6, max: 8 },
  province: 'NL-ZH',
};
const EVERYBODY = 'audience IN ["public"]';
const VERIFIED = 'audience IN ["public", "verified"]';

const rank = (subject: MatchSubject, rest: Partial<RankInput> = {}) =>
  rankCounterparts(database(), { subject, filter: VERIFIED, limit: 10, ...rest });
const idsOf = (ranked: readonly { id: string }[]) => ranked.map(({ id }) => id);

describe('rankCounterparts', () => {
  it('finds capabilities in both languages for a Dutch challenge, and not what has nothing in common', async () => {
    const found = idsOf(await rank(wanted));
    expect(found).toEqual(expect.arrayContaining([sonar.publicId, dutchSonar.publicId, masked.publicId]));
    expect(found).not.toContain(tents.publicId);
    expect(found).not.toContain(challenge.publicId);
  });

  it('tells why, as codes and term ids with the words of the asker', async () => {
    const match = (await rank(wanted)).find(({ id }) => id === sonar.publicId);
    expect(match?.reasons).toMatchObject({
      areas: ['SEN'],
      trl: { fit: 'inside', distance: 0 },
      province: 'NL-ZH',
    });
    const named = match?.reasons.terms.map(({ id, words }) => [id, words]);
    expect(named).toContainEqual(['submarin', { nl: 'onderzeeboten', en: 'submarine' }]);
  });

  it('makes the score of its parts, best first', async () => {
    const ranked = await rank(wanted);
    for (const { score, parts } of ranked) {
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
    }
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('stays within what the viewer may see', async () => {
    const found = idsOf(await rank(wanted, { filter: EVERYBODY }));
    expect(found).toContain(sonar.publicId);
    expect(found).not.toContain(dutchSonar.publicId);
    expect(found).not.toContain(masked.publicId);
  });

  it('gives a masked listing nothing for its province, which it does not show', async () => {
    const match = (await rank(wanted)).find(({ id }) => id === masked.publicId);
    expect(match?.reasons.province).toBeNull();
    expect(match?.parts.find(({ code }) => code === 'region')?.points).toBe(0);
  });

  it('lets a hard TRL window exclude, and a soft one only score', async () => {
    expect(idsOf(await rank(wanted))).toContain(early.publicId);
    const hard = idsOf(await rank({ ...wanted, trlHard: true }));
    expect(hard).not.toContain(early.publicId);
    expect(hard).toEqual(expect.arrayContaining([sonar.publicId, dutchSonar.publicId]));
  });

  it('leaves out the own listings of the asker', async () => {
    const found = idsOf(await rank({ ...wanted, organisation: sonar.organisationPublicId }));
    expect(found).not.toContain(sonar.publicId);
    expect(found).toEqual(expect.arrayContaining([dutchSonar.publicId, masked.publicId]));
  });

  it('gives a pair the same score from both sides', async () => {
    const now = new Date();
    const fromChallenge = (await rank({ ...wanted, trlHard: true, publishedAt: now }, { now })).find(
      ({ id }) => id === sonar.publicId,
    );
    const capability: MatchSubject = {
      kind: 'capability',
      versions: [
        {
          title: 'Towed array sonar',
          text: 'We build towed array sonar for submarine detection from unmanned surface vessels.',
          language: 'en',
        },
      ],
      areas: ['SEN'],
      trl: { min: 7, max: 7 },
    };
    const [fromCapability] = await rank(capability, { now });
    expect(fromCapability?.id).toBe(challenge.publicId);
    const withoutRegion = fromChallenge?.parts.filter(({ code }) => code !== 'region');
    expect(fromCapability?.parts.filter(({ code }) => code !== 'region')).toEqual(withoutRegion);
  });

  it('hides a challenge with a hard window from a capability outside it', async () => {
    const capability: MatchSubject = {
      kind: 'capability',
      versions: [{ title: 'Sonar', text: 'Sonar for submarine detection', language: 'en' }],
      trl: { min: 2, max: 2 },
    };
    expect(idsOf(await rank(capability))).toEqual([]);
    expect(idsOf(await rank({ ...capability, trl: { min: 6, max: 6 } }))).toEqual([challenge.publicId]);
  });

  it('has nothing to say about a text without a known word', async () => {
    expect(await rank({ kind: 'challenge', versions: [{ title: 'xyzzy', text: '' }] })).toEqual([]);
  });
});
