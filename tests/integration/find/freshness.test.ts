import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { findFilterSchema } from '#app/domain/find/find-filter.ts';
import { createListing } from '#app/domain/listings/create-listing.server.ts';
import { editListing } from '#app/domain/listings/edit-listing.server.ts';
import { publishListing } from '#app/domain/listings/publish-listing.server.ts';
import { hideListing, showListing } from '#app/domain/listings/withdraw-listing.server.ts';
import { startWorker } from '#app/jobs/index.server.ts';
import { find } from '#search/find.server.ts';
import { ctxOf, makeMember, makeOrganisation, transact } from '#tests/support/acting.ts';
import { listingInput } from '#tests/support/listing-input.ts';

let worker: Awaited<ReturnType<typeof startWorker>>;
let owner: Ctx;

const visitor: Ctx = {
  tx: database(),
  actor: { kind: 'visitor' },
  organisation: null,
  now: new Date(),
  requestId: 'test',
};
const hits = async (q: string): Promise<string[]> => {
  const { listings } = await find({ ...visitor, now: new Date() }, findFilterSchema.parse({ q }), 'nl');
  return listings.map(({ publicId }) => publicId);
};

const SECOND = 1_000;
/** Milliseconds from each commit until a search showed it. */
const waited: number[] = [];

/** Waits until a search gives what is expected, and notes how long that took. */
async function shows(q: string, expected: readonly string[]): Promise<void> {
  const committedAt = performance.now();
  await vi.waitFor(async () => expect(await hits(q)).toEqual(expected), {
    timeout: 20 * SECOND,
    interval: 10,
  });
  waited.push(performance.now() - committedAt);
}

beforeAll(async () => {
  const organisation = await makeOrganisation();
  owner = await ctxOf(await makeMember(organisation), organisation);
  worker = await startWorker();
  // The first one makes the indexes, which an installation has had for long.
  await post('Proefstuk voor de index');
  await vi.waitFor(async () => expect(await hits('proefstuk')).toHaveLength(1), { timeout: 20_000 });
});
afterAll(async () => {
  await worker.stop();
  await closeDatabase();
});

async function post(title: string): Promise<string> {
  const input = listingInput({ title, audience: 'public' });
  const publicId = await transact(owner, (ctx) => createListing(ctx, 'capability', input));
  await transact(owner, (ctx) => publishListing(ctx, publicId, 1));
  return publicId;
}

describe('a search', () => {
  it('shows what is published, edited, hidden and shown again, half of it within a second on a busy machine', async () => {
    const publicId = await post('Gepolijste sluitringen');
    await shows('sluitring', [publicId]);

    const edited = listingInput({
      title: 'Gepolijste klemmoeren',
      audience: 'public',
      version: 2,
      declaration: 'on',
    });
    await transact(owner, (ctx) => editListing(ctx, publicId, edited));
    await shows('klemmoer', [publicId]);
    await shows('sluitring', []);

    for (const version of [3, 5, 7]) {
      await transact(owner, (ctx) => hideListing(ctx, publicId, version));
      await shows('klemmoer', []);
      await transact(owner, (ctx) => showListing(ctx, publicId, version + 1));
      await shows('klemmoer', [publicId]);
    }
    const sorted = waited.toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(SECOND);
  });
});
