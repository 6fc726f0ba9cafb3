import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import { searchDays, searchMisses } from '#db/schema/search.ts';
import { days, later } from '#app/domain/durations.ts';
import { NotFound } from '#app/domain/errors.ts';
import { getSearchReport } from '#app/domain/find/get-search-report.server.ts';
import { recordSearch } from '#app/domain/find/record-search.server.ts';
import { cleanUp } from '#app/jobs/clean-up.server.ts';
import type { Actor, Ctx } from '#app/domain/ctx.ts';
import { buildMember, buildOfficial } from '#tests/support/people.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const ctxFor = (actor: Actor, now = NOW): Ctx => ({
  tx: database(),
  actor,
  organisation: null,
  now,
  requestId: 'test',
});
const visitor = ctxFor({ kind: 'visitor' });
const administrator = ctxFor(buildOfficial('administrator'));

const look = (query: string, over: Partial<Parameters<typeof recordSearch>[1]> = {}, ctx = visitor) =>
  recordSearch(ctx, { query, locale: 'nl', isFiltered: false, hasHits: false, ...over });

beforeEach(async () => {
  await database().delete(searchMisses);
  await database().delete(searchDays);
});
afterAll(closeDatabase);

describe('what was looked for in vain', () => {
  it('is counted per word, the most frequent first, with the share of all searches', async () => {
    await look('Lasers  voor Mist');
    await look('lasers voor mist', { isFiltered: true });
    await look('hydrofoon', { locale: 'en' });
    await look('radar', { hasHits: true });
    await look('   ');
    expect(await getSearchReport(administrator)).toEqual({
      since: '2026-08-23',
      searches: 4,
      misses: 3,
      words: [
        { query: 'lasers voor mist', locale: 'nl', times: 2, filtered: 1 },
        { query: 'hydrofoon', locale: 'en', times: 1, filtered: 0 },
      ],
    });
  });

  it('keeps no addresses and no long numbers, though it counts them', async () => {
    await look('jan@example.test');
    await look('06-12 34 56 78');
    await look('www.example.test');
    const { misses, words } = await getSearchReport(administrator);
    expect([misses, words]).toEqual([3, []]);
  });

  it('is read by administrators only', async () => {
    await expect(getSearchReport(ctxFor(buildMember('organisation', 'owner')))).rejects.toThrow(NotFound);
  });

  it('is about 90 days, after which the words are cleaned away', async () => {
    const now = new Date();
    await look('oud woord', {}, ctxFor({ kind: 'visitor' }, later(now, -days(92))));
    await look('vers woord', {}, ctxFor({ kind: 'visitor' }, now));
    await cleanUp({}, { jobId: 'test' } as Parameters<typeof cleanUp>[1]);
    const kept = await database().select({ query: searchMisses.query }).from(searchMisses);
    expect(kept).toEqual([{ query: 'vers woord' }]);
    const report = await getSearchReport(ctxFor(buildOfficial('administrator'), now));
    expect([report.searches, report.misses]).toEqual([1, 1]);
  });
});
