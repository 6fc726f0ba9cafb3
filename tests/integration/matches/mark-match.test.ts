import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import { listings } from '#db/schema/listings.ts';
import { matchMarks } from '#db/schema/matches.ts';
import { events } from '#db/schema/events.ts';
import type { OrganisationRole } from '#db/enums.ts';
import { Forbidden, NotFound } from '#app/domain/errors.ts';
import { findListing } from '#app/domain/listings/get-listing.server.ts';
import { listMarks } from '#app/domain/matches/list-marks.server.ts';
import { markMatch, unmarkMatch } from '#app/domain/matches/mark-match.server.ts';
import { ctxOf, makeMember, makeOfficial, transact } from '#tests/support/acting.ts';
import { postListing } from '#tests/support/post-listing.ts';
import { recordedOn } from '#tests/support/recorded.ts';

type Posted = Awaited<ReturnType<typeof postListing>>;
type Asker = Awaited<ReturnType<typeof asMemberOf>>;

let challenge: Posted;
let offer: Posted;
let asPoster: Asker;
let asSupplier: Asker;

async function asMemberOf(
  { organisationId, organisationPublicId }: Posted,
  role: OrganisationRole = 'owner',
) {
  return ctxOf(await makeMember({ id: organisationId }, role), { publicId: organisationPublicId });
}

beforeEach(async () => {
  challenge = await postListing({ kind: 'challenge', title: 'Submarine detection', audience: 'verified' });
  offer = await postListing({ title: 'Towed array sonar', audience: 'verified' });
  asPoster = await asMemberOf(challenge);
  asSupplier = await asMemberOf(offer);
});
afterAll(closeDatabase);

const sidesFor = (listing: Posted, counterpart: Posted) => ({
  listing: listing.publicId,
  counterpart: counterpart.publicId,
});
const putAside = (ctx: Asker, note = 'Te zwaar.') =>
  transact(ctx, (inside) =>
    markMatch(inside, {
      ...sidesFor(challenge, offer),
      mark: 'not_for_us',
      reason: 'other_subject',
      note,
      score: 71,
      engine: '3',
    }),
  );
const marksSeenBy = async (ctx: Asker, listing: Posted) =>
  listMarks(ctx, await findListing(ctx, listing.publicId, 'read'));

describe('a mark on a match', () => {
  it('belongs to the organisation that put it there, and nobody else reads it', async () => {
    await putAside(asPoster);
    expect(await marksSeenBy(asPoster, challenge)).toEqual(
      new Map([[offer.publicId, { mark: 'not_for_us', reason: 'other_subject', note: 'Te zwaar.' }]]),
    );
    const colleague = await asMemberOf(challenge, 'reader');
    expect((await marksSeenBy(colleague, challenge)).size).toBe(1);
    expect((await marksSeenBy(asSupplier, offer)).size).toBe(0);
    expect((await marksSeenBy(asSupplier, challenge)).size).toBe(0);
    const broker = await ctxOf(await makeOfficial('broker'));
    expect((await marksSeenBy(broker, challenge)).size).toBe(0);
  });

  it('is put by either side for itself, replaced by another, and taken off', async () => {
    const pair = `${challenge.listingId}:${offer.listingId}`;
    await transact(asSupplier, (ctx) =>
      markMatch(ctx, { ...sidesFor(offer, challenge), mark: 'interesting' }),
    );
    await putAside(asPoster);
    await transact(asPoster, (ctx) => markMatch(ctx, { ...sidesFor(challenge, offer), mark: 'interesting' }));
    expect(await marksSeenBy(asPoster, challenge)).toEqual(
      new Map([[offer.publicId, { mark: 'interesting', reason: null, note: '' }]]),
    );
    for (let time = 0; time < 2; time += 1) {
      await transact(asPoster, (ctx) => unmarkMatch(ctx, sidesFor(challenge, offer)));
    }
    expect((await marksSeenBy(asPoster, challenge)).size).toBe(0);
    expect((await marksSeenBy(asSupplier, offer)).size).toBe(1);
    expect(await recordedOn(pair)).toEqual([
      'match.marked',
      'match.marked',
      'match.marked',
      'match.unmarked',
    ]);
  });

  it('keeps the score that was seen, and its note stays out of the history', async () => {
    await putAside(asPoster, 'Liever van dichterbij.');
    const [mark] = await database()
      .select()
      .from(matchMarks)
      .where(eq(matchMarks.challengeId, challenge.listingId));
    expect(mark).toMatchObject({ score: 71, engineVersion: '3', note: 'Liever van dichterbij.' });
    const history = await database().select().from(events).where(eq(events.objectKind, 'match'));
    expect(JSON.stringify(history)).not.toContain('dichterbij');
    expect(history.at(-1)?.data).toEqual({
      organisationId: challenge.organisationId,
      challengeId: challenge.listingId,
      capabilityId: offer.listingId,
      mark: 'not_for_us',
      reason: 'other_subject',
      score: 71,
      engineVersion: '3',
    });
  });

  it('is put by editors and not by readers', async () => {
    await putAside(await asMemberOf(challenge, 'editor'));
    await expect(putAside(await asMemberOf(challenge, 'reader'))).rejects.toThrow(Forbidden);
  });

  it('is not put on a pair of others, of one kind, or with what the organisation cannot see', async () => {
    const stranger = await postListing({ title: 'Tents' });
    await expect(putAside(await asMemberOf(stranger))).rejects.toThrow(NotFound);
    await expect(
      transact(asSupplier, (ctx) => markMatch(ctx, { ...sidesFor(offer, stranger), mark: 'interesting' })),
    ).rejects.toThrow(NotFound);
    await database().update(listings).set({ audience: 'defence' }).where(eq(listings.id, offer.listingId));
    await expect(putAside(asPoster)).rejects.toThrow(NotFound);
  });
});
