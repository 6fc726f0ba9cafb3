import { eq, sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import { listings } from '#db/schema/listings.ts';
import { responseMessages } from '#db/schema/responses.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#app/domain/errors.ts';
import { endChallenge } from '#app/domain/listings/end-challenge.server.ts';
import { answerPoster, askResponder } from '#app/domain/responses/add-message.server.ts';
import { closeResponses } from '#app/domain/responses/close-responses.server.ts';
import { declineResponse } from '#app/domain/responses/decline-response.server.ts';
import { getResponse } from '#app/domain/responses/get-response.server.ts';
import { shortlistResponse, unshortlistResponse } from '#app/domain/responses/shortlist-response.server.ts';
import { withdrawResponse } from '#app/domain/responses/withdraw-response.server.ts';
import { closeResponsesOf } from '#app/jobs/close-responses-of.server.ts';
import { makeOrganisation, transact } from '#tests/support/acting.ts';
import { recordedOn } from '#tests/support/recorded.ts';
import { actIn, makeListing, makePair, respond, rowOf, TEXT, versionOf } from './setting.ts';

afterAll(closeDatabase);

type Row = Awaited<ReturnType<typeof respond>>;

const shortlist = (ctx: Ctx, row: Row) =>
  transact(ctx, (inside) => shortlistResponse(inside, row.publicId, versionOf(row)));
const decline = (ctx: Ctx, row: Row, note = '') =>
  transact(ctx, (inside) =>
    declineResponse(inside, row.publicId, { version: versionOf(row), reason: 'maturity', note }),
  );
const withdraw = (ctx: Ctx, row: Row) =>
  transact(ctx, (inside) => withdrawResponse(inside, row.publicId, versionOf(row)));
const ask = (ctx: Ctx, row: Row, body = 'Werkt het ook bij vorst?', after = '') =>
  transact(ctx, (inside) => askResponder(inside, row.publicId, { body, after }));
const answer = (ctx: Ctx, row: Row, after: string, body = 'Ja, tot min twintig.') =>
  transact(ctx, (inside) => answerPoster(inside, row.publicId, { body, after }));
const newestOf = async (row: Row) =>
  (
    await database()
      .select()
      .from(responseMessages)
      .where(eq(responseMessages.responseId, row.id))
      .orderBy(sql`${responseMessages.id} desc`)
  )[0]?.publicId ?? '';

/** Runs two attempts at once; returns what each came to. */
async function race(...attempts: (() => Promise<unknown>)[]): Promise<string[]> {
  const settled = await Promise.allSettled(attempts.map((attempt) => attempt()));
  return settled.map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason as Error).name)).sort();
}

describe('the poster', () => {
  it('puts a response on the shortlist and takes it off again', async () => {
    const pair = await makePair();
    const row = await respond(pair);
    await shortlist(pair.asPoster, row);
    const listed = await rowOf(row.publicId);
    expect(listed.status).toBe('shortlisted');
    await transact(pair.asPoster, (ctx) => unshortlistResponse(ctx, row.publicId, versionOf(listed)));
    expect((await rowOf(row.publicId)).status).toBe('submitted');
    expect(await recordedOn(row.id)).toEqual([
      'response.submitted',
      'response.shortlisted',
      'response.unshortlisted',
    ]);
  });

  it('declines with a reason and a note that the responder reads', async () => {
    const pair = await makePair();
    const row = await respond(pair);
    await decline(pair.asPoster, row, 'Kom terug na de veldproef.');
    const { response, mayWithdraw } = await getResponse(pair.asResponder, row.publicId, 'nl');
    expect(response).toMatchObject({
      status: 'declined',
      declineReason: 'maturity',
      declineNote: 'Kom terug na de veldproef.',
    });
    expect(mayWithdraw).toBe(false);
    await expect(shortlist(pair.asPoster, await rowOf(row.publicId))).rejects.toThrow(Conflict);
  });

  it('writes no marking in a note or a question', async () => {
    const pair = await makePair();
    const row = await respond(pair);
    await expect(decline(pair.asPoster, row, 'Zie Stg. Geheim rapport')).rejects.toThrow(Invalid);
    await expect(ask(pair.asPoster, row, 'Past dit bij NATO SECRET eisen?')).rejects.toMatchObject({
      fields: { body: ['marking:NATO SECRET'] },
    });
  });

  it('is served by its owner, submitter and editor; a reader and the responder handle nothing', async () => {
    const pair = await makePair();
    const row = await respond(pair);
    for (const role of ['submitter', 'editor'] as const) {
      const ctx = await actIn(pair.poster, role);
      expect((await getResponse(ctx, row.publicId, 'nl')).mayHandle).toBe(true);
    }
    const reader = await actIn(pair.poster, 'reader');
    await expect(getResponse(reader, row.publicId, 'nl')).rejects.toThrow(NotFound);
    await expect(shortlist(reader, row)).rejects.toThrow(NotFound);
    await expect(shortlist(pair.asResponder, row)).rejects.toThrow(Forbidden);
  });

  it('acts on what it had before its eyes: a response that changed since is refused', async () => {
    const pair = await makePair();
    const row = await respond(pair);
    await withdraw(pair.asResponder, row);
    const again = await respond(pair, { body: `${TEXT} anders` });
    await expect(shortlist(pair.asPoster, row)).rejects.toThrow(Conflict);
    await shortlist(pair.asPoster, again);
  });
});

describe('the responder', () => {
  it('withdraws: the poster sees that, and no longer the text, the questions or the answers', async () => {
    const pair = await makePair();
    const row = await respond(pair);
    await ask(pair.asPoster, row);
    await answer(pair.asResponder, row, await newestOf(row));
    await withdraw(pair.asResponder, row);
    const own = await getResponse(pair.asResponder, row.publicId, 'nl');
    expect([own.response.body, own.messages.length]).toEqual([TEXT, 2]);
    const theirs = await getResponse(pair.asPoster, row.publicId, 'nl');
    expect([theirs.response.status, theirs.response.body, theirs.messages]).toEqual(['withdrawn', null, []]);
    expect(theirs.mayHandle).toBe(false);
  });

  it('withdraws by who may bind it; the poster cannot', async () => {
    const pair = await makePair();
    const row = await respond(pair);
    await expect(withdraw(await actIn(pair.responder, 'editor'), row)).rejects.toThrow(Forbidden);
    await expect(withdraw(pair.asPoster, row)).rejects.toThrow(Forbidden);
    await withdraw(await actIn(pair.responder, 'submitter'), row);
  });

  it('acts in its own name: the same person in another organisation has no response there', async () => {
    const pair = await makePair();
    const row = await respond(pair);
    const elsewhere = await actIn(await makeOrganisation());
    const inWrongName = { ...pair.asResponder, organisation: elsewhere.organisation };
    await expect(withdraw(inWrongName, row)).rejects.toThrow(NotFound);
    await expect(getResponse(inWrongName, row.publicId, 'nl')).rejects.toThrow(NotFound);
  });
});

describe('questions and answers', () => {
  it('go to and fro, with who wrote them, and tell whose turn it is', async () => {
    const pair = await makePair();
    const row = await respond(pair);
    await expect(answer(pair.asResponder, row, '')).rejects.toThrow(Conflict);
    await ask(pair.asPoster, row);
    expect((await getResponse(pair.asResponder, row.publicId, 'nl')).response.waitsForAnswer).toBe(true);
    await answer(await actIn(pair.responder, 'editor', 'Els Editor'), row, await newestOf(row));
    const { response, messages } = await getResponse(pair.asPoster, row.publicId, 'nl');
    expect(response.waitsForAnswer).toBe(false);
    expect(messages.map(({ side, author, body }) => [side, author, body])).toEqual([
      ['poster', 'Petra Postma', 'Werkt het ook bij vorst?'],
      ['responder', 'Els Editor', 'Ja, tot min twintig.'],
    ]);
    expect(await recordedOn(row.id)).toEqual(['response.submitted', 'response.asked', 'response.answered']);
  });

  it('are refused once the response is no longer open', async () => {
    const pair = await makePair();
    const row = await respond(pair);
    await ask(pair.asPoster, row);
    await decline(pair.asPoster, row);
    const newest = await newestOf(row);
    await expect(ask(pair.asPoster, row, 'Nog iets', newest)).rejects.toThrow(Conflict);
    await expect(answer(pair.asResponder, row, newest)).rejects.toThrow(Conflict);
  });

  it('pressed twice, or written by two at once, are one: the second is told', async () => {
    const pair = await makePair();
    const row = await respond(pair);
    const colleague = await actIn(pair.poster, 'editor');
    expect(
      await race(
        () => ask(pair.asPoster, row),
        () => ask(colleague, row),
      ),
    ).toEqual(['Conflict', 'done']);
    expect(await database().$count(responseMessages, eq(responseMessages.responseId, row.id))).toBe(1);
  });
});

describe('two at once', () => {
  it('who shortlist and decline the same response: one of them is told', async () => {
    const pair = await makePair();
    const row = await respond(pair);
    const colleague = await actIn(pair.poster, 'editor');
    const outcomes = await race(
      () => shortlist(pair.asPoster, row),
      () => decline(colleague, row),
    );
    expect(outcomes).toEqual(['Conflict', 'done']);
    expect((await recordedOn(row.id)).length).toBe(2);
  });

  it('a withdrawal and a shortlisting: one of them is told', async () => {
    const pair = await makePair();
    const row = await respond(pair);
    const outcomes = await race(
      () => shortlist(pair.asPoster, row),
      () => withdraw(pair.asResponder, row),
    );
    expect(outcomes).toEqual(['Conflict', 'done']);
  });

  it('a press of the same button twice counts once', async () => {
    const pair = await makePair();
    const row = await respond(pair);
    expect(
      await race(
        () => shortlist(pair.asPoster, row),
        () => shortlist(pair.asPoster, row),
      ),
    ).toEqual(['Conflict', 'done']);
    expect(await recordedOn(row.id)).toEqual(['response.submitted', 'response.shortlisted']);
  });
});

describe('masked sides', () => {
  it('a masked capability stays masked: kind, size and part of the country, and no writer', async () => {
    const pair = await makePair({ capability: { identity: 'masked' } });
    const row = await respond(pair);
    await ask(pair.asPoster, row);
    await answer(pair.asResponder, row, await newestOf(row));
    const seen = await getResponse(pair.asPoster, row.publicId, 'nl');
    expect(seen.response.capability.party).toEqual({
      named: false,
      kind: 'sme',
      sizeClass: 'small',
      part: 'west',
    });
    const all = JSON.stringify(seen);
    for (const secret of ['Aanbodlab', 'Rik Reeders', pair.responder.publicId, pair.responder.id]) {
      expect(all).not.toContain(secret);
    }
    expect(seen.messages.map((message) => message.author)).toEqual(['Petra Postma', null]);
    expect((await getResponse(pair.asResponder, row.publicId, 'nl')).response.author).toBe('Rik Reeders');
  });

  it('a masked challenge stays masked: the responder learns nobody’s name', async () => {
    const pair = await makePair({ challenge: { identity: 'masked' } });
    const row = await respond(pair);
    await ask(pair.asPoster, row);
    await expect(decline(pair.asPoster, row, 'Groet van Vraagwerf, en tot ziens.')).rejects.toMatchObject({
      fields: { note: ['names_itself:Vraagwerf BV'] },
    });
    await expect(ask(pair.asPoster, row, 'Wij van Vraagwerf vragen', await newestOf(row))).rejects.toThrow(
      Invalid,
    );
    const seen = await getResponse(pair.asResponder, row.publicId, 'nl');
    const all = JSON.stringify(seen);
    for (const secret of ['Vraagwerf', 'Petra Postma', pair.poster.publicId, pair.poster.id]) {
      expect(all).not.toContain(secret);
    }
    expect(seen.messages.map((message) => message.author)).toEqual([null]);
    expect((await getResponse(pair.asPoster, row.publicId, 'nl')).messages[0]?.author).toBe('Petra Postma');
  });

  it('named sides see each other by name', async () => {
    const pair = await makePair();
    const row = await respond(pair);
    const [theirs, ours] = await Promise.all([
      getResponse(pair.asPoster, row.publicId, 'nl'),
      getResponse(pair.asResponder, row.publicId, 'nl'),
    ]);
    expect([theirs.response.capability.party, theirs.response.author]).toMatchObject([
      { named: true, name: 'Aanbodlab BV' },
      'Rik Reeders',
    ]);
    expect(ours.response.challenge.party).toMatchObject({ named: true, name: 'Vraagwerf BV' });
  });
});

describe('a listing that is no longer published', () => {
  it('leaves the response readable for both sides, by title while the audience includes them', async () => {
    const pair = await makePair();
    const row = await respond(pair);
    const titles = async () => {
      const theirs = await getResponse(pair.asPoster, row.publicId, 'nl');
      const ours = await getResponse(pair.asResponder, row.publicId, 'nl');
      return [theirs.response.capability.title, ours.response.challenge.title];
    };
    const both = ['Een stille sensor', 'Een stille sensor gezocht'];
    for (const status of ['hidden', 'expired', 'archived'] as const) {
      await database().update(listings).set({ status });
      expect(await titles()).toEqual(both);
    }
    await database().update(listings).set({ status: 'in_review' });
    expect(await titles()).toEqual([null, null]);
    await database().update(listings).set({ status: 'published', audience: 'private' });
    expect(await titles()).toEqual([null, null]);
    const { response } = await getResponse(pair.asPoster, row.publicId, 'nl');
    expect(response.capability.party).toMatchObject({ name: 'Aanbodlab BV' });
  });
});

describe('the end of a challenge', () => {
  it('closes what is open and nothing else, and says how it ended', async () => {
    const pair = await makePair();
    const rows = [await respond(pair)];
    for (let number = 0; number < 2; number += 1) {
      const capability = await makeListing(pair.responder, 'capability');
      rows.push(await respond({ ...pair, capability }));
    }
    const [open, listed, declined] = rows as [Row, Row, Row];
    await shortlist(pair.asPoster, listed);
    await decline(pair.asPoster, declined);
    await transact(pair.asPoster, (ctx) =>
      endChallenge(ctx, pair.challenge.publicId, { endedAs: 'met', version: 1 }),
    );
    const jobs = await database().execute<{ key: string }>(
      sql`select key from graphile_worker.jobs where task_identifier = 'close-responses'`,
    );
    expect(jobs.map(({ key }) => key)).toEqual([`close-responses:${pair.challenge.id}`]);
    const run = { jobId: '1', attempt: 1, isLastAttempt: false };
    await closeResponsesOf({ challengeId: pair.challenge.id }, run);
    await closeResponsesOf({ challengeId: pair.challenge.id }, run);
    const statuses = await Promise.all(rows.map(async (row) => (await rowOf(row.publicId)).status));
    expect(statuses).toEqual(['closed', 'closed', 'declined']);
    expect(await recordedOn(open.id)).toEqual(['response.submitted', 'response.closed']);
    const { response } = await getResponse(pair.asResponder, open.publicId, 'nl');
    expect(response.challenge).toMatchObject({ endedAs: 'met', title: 'Een stille sensor gezocht' });
  });

  it('closes nothing of a challenge that runs', async () => {
    const pair = await makePair();
    const row = await respond(pair);
    const system: Ctx = {
      tx: database(),
      actor: { kind: 'system', process: 'test' },
      organisation: null,
      now: new Date(),
      requestId: 'test',
    };
    expect(await closeResponses(system, pair.challenge.id)).toBe(0);
    expect((await rowOf(row.publicId)).status).toBe('submitted');
  });
});
