import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import { listingTags } from '#db/schema/listings.ts';
import { loadIndexableListings } from '#search/load-listings.server.ts';
import { subjectOf } from '#search/matching/match-subject.ts';
import { rankCounterparts, type Ranked } from '#search/matching/rank.server.ts';
import { PART_POINTS } from '#search/matching/weights.ts';
import { rebuildListings } from '#search/rebuild.server.ts';
import { postListing } from '#tests/support/post-listing.ts';

type Posted = Awaited<ReturnType<typeof postListing>>;

const NOW = new Date();
const inMonths = (months: number) => new Date(Date.UTC(NOW.getUTCFullYear(), NOW.getUTCMonth() + months, 15));
const NEEDED_BY = inMonths(6).toISOString().slice(0, 10);

const NEED = {
  kind: 'challenge',
  title: 'Towed array sonar',
  text: 'We look for towed array sonar for submarine detection from unmanned surface vessels.',
  areas: ['SEN', 'MAR'],
  audience: 'verified',
  trlMin: 5,
  trlMax: 7,
  quantity: 20,
  unit: 'systems',
  neededBy: NEEDED_BY,
  partnerKinds: ['startup'],
  cooperation: ['pilot', 'joint_development'],
  preferredProvinces: ['NL-ZH'],
} as const;
const OFFER = {
  title: 'Towed array sonar',
  text: 'We build towed array sonar for submarine detection from unmanned surface vessels.',
  areas: ['SEN', 'MAR'],
  audience: 'verified',
  trlMin: 4,
  trlMax: 4,
  capacity: 2,
  capacityScalableTo: 10,
  capacityPeriod: 'month',
  unit: 'systems',
  leadTimeWeeks: 8,
  partnerKinds: ['prime'],
  cooperation: ['joint_development'],
} as const;
const PRIME = { kind: 'prime', province: 'NL-ZH' } as const;
const STARTUP = { kind: 'startup', province: 'NL-ZH' } as const;
const arrays = <Post extends typeof NEED | typeof OFFER>(post: Post) => ({
  ...post,
  partnerKinds: [...post.partnerKinds],
  cooperation: [...post.cooperation],
  ...('preferredProvinces' in post ? { preferredProvinces: [...post.preferredProvinces] } : {}),
});

let challenge: Posted;
let capability: Posted;
let maskedChallenge: Posted;
let maskedCapability: Posted;
let hardChallenge: Posted;
const absent: Posted[] = [];

beforeAll(async () => {
  challenge = await postTagged({ ...arrays(NEED), organisation: PRIME });
  capability = await postTagged({ ...arrays(OFFER), organisation: STARTUP });
  maskedChallenge = await postTagged({ ...arrays(NEED), identity: 'masked', organisation: PRIME });
  maskedCapability = await postTagged({ ...arrays(OFFER), identity: 'masked', organisation: STARTUP });
  hardChallenge = await postTagged({ ...arrays(NEED), trlHard: true });
  for (const rest of [
    { status: 'draft' },
    { status: 'hidden' },
    { status: 'expired' },
    { audience: 'private' },
    { expiresAt: new Date(NOW.getTime() - 1000) },
    { organisation: { ...STARTUP, verificationState: 'refused' } },
    { organisation: { ...STARTUP, archivedAt: NOW } },
  ] as const) {
    absent.push(
      await postTagged({ ...arrays(OFFER), ...rest }),
      await postTagged({ ...arrays(NEED), ...rest }),
    );
  }
  await rebuildListings(database());
});
afterAll(closeDatabase);

/** Posts a listing with a sub-technology and a domain. */
async function postTagged(post: Parameters<typeof postListing>[0]): Promise<Posted> {
  const posted = await postListing(post);
  await database()
    .insert(listingTags)
    .values([
      { listingId: posted.listingId, list: 'sub_technology', code: 'SEN-sonar', version: 1 },
      { listingId: posted.listingId, list: 'domain', code: 'sea', version: 1 },
    ]);
  return posted;
}

async function rankFor({ listingId }: Posted, filter = ''): Promise<Ranked[]> {
  const [listing] = await loadIndexableListings(database(), [listingId], NOW);
  if (!listing) throw new Error('not in the index');
  return rankCounterparts(database(), { subject: subjectOf(listing), filter, limit: 50, now: NOW });
}
async function pairOf(subject: Posted, { publicId }: Posted): Promise<Ranked> {
  const found = (await rankFor(subject)).find(({ id }) => id === publicId);
  if (!found) throw new Error('not found');
  return found;
}
const pointsOf = ({ parts }: Ranked) => Object.fromEntries(parts.map(({ code, points }) => [code, points]));

describe('what both sides filled in', () => {
  it('earns points for each thing that fits, and says so', async () => {
    const pair = await pairOf(challenge, capability);
    expect(pointsOf(pair)).toMatchObject({
      areas: PART_POINTS.areas,
      sub_technologies: PART_POINTS.sub_technologies,
      domains: PART_POINTS.domains,
      partner: PART_POINTS.partner,
      delivery: PART_POINTS.delivery,
      region: PART_POINTS.region,
    });
    expect(pair.reasons).toMatchObject({
      subTechnologies: ['SEN-sonar'],
      domains: ['sea'],
      trl: { fit: 'near', distance: 1 },
      partner: { wanted: ['challenge', 'capability'], cooperation: ['joint_development'] },
      delivery: {
        amount: { needed: 20, unit: 'systems', by: NEEDED_BY },
        leadTime: { weeks: 8, by: NEEDED_BY },
      },
      province: 'NL-ZH',
      preferredProvince: 'NL-ZH',
    });
    expect(pair.hindrances).toEqual([{ code: 'trl_outside', steps: 1 }]);
  });

  it('is the same from both sides, also of what is masked', async () => {
    for (const one of [challenge, maskedChallenge]) {
      for (const other of [capability, maskedCapability]) {
        const fromNeed = await pairOf(one, other);
        const fromOffer = await pairOf(other, one);
        expect(fromOffer.parts).toEqual(fromNeed.parts);
        expect(fromOffer.hindrances).toEqual(fromNeed.hindrances);
        expect({ ...fromOffer.reasons, terms: [] }).toEqual({ ...fromNeed.reasons, terms: [] });
      }
    }
  });

  it('tells of a masked side what its page tells, and never where it is or looks', async () => {
    for (const [one, other] of [
      [challenge, maskedCapability],
      [maskedChallenge, capability],
    ] as const) {
      const pair = await pairOf(one, other);
      expect(pair.reasons).toMatchObject({ province: null, preferredProvince: null });
      expect(pointsOf(pair)).toMatchObject({ region: 0, partner: PART_POINTS.partner });
    }
  });
});

describe('hard conditions', () => {
  const idsFor = async (subject: Posted, filter?: string) =>
    (await rankFor(subject, filter)).map(({ id }) => id).sort();
  const ids = (...posted: Posted[]) => posted.map(({ publicId }) => publicId).sort();

  it('leave out what is not published, private, lapsed, or of an organisation without standing', async () => {
    expect(await idsFor(challenge)).toEqual(ids(capability, maskedCapability));
    expect(absent).toHaveLength(14);
  });

  it('leave out what lies outside a hard TRL window, whichever side asks', async () => {
    expect(await idsFor(hardChallenge)).toEqual([]);
    expect(await idsFor(capability)).toEqual(ids(challenge, maskedChallenge));
    expect(await idsFor(maskedCapability)).toEqual(ids(challenge, maskedChallenge));
  });

  it('leave out what the reader is no audience of, whichever side asks', async () => {
    const EVERYBODY = 'audience IN ["public"]';
    expect(await idsFor(challenge, EVERYBODY)).toEqual([]);
    expect(await idsFor(capability, EVERYBODY)).toEqual([]);
  });

  it('leave out what is of the same organisation, whichever side asks', async () => {
    const own = await postTagged({ ...arrays(NEED), organisationId: capability.organisationId });
    await rebuildListings(database());
    expect(await idsFor(own)).toEqual(ids(maskedCapability));
    expect(await idsFor(capability)).toEqual(ids(challenge, maskedChallenge));
  });
});
