import { drizzle } from 'drizzle-orm/postgres-js';
import { eq, inArray } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUDIENCES, RESPONSE_STATUSES, type Audience, type ResponseStatus } from '#db/enums.ts';
import { newPublicId } from '#db/ids.ts';
import { closeDatabase, database } from '#db/pool.ts';
import * as schema from '#db/schema/index.ts';
import { responseMessages, responses, shortlistShares } from '#db/schema/responses.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { NotFound } from '#app/domain/errors.ts';
import { compareResponses } from '#app/domain/responses/compare-responses.server.ts';
import { countWaitingResponses } from '#app/domain/responses/count-waiting-responses.server.ts';
import { getRespondCall } from '#app/domain/responses/get-respond-call.server.ts';
import { getRespondForm } from '#app/domain/responses/get-respond-form.server.ts';
import { listChallengeResponses } from '#app/domain/responses/list-challenge-responses.server.ts';
import { listOwnResponses } from '#app/domain/responses/list-own-responses.server.ts';
import { listResponses } from '#app/domain/responses/list-responses.server.ts';
import { loadResponses } from '#app/domain/responses/load-responses.server.ts';
import { factsOf } from '#app/domain/responses/project-response.ts';
import { findListing } from '#app/domain/listings/get-listing.server.ts';
import { may } from '#app/domain/visibility/policy.ts';
import { visibleResponses } from '#app/domain/visibility/visible-responses.server.ts';
import { ctxOf, makeMember, makeOfficial, makeOrganisation } from '#tests/support/acting.ts';
import { hearQueries } from '#tests/support/heard-queries.ts';
import { actIn, makeListing, makePair, TEXT, type Pair } from './setting.ts';

const queries: string[] = [];
const client = postgres(process.env['DATABASE_URL'] ?? '', { max: 1, onnotice: () => undefined });
const counted = drizzle(client, { schema, logger: hearQueries(queries) });

afterAll(async () => {
  await client.end();
  await closeDatabase();
});

async function queriesOf(ctx: Ctx, read: (ctx: Ctx) => Promise<unknown>): Promise<number> {
  queries.length = 0;
  await read({ ...ctx, tx: counted });
  return queries.length;
}

/** A response that is there already, in any state. */
async function plant(
  { challenge, responder }: Pick<Pair, 'challenge' | 'responder'>,
  { status = 'submitted', audience = 'verified' }: { status?: ResponseStatus; audience?: Audience } = {},
  submittedAt = new Date(),
) {
  const capability = await makeListing(responder, 'capability', { audience }, `Aanbod ${newPublicId()}`);
  const [row] = await database()
    .insert(responses)
    .values({
      publicId: newPublicId(),
      challengeId: challenge.id,
      capabilityId: capability.id,
      organisationId: responder.id,
      status,
      language: 'nl',
      body: TEXT,
      submittedAt,
      updatedAt: submittedAt,
    })
    .returning();
  if (!row) throw new Error('no response');
  return row;
}

const READ = { page: 1 } as const;
const idsOf = (page: { responses: readonly { publicId: string }[] }) =>
  page.responses.map((response) => response.publicId);

describe('the predicate of responses', () => {
  it('is the policy: for everybody the same rows', async () => {
    const pair = await makePair({ poster: { kind: 'defence_unit' } });
    const colleague = await makeMember(pair.poster, 'reader');
    const other = await makePair();
    for (const status of RESPONSE_STATUSES)
      for (const audience of AUDIENCES) await plant(pair, { status, audience });
    await plant(other);
    await database()
      .insert(shortlistShares)
      .values({ challengeId: pair.challenge.id, userId: colleague.id, sharedAt: new Date() });
    const actors: Ctx[] = [
      pair.asPoster,
      pair.asResponder,
      await ctxOf(colleague, pair.poster),
      await ctxOf(colleague, pair.poster, { secondFactorAt: null }),
      await ctxOf(await makeMember(pair.poster, 'owner'), pair.poster, { secondFactorAt: null }),
      await actIn(pair.poster, 'editor'),
      await actIn(pair.poster, 'reader'),
      await actIn(pair.responder, 'reader'),
      await ctxOf(await makeOfficial('defence_requester')),
      await ctxOf(await makeOfficial('broker')),
      await ctxOf(await makeOfficial('administrator')),
      other.asPoster,
      other.asResponder,
      { ...pair.asPoster, actor: { kind: 'visitor' } },
      { ...pair.asPoster, actor: { kind: 'system', process: 'test' } },
    ];
    const all = await loadResponses(database(), undefined);
    for (const { actor } of actors) {
      const rows = await database().select().from(responses).where(visibleResponses(actor));
      const bySql = rows.map((row) => row.publicId).sort();
      const byPolicy = all
        .filter((response) => may(actor, 'read', factsOf(response)))
        .map((response) => response.row.publicId)
        .sort();
      expect(bySql).toEqual(byPolicy);
    }
  });
});

describe('the list of an organisation', () => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await makePair();
  });

  it('has what came in and what was sent, filtered by challenge and state', async () => {
    const first = await plant(pair, {}, new Date('2026-05-01'));
    const second = await plant(pair, { status: 'declined' }, new Date('2026-05-02'));
    const challenge = await makeListing(pair.poster, 'challenge', {}, 'Een andere vraag');
    const third = await plant({ ...pair, challenge }, {}, new Date('2026-05-03'));
    const all = await listResponses(pair.asPoster, READ, 'nl');
    expect([all.box, all.counts, idsOf(all)]).toEqual([
      'received',
      { received: 3, sent: 0 },
      [third.publicId, second.publicId, first.publicId],
    ]);
    expect(all.challenges.map(({ title }) => title)).toEqual([
      'Een andere vraag',
      'Een stille sensor gezocht',
    ]);
    const declined = await listResponses(pair.asPoster, { ...READ, state: 'declined' }, 'nl');
    expect([idsOf(declined), declined.total]).toEqual([[second.publicId], 1]);
    const about = await listResponses(pair.asPoster, { ...READ, challenge: challenge.publicId }, 'nl');
    expect(idsOf(about)).toEqual([third.publicId]);
    const sent = await listResponses(pair.asResponder, READ, 'nl');
    expect([sent.box, sent.counts, sent.total]).toEqual(['sent', { received: 0, sent: 3 }, 3]);
  });

  it('tells no competitor anything, not even how many there are', async () => {
    const competitor = await actIn(await makeOrganisation());
    const page = await listResponses(competitor, READ, 'nl');
    expect([page.counts, page.total, page.challenges]).toEqual([{ received: 0, sent: 0 }, 0, []]);
    const challenge = await findListing(competitor, pair.challenge.publicId, 'read');
    const call = await getRespondCall(competitor, challenge, 'nl');
    expect(call).toEqual({
      isVisitor: false,
      options: [
        {
          publicId: competitor.organisation?.publicId,
          name: competitor.organisation?.name,
          refusal: null,
          sent: [],
        },
      ],
    });
    await expect(listChallengeResponses(competitor, pair.challenge.publicId, 'nl')).rejects.toThrow(NotFound);
  });

  it('is for nobody who acts for no organisation', async () => {
    await expect(listResponses({ ...pair.asPoster, organisation: null }, READ, 'nl')).rejects.toThrow(
      NotFound,
    );
  });
});

describe('what a challenge’s page offers', () => {
  const callFor = async (ctx: Ctx, pair: Pair) =>
    getRespondCall(ctx, await findListing(ctx, pair.challenge.publicId, 'read'), 'nl');

  it('is nothing to its own poster, and a way in for a visitor', async () => {
    const pair = await makePair({ challenge: { audience: 'public' } });
    expect(await callFor(pair.asPoster, pair)).toBeNull();
    expect(await callFor(await actIn(pair.poster, 'reader'), pair)).toBeNull();
    expect(await callFor({ ...pair.asPoster, actor: { kind: 'visitor' } }, pair)).toEqual({
      isVisitor: true,
      options: [],
    });
  });

  it('names what keeps somebody from responding, and what was sent', async () => {
    const pair = await makePair();
    const row = await plant(pair);
    const [editor] = (await callFor(await actIn(pair.responder, 'editor'), pair))?.options ?? [];
    expect(editor?.refusal).toBe('not_allowed');
    expect(editor?.sent.map((response) => response.publicId)).toEqual([row.publicId]);
  });

  it('is nothing once the challenge has ended', async () => {
    const pair = await makePair({ challenge: { endedAs: 'met' } });
    expect(await callFor(pair.asResponder, pair)).toBeNull();
  });
});

describe('what waits for somebody', () => {
  it('is counted for each organisation whose responses they handle', async () => {
    const pair = await makePair();
    const rows = [await plant(pair), await plant(pair), await plant(pair, { status: 'shortlisted' })];
    await plant(pair, { status: 'declined' });
    await database()
      .insert(responseMessages)
      .values(
        rows.slice(1).flatMap((row) => [
          {
            publicId: newPublicId(),
            responseId: row.id,
            side: 'poster' as const,
            body: 'Hoe?',
            at: new Date(),
          },
        ]),
      );
    await database()
      .insert(responseMessages)
      .values({
        publicId: newPublicId(),
        responseId: rows[2]?.id ?? '',
        side: 'responder',
        body: 'Zo.',
        at: new Date(),
      });
    expect(await countWaitingResponses(pair.asPoster)).toEqual([
      { organisation: pair.poster.publicId, received: 2, questions: 0 },
    ]);
    expect(await countWaitingResponses(pair.asResponder)).toEqual([
      { organisation: pair.responder.publicId, received: 0, questions: 1 },
    ]);
    expect(await countWaitingResponses(await actIn(pair.poster, 'reader'))).toEqual([]);
    expect(await countWaitingResponses({ ...pair.asPoster, actor: { kind: 'visitor' } })).toEqual([]);
  });
});

describe('one’s own data', () => {
  it('has both boxes in plain values, without what is masked', async () => {
    const pair = await makePair({ challenge: { identity: 'masked' } });
    const row = await plant(pair);
    expect(await listOwnResponses(pair.asResponder, 'nl')).toMatchObject([
      {
        box: 'sent',
        publicId: row.publicId,
        challenge: 'Een stille sensor gezocht',
        otherSide: null,
        otherSideKind: 'sme',
        status: 'submitted',
        body: TEXT,
      },
    ]);
    expect(await listOwnResponses(pair.asPoster, 'nl')).toMatchObject([
      { box: 'received', publicId: row.publicId, otherSide: 'Aanbodlab BV' },
    ]);
  });
});

describe('the number of queries', () => {
  it('does not grow with the number of responses', async () => {
    const pair = await makePair();
    const rows = [await plant(pair), await plant(pair), await plant(pair)];
    const reads: Record<string, { ctx: Ctx; read: (ctx: Ctx) => Promise<unknown> }> = {
      list: { ctx: pair.asPoster, read: (ctx) => listResponses(ctx, READ, 'nl') },
      board: {
        ctx: pair.asPoster,
        read: (ctx) => listChallengeResponses(ctx, pair.challenge.publicId, 'nl'),
      },
      compare: {
        ctx: pair.asPoster,
        read: (ctx) =>
          compareResponses(
            ctx,
            pair.challenge.publicId,
            rows.map((row) => row.publicId),
            'nl',
          ),
      },
      waiting: { ctx: pair.asPoster, read: countWaitingResponses },
      export: { ctx: pair.asResponder, read: (ctx) => listOwnResponses(ctx, 'nl') },
      form: { ctx: pair.asResponder, read: (ctx) => getRespondForm(ctx, pair.challenge.publicId, 'nl') },
      call: {
        ctx: pair.asResponder,
        read: async (ctx) =>
          getRespondCall(ctx, await findListing(ctx, pair.challenge.publicId, 'read'), 'nl'),
      },
    };
    const countAll = async () => {
      const counts: Record<string, number> = {};
      for (const [name, { ctx, read }] of Object.entries(reads)) counts[name] = await queriesOf(ctx, read);
      return counts;
    };
    const few = await countAll();
    for (let number = 0; number < 12; number += 1) {
      const challenge = await makeListing(pair.poster, 'challenge');
      rows.push(await plant(number % 2 === 0 ? pair : { ...pair, challenge }));
    }
    expect(await countAll()).toEqual(few);
    const shown = await listResponses(pair.asPoster, READ, 'nl');
    expect(shown.responses).toHaveLength(15);
  });

  it('is twenty responses a page', async () => {
    const pair = await makePair();
    for (let number = 0; number < 21; number += 1) await plant(pair);
    const [first, second] = [
      await listResponses(pair.asPoster, READ, 'nl'),
      await listResponses(pair.asPoster, { page: 2 }, 'nl'),
    ];
    expect([first.responses.length, first.pages, second.responses.length]).toEqual([20, 2, 1]);
    const shown = [...idsOf(first), ...idsOf(second)];
    const rows = await database().select().from(responses).where(inArray(responses.publicId, shown));
    expect(rows).toHaveLength(21);
    expect(rows.every((row) => row.challengeId === pair.challenge.id)).toBe(true);
    expect(await database().$count(responses, eq(responses.challengeId, pair.challenge.id))).toBe(21);
  });
});
