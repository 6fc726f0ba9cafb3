import { asc, eq } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { buildMandate, buildPlatformRole } from '#db/build.ts';
import { closeDatabase, database } from '#db/pool.ts';
import { roles } from '#db/schema/accounts.ts';
import { events } from '#db/schema/events.ts';
import { responseMessages } from '#db/schema/responses.ts';
import { mails, notifications } from '#db/schema/notifications.ts';
import { mandates } from '#db/schema/organisations.ts';
import { messagesIn } from '#app/i18n/messages.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { endChallenge } from '#app/domain/listings/end-challenge.server.ts';
import { listNotifications } from '#app/domain/notifications/list-notifications.server.ts';
import { notify } from '#app/domain/notifications/notify.server.ts';
import { answerPoster, askResponder } from '#app/domain/responses/add-message.server.ts';
import { closeResponses } from '#app/domain/responses/close-responses.server.ts';
import { declineResponse } from '#app/domain/responses/decline-response.server.ts';
import { shareShortlist } from '#app/domain/responses/share-shortlist.server.ts';
import { shortlistResponse, unshortlistResponse } from '#app/domain/responses/shortlist-response.server.ts';
import { withdrawResponse } from '#app/domain/responses/withdraw-response.server.ts';
import { ctxOf, makeMember, makeOrganisation, transact } from '#tests/support/acting.ts';
import { actIn, makeListing, makePair, respond, rowOf, TEXT, versionOf } from './setting.ts';

afterAll(closeDatabase);

const system: Omit<Ctx, 'tx'> = {
  actor: { kind: 'system', process: 'test' },
  organisation: null,
  now: new Date(),
  requestId: 'test',
};

/** Tells everybody of everything that has happened so far, as the worker does. */
async function tellAll(): Promise<void> {
  const rows = await database().select({ id: events.id }).from(events).orderBy(asc(events.id));
  for (const { id } of rows) await database().transaction((tx) => notify({ ...system, tx }, id));
}

const toldTo = async (ctx: Ctx) => (await listNotifications(ctx, 'nl', 1)).items;

describe('notices of responses', () => {
  it('tell the other side, name only what is the reader’s own, and lead to the response', async () => {
    const pair = await makePair({ challenge: { identity: 'masked' }, capability: { identity: 'masked' } });
    const row = await respond(pair);
    const path = (organisation: string) => `/nl/o/${organisation}/responses/${row.publicId}`;
    await transact(pair.asPoster, (ctx) => shortlistResponse(ctx, row.publicId, versionOf(row)));
    const listed = await rowOf(row.publicId);
    await transact(pair.asPoster, (ctx) => unshortlistResponse(ctx, row.publicId, versionOf(listed)));
    const question = { body: 'Werkt het bij vorst?', after: '' };
    await transact(pair.asPoster, (ctx) => askResponder(ctx, row.publicId, question));
    const [asked] = await database()
      .select()
      .from(responseMessages)
      .where(eq(responseMessages.responseId, row.id));
    const reply = { body: 'Ja, dat werkt.', after: asked?.publicId ?? '' };
    await transact(pair.asResponder, (ctx) => answerPoster(ctx, row.publicId, reply));
    const now = await rowOf(row.publicId);
    await transact(pair.asResponder, (ctx) => withdrawResponse(ctx, row.publicId, versionOf(now)));
    const again = await respond(pair);
    await transact(pair.asPoster, (ctx) =>
      declineResponse(ctx, row.publicId, { version: versionOf(again), reason: 'price', note: 'Helaas.' }),
    );
    await tellAll();

    const atPoster = await toldTo(pair.asPoster);
    expect(atPoster.map(({ kind }) => kind)).toEqual([
      'response.submitted',
      'response.withdrawn',
      'response.answered',
      'response.submitted',
    ]);
    expect(new Set(atPoster.map((item) => item.path))).toEqual(new Set([path(pair.poster.publicId)]));
    expect(new Set(atPoster.map((item) => item.facts['listing']))).toEqual(
      new Set(['Een stille sensor gezocht']),
    );
    const atResponder = await toldTo(pair.asResponder);
    expect(atResponder.map(({ kind }) => kind)).toEqual([
      'response.declined',
      'response.asked',
      'response.unshortlisted',
      'response.shortlisted',
    ]);
    expect(new Set(atResponder.map((item) => item.path))).toEqual(new Set([path(pair.responder.publicId)]));
    expect(new Set(atResponder.map((item) => item.facts['listing']))).toEqual(new Set(['Een stille sensor']));

    const written = {
      poster: JSON.stringify([atPoster, await mailsTo(pair.asPoster)]),
      responder: JSON.stringify([atResponder, await mailsTo(pair.asResponder)]),
    };
    for (const text of [TEXT, question.body, reply.body, 'Helaas.']) {
      expect(written.poster + written.responder).not.toContain(text);
    }
    for (const secret of ['Vraagwerf', 'Petra', pair.poster.publicId]) {
      expect(written.responder).not.toContain(secret);
    }
    for (const secret of ['Aanbodlab', 'Rik', pair.responder.publicId]) {
      expect(written.poster).not.toContain(secret);
    }
  });

  it('tell responders in words how a challenge ended', async () => {
    const pair = await makePair();
    await respond(pair);
    await transact(pair.asPoster, (ctx) =>
      endChallenge(ctx, pair.challenge.publicId, { endedAs: 'call_published', version: 1 }),
    );
    await database().transaction((tx) => closeResponses({ ...system, tx }, pair.challenge.id));
    await tellAll();
    const [told] = await toldTo(pair.asResponder);
    expect(told?.kind).toBe('response.closed');
    const sentence = messagesIn('nl').notifications.sentences['response.closed'](told?.facts ?? {});
    expect(sentence).toBe(
      'De uitdaging waarop u met “Een stille sensor” reageerde is afgelopen. De vraag gaat verder als call; u vindt die bij de calls.',
    );
  });

  it('go to the mandated broker of a side too, while the mandate runs', async () => {
    const pair = await makePair();
    const agency = await makeOrganisation({ kind: 'regional_development_agency' });
    const broker = await makeMember(agency, 'owner');
    const colleague = await makeMember(agency, 'owner');
    await database().insert(roles).values(buildPlatformRole(broker.id, 'broker'));
    await database().insert(mandates).values(buildMandate(pair.responder.id, agency.id));
    const shortlistOne = async () => {
      const capability = await makeListing(pair.responder, 'capability');
      const row = await respond({ ...pair, capability });
      await transact(pair.asPoster, (ctx) => shortlistResponse(ctx, row.publicId, versionOf(row)));
      await tellAll();
    };
    const countOf = (user: { id: string }) =>
      database().$count(notifications, eq(notifications.userId, user.id));
    await shortlistOne();
    expect([await countOf(broker), await countOf(colleague)]).toEqual([1, 0]);
    const [told] = await toldTo(await ctxOf(broker, pair.responder));
    expect(told).toMatchObject({ kind: 'response.shortlisted' });
    await database()
      .update(mandates)
      .set({ status: 'ended' })
      .where(eq(mandates.brokerOrganisationId, agency.id));
    await shortlistOne();
    expect(await countOf(broker)).toBe(1);
  });

  it('lead a colleague to a shortlist that is shared with them', async () => {
    const pair = await makePair();
    const asColleague = await actIn(pair.poster, 'reader');
    const colleague = asColleague.actor.kind === 'person' ? asColleague.actor.userId : '';
    const [membership] = await database().select().from(roles).where(eq(roles.userId, colleague));
    await transact(pair.asPoster, (ctx) =>
      shareShortlist(ctx, pair.challenge.publicId, {
        members: [membership?.publicId ?? ''],
        note: 'Kijk mee',
      }),
    );
    await tellAll();
    const [told] = await toldTo(asColleague);
    expect(told).toMatchObject({
      kind: 'shortlist.shared',
      path: `/nl/o/${pair.poster.publicId}/listings/${pair.challenge.publicId}/responses`,
    });
    expect(JSON.stringify(await mailsTo(asColleague))).not.toContain('Kijk mee');
  });
});

async function mailsTo({ actor }: Ctx): Promise<unknown[]> {
  if (actor.kind !== 'person') return [];
  const rows = await database().select().from(mails).where(eq(mails.recipient, actor.email));
  return rows.map((row) => row.data);
}
