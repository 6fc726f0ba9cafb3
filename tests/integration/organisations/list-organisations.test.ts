import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { afterAll, describe, expect, it } from 'vitest';
import { buildOrganisation } from '#db/build.ts';
import { database } from '#db/pool.ts';
import * as schema from '#db/schema/index.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { dayAfterMonths } from '#app/domain/organisations/day-after-months.ts';
import { listOrganisations } from '#app/domain/organisations/list-organisations.server.ts';
import { listVerificationQueue } from '#app/domain/organisations/list-verifications.server.ts';
import { ctxOf, makeMember, makeOfficial, makeOrganisation } from '#tests/support/acting.ts';

const queries: string[] = [];
const client = postgres(process.env['DATABASE_URL'] ?? '', { max: 1, onnotice: () => undefined });
const counted = drizzle(client, { schema, logger: { logQuery: (query) => queries.push(query) } });

afterAll(() => client.end());

const visitor: Ctx = {
  tx: database(),
  actor: { kind: 'visitor' },
  organisation: null,
  now: new Date(),
  requestId: 'test',
};

const add = async (count: number, over: Parameters<typeof buildOrganisation>[0]) =>
  database()
    .insert(organisations)
    .values(Array.from({ length: count }, () => buildOrganisation(over)));

async function queriesOf(ctx: Ctx, list: (ctx: Ctx) => Promise<unknown>): Promise<number> {
  queries.length = 0;
  await list({ ...ctx, tx: counted });
  return queries.length;
}

describe('the list of organisations', () => {
  it('shows each reader the organisations of its audiences, and no archived one', async () => {
    const own = await makeOrganisation({ name: 'Audience own', audience: 'private' });
    for (const audience of ['public', 'verified', 'defence', 'private'] as const) {
      await makeOrganisation({ name: `Audience ${audience}`, audience });
    }
    await makeOrganisation({ name: 'Audience archived', audience: 'public', archivedAt: new Date() });
    const names = async (ctx: Ctx) =>
      (await listOrganisations(ctx, { q: 'Audience', page: 1 })).rows.map((row) => row.name.split(' ')[1]);
    expect(await names(visitor)).toEqual(['public']);
    expect(await names(await ctxOf(await makeMember(own)))).toEqual(['own', 'public', 'verified']);
    expect(await names(await ctxOf(await makeOfficial('defence_requester')))).toEqual([
      'defence',
      'public',
      'verified',
    ]);
    expect(await names(await ctxOf(await makeOfficial('broker')))).toEqual([
      'defence',
      'own',
      'private',
      'public',
      'verified',
    ]);
  });

  it('tells whether an organisation is verified today, and no more of where it stands', async () => {
    const over = { kind: 'knowledge_institute', audience: 'public' } as const;
    const today = dayAfterMonths(new Date(), 0);
    await makeOrganisation({ ...over, name: 'Stand a', verifiedUntil: today });
    await makeOrganisation({ ...over, name: 'Stand b', verifiedUntil: null });
    await makeOrganisation({ ...over, name: 'Stand c', verifiedUntil: '2020-01-01' });
    await makeOrganisation({ ...over, name: 'Stand d', verificationState: 'refused', verifiedUntil: null });
    const filter = { q: 'Stand', page: 1 } as const;
    const { rows } = await listOrganisations(visitor, filter);
    expect(rows.map((row) => row.isVerified)).toEqual([true, true, false, false]);
    expect(JSON.stringify(rows)).not.toContain('refused');
    expect((await listOrganisations(visitor, { ...filter, verified: 'yes' })).total).toBe(2);
  });

  it('takes filters together, and signs of patterns as they are', async () => {
    await makeOrganisation({ name: 'Honderd 100% Zeker', kind: 'prime', audience: 'public' });
    const find = async (q: string) => (await listOrganisations(visitor, { q, kind: 'prime', page: 1 })).total;
    expect([await find('100%'), await find('1%0'), await find('h_nderd')]).toEqual([1, 0, 0]);
  });

  it('gives twenty a page and asks as many queries for 30 as for 3', async () => {
    const ctx = visitor;
    const list = (inside: Ctx) => listOrganisations(inside, { kind: 'financier', page: 1 });
    await add(3, { kind: 'financier', audience: 'public' });
    const few = await queriesOf(ctx, list);
    await add(27, { kind: 'financier', audience: 'public' });
    expect(await queriesOf(ctx, list)).toBe(few);
    const first = await list(ctx);
    expect([first.rows.length, first.total, first.pageCount]).toEqual([20, 30, 2]);
    const second = await listOrganisations(ctx, { kind: 'financier', page: 2 });
    expect(new Set([...first.rows, ...second.rows].map((row) => row.publicId)).size).toBe(30);
  });

  it('asks as many queries for 30 waiting verifications as for 3', async () => {
    const ctx = await ctxOf(await makeOfficial('broker'));
    const list = (inside: Ctx) => listVerificationQueue(inside, { state: 'requested', page: 1 });
    await add(3, { verificationState: 'requested' });
    const few = await queriesOf(ctx, list);
    await add(27, { verificationState: 'requested' });
    expect(await queriesOf(ctx, list)).toBe(few);
  });
});
