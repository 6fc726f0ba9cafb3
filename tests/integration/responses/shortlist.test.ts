import { and, eq } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import { roles } from '#db/schema/accounts.ts';
import { listings } from '#db/schema/listings.ts';
import { shortlistShares } from '#db/schema/responses.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { Forbidden, Invalid, NotFound } from '#app/domain/errors.ts';
import { compareResponses } from '#app/domain/responses/compare-responses.server.ts';
import { getResponse } from '#app/domain/responses/get-response.server.ts';
import { listChallengeResponses } from '#app/domain/responses/list-challenge-responses.server.ts';
import { listResponses } from '#app/domain/responses/list-responses.server.ts';
import { shareShortlist, unshareShortlist } from '#app/domain/responses/share-shortlist.server.ts';
import { shortlistResponse } from '#app/domain/responses/shortlist-response.server.ts';
import { ctxOf, makeMember, makeOrganisation, transact } from '#tests/support/acting.ts';
import { recordedOn } from '#tests/support/recorded.ts';
import { actIn, makeListing, makePair, respond, versionOf, type Pair } from './setting.ts';

afterAll(closeDatabase);

/** A pair whose first response is on the shortlist and whose second is new, with a colleague who only reads. */
async function makeShortlist(over: Parameters<typeof makePair>[0] = {}) {
  const pair = await makePair(over);
  const listed = await respond(pair);
  const fresh = await respond({ ...pair, capability: await makeListing(pair.responder, 'capability') });
  await transact(pair.asPoster, (ctx) => shortlistResponse(ctx, listed.publicId, versionOf(listed)));
  const colleague = await makeMember(pair.poster, 'reader');
  return { pair, listed, fresh, colleague, asColleague: await ctxOf(colleague, pair.poster) };
}

/** The public id of a person's membership, by which the form names them. */
async function membershipOf(user: { id: string }, organisation: { id: string }): Promise<string> {
  const [row] = await database()
    .select()
    .from(roles)
    .where(and(eq(roles.userId, user.id), eq(roles.scopeId, organisation.id)));
  return row?.publicId ?? '';
}

const share = (ctx: Ctx, { challenge }: Pair, members: string[], note = '') =>
  transact(ctx, (inside) => shareShortlist(inside, challenge.publicId, { members, note }));

describe('a shortlist that is shared', () => {
  it('is read by the colleague: what is on it, and nothing else', async () => {
    const { pair, listed, fresh, colleague, asColleague } = await makeShortlist();
    const read = () => listChallengeResponses(asColleague, pair.challenge.publicId, 'nl');
    await expect(read()).rejects.toThrow(NotFound);
    await expect(getResponse(asColleague, listed.publicId, 'nl')).rejects.toThrow(NotFound);
    await share(pair.asPoster, pair, [await membershipOf(colleague, pair.poster)], 'Kijk je mee?');
    const board = await read();
    expect([board.responses.map(({ publicId }) => publicId), board.total, board.readsAll]).toEqual([
      [listed.publicId],
      1,
      false,
    ]);
    expect(board.shares.map(({ note, isSelf }) => [note, isSelf])).toEqual([['Kijk je mee?', true]]);
    expect((await getResponse(asColleague, listed.publicId, 'nl')).mayHandle).toBe(false);
    await expect(getResponse(asColleague, fresh.publicId, 'nl')).rejects.toThrow(NotFound);
    expect((await listResponses(asColleague, { page: 1 }, 'nl')).counts).toEqual({ received: 1, sent: 0 });
    await expect(
      transact(asColleague, (ctx) => shortlistResponse(ctx, listed.publicId, versionOf(listed))),
    ).rejects.toThrow(Forbidden);
    await expect(share(asColleague, pair, ['x'])).rejects.toThrow(NotFound);
  });

  it('is shared once with each, and recorded', async () => {
    const { pair, colleague } = await makeShortlist();
    const member = await membershipOf(colleague, pair.poster);
    await share(pair.asPoster, pair, [member]);
    await share(pair.asPoster, pair, [member]);
    expect(await recordedOn(pair.challenge.id)).toEqual(['shortlist.shared']);
    const board = await listChallengeResponses(pair.asPoster, pair.challenge.publicId, 'nl');
    expect(board.shares.map(({ publicId }) => publicId)).toEqual([colleague.publicId]);
    expect(board.colleagues).toEqual([]);
  });

  it('is taken away again, and gone for who has left', async () => {
    const { pair, colleague, asColleague } = await makeShortlist();
    await share(pair.asPoster, pair, [await membershipOf(colleague, pair.poster)]);
    await transact(pair.asPoster, (ctx) =>
      unshareShortlist(ctx, pair.challenge.publicId, colleague.publicId),
    );
    await expect(listChallengeResponses(asColleague, pair.challenge.publicId, 'nl')).rejects.toThrow(
      NotFound,
    );
    await expect(
      transact(pair.asPoster, (ctx) => unshareShortlist(ctx, pair.challenge.publicId, colleague.publicId)),
    ).rejects.toThrow(NotFound);
    expect(await recordedOn(pair.challenge.id)).toEqual(['shortlist.shared', 'shortlist.unshared']);
    expect(await database().$count(shortlistShares, eq(shortlistShares.challengeId, pair.challenge.id))).toBe(
      0,
    );
  });

  it('goes to members of the own organisation only, by who handles responses', async () => {
    const { pair, colleague } = await makeShortlist();
    const stranger = await makeOrganisation();
    const outsider = await membershipOf(await makeMember(stranger), stranger);
    await expect(share(pair.asPoster, pair, [outsider])).rejects.toThrow(Invalid);
    const member = await membershipOf(colleague, pair.poster);
    await expect(share(pair.asResponder, pair, [member])).rejects.toThrow(NotFound);
    await share(await actIn(pair.poster, 'editor'), pair, [member]);
  });

  it('of a unit of Defensie is read with a second factor where the capability is for Defensie', async () => {
    const { pair, listed, colleague } = await makeShortlist({
      poster: { kind: 'defence_unit' },
      capability: { audience: 'defence' },
    });
    await share(pair.asPoster, pair, [await membershipOf(colleague, pair.poster)]);
    const strong = await ctxOf(colleague, pair.poster);
    const weak = await ctxOf(colleague, pair.poster, { secondFactorAt: null });
    expect((await getResponse(strong, listed.publicId, 'nl')).response.capability.title).toBe(
      'Een stille sensor',
    );
    await expect(getResponse(weak, listed.publicId, 'nl')).rejects.toThrow(NotFound);
  });
});

describe('comparing responses', () => {
  it('holds what is offered against what is asked, in the order chosen', async () => {
    const { pair, listed, fresh } = await makeShortlist({
      challenge: {
        quantity: 400,
        unit: 'pieces',
        trlMin: 7,
        trlMax: 9,
        neededBy: '2099-01-01',
        preferredProvinces: ['NL-UT'],
      },
      capability: { capacity: 40, capacityPeriod: 'month', unit: 'pieces', leadTimeWeeks: 6 },
    });
    const { compared } = await compareResponses(
      pair.asPoster,
      pair.challenge.publicId,
      [fresh.publicId, listed.publicId, 'unknown'],
      'nl',
    );
    expect(compared.map(({ response }) => response.publicId)).toEqual([fresh.publicId, listed.publicId]);
    expect(compared[1]?.offer).toMatchObject({
      trl: { min: 6, max: 6 },
      trlSteps: 1,
      capacityFit: { fit: 'known', weeks: 44, weeksScaled: null },
      delivery: 'in_time',
      place: { province: 'NL-UT' },
      isPreferredPlace: true,
    });
    expect(compared[0]?.offer).toMatchObject({ capacityFit: { fit: 'unknown' }, delivery: 'unknown' });
  });

  it('tells of a masked offer the part of the country, and not that it is in the preferred province', async () => {
    const { pair, listed } = await makeShortlist({
      challenge: { preferredProvinces: ['NL-ZH'] },
      capability: { identity: 'masked', productionProvince: 'NL-ZH' },
    });
    const { compared } = await compareResponses(
      pair.asPoster,
      pair.challenge.publicId,
      [listed.publicId],
      'nl',
    );
    expect(compared[0]?.offer).toMatchObject({ place: { part: 'west' }, isPreferredPlace: false });
    expect(JSON.stringify(compared)).not.toContain('NL-ZH');
  });

  it('shows nothing of a capability that the poster may no longer read', async () => {
    const { pair, listed } = await makeShortlist();
    await database().update(listings).set({ audience: 'private' }).where(eq(listings.id, pair.capability.id));
    const { compared } = await compareResponses(
      pair.asPoster,
      pair.challenge.publicId,
      [listed.publicId],
      'nl',
    );
    expect(compared).toMatchObject([{ offer: null, response: { capability: { title: null } } }]);
  });

  it('is for the own challenge, and for a colleague what is on the shared shortlist', async () => {
    const { pair, listed, fresh, colleague, asColleague } = await makeShortlist();
    const ids = [listed.publicId, fresh.publicId];
    await expect(compareResponses(pair.asResponder, pair.challenge.publicId, ids, 'nl')).rejects.toThrow(
      NotFound,
    );
    await share(pair.asPoster, pair, [await membershipOf(colleague, pair.poster)]);
    const { compared } = await compareResponses(asColleague, pair.challenge.publicId, ids, 'nl');
    expect(compared.map(({ response }) => response.publicId)).toEqual([listed.publicId]);
  });
});
