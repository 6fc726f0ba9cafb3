import { and, eq } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { buildMandate, buildPlatformRole } from '#db/build.ts';
import { closeDatabase, database } from '#db/pool.ts';
import { roles } from '#db/schema/accounts.ts';
import { events } from '#db/schema/events.ts';
import { listings } from '#db/schema/listings.ts';
import { matches } from '#db/schema/matches.ts';
import { mandates, organisations } from '#db/schema/organisations.ts';
import { responses } from '#db/schema/responses.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { Invalid, NotFound } from '#app/domain/errors.ts';
import { declineResponse } from '#app/domain/responses/decline-response.server.ts';
import { getRespondForm } from '#app/domain/responses/get-respond-form.server.ts';
import type { OfferWish } from '#app/domain/responses/list-offerable.server.ts';
import { respondSchema, type RespondInput } from '#app/domain/responses/schemas.ts';
import { submitResponse } from '#app/domain/responses/submit-response.server.ts';
import { withdrawResponse } from '#app/domain/responses/withdraw-response.server.ts';
import { ctxOf, makeMember, makeOfficial, makeOrganisation, transact } from '#tests/support/acting.ts';
import { recordedOn } from '#tests/support/recorded.ts';
import { actIn, inputFor, makeListing, makePair, respond, rowOf, TEXT, versionOf } from './setting.ts';

afterAll(closeDatabase);

const send = (ctx: Ctx, challenge: { publicId: string }, input: RespondInput) =>
  transact(ctx, (inside) => submitResponse(inside, challenge.publicId, input));

const problems = async (attempt: Promise<unknown>): Promise<unknown> => {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Invalid ? error.fields : error;
};

describe('responding to a challenge', () => {
  it('keeps capability, text, language and who sent it, and records it', async () => {
    const pair = await makePair();
    const row = await respond(pair, { language: 'en' });
    expect(row).toMatchObject({
      challengeId: pair.challenge.id,
      capabilityId: pair.capability.id,
      organisationId: pair.responder.id,
      status: 'submitted',
      language: 'en',
      body: TEXT,
    });
    expect(row.submittedBy).toBe(
      pair.asResponder.actor.kind === 'person' ? pair.asResponder.actor.userId : '',
    );
    expect(await recordedOn(row.id)).toEqual(['response.submitted']);
  });

  it('records how well the pair fitted, for the ranking to learn from', async () => {
    const pair = await makePair();
    await database()
      .insert(matches)
      .values({
        challengeId: pair.challenge.id,
        capabilityId: pair.capability.id,
        score: 64,
        parts: [{ code: 'text', points: 64, max: 100 }],
        reasons: {},
        engineVersion: 'test-1',
      });
    const row = await respond(pair);
    const [event] = await database().select().from(events).where(eq(events.objectId, row.id));
    expect(event?.data).toMatchObject({ score: 64, engineVersion: 'test-1', posterId: pair.poster.id });
  });

  it('is for who may bind the organisation', async () => {
    const pair = await makePair();
    for (const role of ['editor', 'reader'] as const) {
      const ctx = await actIn(pair.responder, role);
      await expect(send(ctx, pair.challenge, inputFor(pair.capability))).rejects.toMatchObject({
        reason: 'not_allowed',
      });
    }
    const owner = await makeMember(pair.responder);
    const weak = await ctxOf(owner, pair.responder, { secondFactorAt: null });
    await expect(send(weak, pair.challenge, inputFor(pair.capability))).rejects.toMatchObject({
      reason: 'set_up_second_factor',
    });
    const submitter = await actIn(pair.responder, 'submitter');
    await expect(send(submitter, pair.challenge, inputFor(pair.capability))).resolves.toHaveLength(12);
  });

  it('is also for its mandated broker, and for no other', async () => {
    const pair = await makePair();
    const agency = await makeOrganisation({ kind: 'regional_development_agency' });
    const broker = await makeOfficial('broker');
    const without = await ctxOf(broker, pair.responder);
    expect(without.organisation).toBeNull();
    await expect(send(without, pair.challenge, inputFor(pair.capability))).rejects.toThrow(NotFound);
    await database().insert(mandates).values(buildMandate(pair.responder.id, agency.id));
    const member = await makeMember(agency);
    await database().insert(roles).values(buildPlatformRole(member.id, 'broker'));
    const mandated = await ctxOf(member, pair.responder);
    expect(mandated.organisation?.underMandateOf).toBe(agency.id);
    await expect(send(mandated, pair.challenge, inputFor(pair.capability))).resolves.toHaveLength(12);
  });

  it('asks an organisation that is verified now', async () => {
    const pair = await makePair();
    await database()
      .update(organisations)
      .set({ verifiedUntil: '2026-01-01' })
      .where(eq(organisations.id, pair.responder.id));
    await expect(send(pair.asResponder, pair.challenge, inputFor(pair.capability))).rejects.toMatchObject({
      reason: 'organisation_unverified',
    });
  });

  it('is not for a challenge that the organisation does not see', async () => {
    const pair = await makePair({ poster: { kind: 'defence_unit' }, challenge: { audience: 'defence' } });
    await expect(send(pair.asResponder, pair.challenge, inputFor(pair.capability))).rejects.toThrow(NotFound);
    const hidden = await makePair({ challenge: { status: 'hidden' } });
    await expect(send(hidden.asResponder, hidden.challenge, inputFor(hidden.capability))).rejects.toThrow(
      NotFound,
    );
    const lapsed = await makePair({ challenge: { expiresAt: new Date('2026-01-01') } });
    await expect(send(lapsed.asResponder, lapsed.challenge, inputFor(lapsed.capability))).rejects.toThrow(
      NotFound,
    );
  });

  it('does not answer a capability, nor an own challenge', async () => {
    const pair = await makePair();
    const other = await makeListing(pair.poster, 'capability');
    await expect(send(pair.asResponder, other, inputFor(pair.capability))).rejects.toThrow(NotFound);
    const own = await makeListing(pair.responder, 'challenge');
    expect(await problems(send(pair.asResponder, own, inputFor(pair.capability)))).toEqual({
      '': ['own_challenge'],
    });
  });

  it('is refused for a challenge that has ended', async () => {
    const pair = await makePair({ challenge: { endedAs: 'met' } });
    expect(await problems(send(pair.asResponder, pair.challenge, inputFor(pair.capability)))).toEqual({
      '': ['challenge_closed'],
    });
  });

  it('offers a published capability of the acting organisation, and says at the field what is wrong', async () => {
    const pair = await makePair();
    const refusedFor = async (capability: { publicId: string }) =>
      problems(send(pair.asResponder, pair.challenge, inputFor(capability)));
    expect(await refusedFor(await makeListing(pair.responder, 'capability', { status: 'draft' }))).toEqual({
      capability: ['capability_unpublished'],
    });
    expect(
      await refusedFor(
        await makeListing(pair.responder, 'capability', { expiresAt: new Date('2026-01-01') }),
      ),
    ).toEqual({ capability: ['capability_unpublished'] });
    const foreign = await makeListing(await makeOrganisation(), 'capability', { audience: 'public' });
    expect(await refusedFor(foreign)).toEqual({ capability: ['choice'] });
    expect(await refusedFor({ publicId: 'no-such-listing' })).toEqual({ capability: ['choice'] });
  });

  it('offers only what the poster may read: private never, for Defensie only to a unit of Defensie', async () => {
    const company = await makePair();
    const unit = await makePair({ poster: { kind: 'defence_unit' } });
    const imported = await makePair({ poster: { verificationState: 'unverified', externalId: 'x-1' } });
    const outcome = async (pair: typeof company, audience: 'public' | 'verified' | 'defence' | 'private') =>
      problems(
        send(
          pair.asResponder,
          pair.challenge,
          inputFor(await makeListing(pair.responder, 'capability', { audience })),
        ),
      );
    const refused = { capability: ['capability_unreadable'] };
    expect(await outcome(company, 'private')).toEqual(refused);
    expect(await outcome(company, 'defence')).toEqual(refused);
    expect(await outcome(company, 'verified')).toBeUndefined();
    expect(await outcome(unit, 'defence')).toBeUndefined();
    expect(await outcome(unit, 'private')).toEqual(refused);
    expect(await outcome(imported, 'verified')).toEqual(refused);
    expect(await outcome(imported, 'public')).toBeUndefined();
  });

  it('blocks a marking, and the own name beside a masked capability', async () => {
    const pair = await makePair({ capability: { identity: 'masked' } });
    expect(await problems(respond(pair, { body: `${TEXT} NATO SECRET` }))).toEqual({
      body: ['marking:NATO SECRET'],
    });
    expect(await problems(respond(pair, { body: `${TEXT} zie www.aanbodlab.nl` }))).toEqual({
      body: ['names_itself:Aanbodlab BV'],
    });
    await expect(respond(pair)).resolves.toMatchObject({ status: 'submitted' });
  });

  it('has twenty to three hundred words, and a declaration', () => {
    const parse = (body: string, over: object = {}) => {
      const parsed = respondSchema.safeParse({
        capability: 'x',
        language: 'nl',
        declaration: 'on',
        body,
        ...over,
      });
      return parsed.success ? [] : parsed.error.issues.map((issue) => issue.message);
    };
    const words = (count: number) => Array.from({ length: count }, () => 'woord').join(' ');
    expect(parse(words(19))).toEqual(['too_few_words:20']);
    expect(parse(words(20))).toEqual([]);
    expect(parse(words(300))).toEqual([]);
    expect(parse(words(301))).toEqual(['too_many_words:300']);
    expect(parse(words(30), { declaration: undefined })).toEqual(['declaration']);
  });
});

describe('the same challenge and capability again', () => {
  it('is refused while the first is open or was declined', async () => {
    const pair = await makePair();
    const row = await respond(pair);
    const refused = { capability: ['already_responded'] };
    expect(await problems(respond(pair))).toEqual(refused);
    await transact(pair.asPoster, (ctx) =>
      declineResponse(ctx, row.publicId, { version: versionOf(row), reason: 'timing', note: '' }),
    );
    expect(await problems(respond(pair))).toEqual(refused);
  });

  it('is the same response after it was withdrawn, with the new text', async () => {
    const pair = await makePair();
    const row = await respond(pair);
    await transact(pair.asResponder, (ctx) => withdrawResponse(ctx, row.publicId, versionOf(row)));
    const again = await respond(pair, { body: `${TEXT} opnieuw` });
    expect(again).toMatchObject({ id: row.id, publicId: row.publicId, status: 'submitted' });
    expect(again.body).toBe(`${TEXT} opnieuw`);
    expect(await recordedOn(row.id)).toEqual([
      'response.submitted',
      'response.withdrawn',
      'response.submitted',
    ]);
  });

  it('sent twice at the same moment is one response', async () => {
    const pair = await makePair();
    const outcomes = await Promise.all([problems(respond(pair)), problems(respond(pair))]);
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome !== undefined)).toEqual([
      { capability: ['already_responded'] },
    ]);
    const rows = await database()
      .select()
      .from(responses)
      .where(
        and(eq(responses.challengeId, pair.challenge.id), eq(responses.capabilityId, pair.capability.id)),
      );
    expect(rows).toHaveLength(1);
    expect(await recordedOn(rows[0]?.id ?? '')).toEqual(['response.submitted']);
  });

  it('sent while the challenge is being hidden comes either before that or not at all', async () => {
    const pair = await makePair();
    const hide = database()
      .update(listings)
      .set({ status: 'hidden' })
      .where(eq(listings.id, pair.challenge.id))
      .execute();
    const [, sent] = await Promise.all([hide, problems(respond(pair))]);
    const rows = await database()
      .select()
      .from(responses)
      .where(eq(responses.challengeId, pair.challenge.id));
    expect(rows).toHaveLength(sent === undefined ? 1 : 0);
  });
});

describe('the form to respond', () => {
  it('says of each capability what is in the way, and holds the text of what was withdrawn', async () => {
    const pair = await makePair();
    const secret = await makeListing(pair.responder, 'capability', { audience: 'private' }, 'Geheim houden');
    const draft = await makeListing(pair.responder, 'capability', { status: 'draft' });
    const form = () => getRespondForm(pair.asResponder, pair.challenge.publicId, 'nl');
    const hindrances = async () =>
      Object.fromEntries((await form()).offerable.map((offer) => [offer.publicId, offer.hindrance]));
    expect(await hindrances()).toEqual({ [pair.capability.publicId]: null, [secret.publicId]: 'unreadable' });
    expect(Object.keys(await hindrances())).not.toContain(draft.publicId);
    const row = await respond(pair);
    expect(await hindrances()).toMatchObject({ [pair.capability.publicId]: 'responded' });
    await transact(pair.asResponder, (ctx) => withdrawResponse(ctx, row.publicId, versionOf(row)));
    const [offer] = (await form()).offerable;
    expect(offer).toMatchObject({ hindrance: null, sent: { status: 'withdrawn', body: TEXT } });
    expect((await rowOf(row.publicId)).status).toBe('withdrawn');
  });

  it('shows fifty capabilities, and finds others by their title beside the one that was asked for', async () => {
    const pair = await makePair();
    for (let number = 0; number < 50; number += 1) await makeListing(pair.responder, 'capability');
    const sought = await makeListing(pair.responder, 'capability', {}, 'Duikboot van 100% staal');
    const form = (wish?: OfferWish) => getRespondForm(pair.asResponder, pair.challenge.publicId, 'en', wish);
    const all = await form();
    expect([all.offerable.length, all.total]).toEqual([50, 52]);
    const asked = pair.capability.publicId;
    expect((await form({ asked })).offerable[0]).toMatchObject({
      publicId: asked,
      title: 'Een stille sensor',
    });
    const found = await form({ asked, title: '100% STAAL' });
    expect(found.offerable.map(({ publicId }) => publicId)).toEqual([asked, sought.publicId]);
    expect(await form({ title: '_' })).toMatchObject({ offerable: [], total: 0 });
  });

  it('is not there for an own challenge, nor for one that is out of sight', async () => {
    const pair = await makePair();
    await expect(getRespondForm(pair.asPoster, pair.challenge.publicId, 'nl')).rejects.toThrow(NotFound);
    const hidden = await makePair({ challenge: { status: 'hidden' } });
    await expect(getRespondForm(hidden.asResponder, hidden.challenge.publicId, 'nl')).rejects.toThrow(
      NotFound,
    );
  });
});
