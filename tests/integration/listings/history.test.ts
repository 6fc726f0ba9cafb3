import { beforeAll, describe, expect, it } from 'vitest';
import type { Ctx } from '#app/domain/ctx.ts';
import { NotFound } from '#app/domain/errors.ts';
import { createListing } from '#app/domain/listings/create-listing.server.ts';
import { editListing } from '#app/domain/listings/edit-listing.server.ts';
import { listHistory } from '#app/domain/listings/list-history.server.ts';
import { publishListing } from '#app/domain/listings/publish-listing.server.ts';
import { ctxOf, makeMember, makeOrganisation, transact } from '#tests/support/acting.ts';
import { listingInput } from '#tests/support/listing-input.ts';

const INPUT = listingInput({ capacity: 40, capacityPeriod: 'month', unit: 'pieces' });

let organisation: Awaited<ReturnType<typeof makeOrganisation>>;
let owner: Ctx;
let publicId: string;

beforeAll(async () => {
  organisation = await makeOrganisation();
  const [iris, bram] = [
    await makeMember(organisation, 'owner', { name: 'Iris' }),
    await makeMember(organisation, 'owner', { name: 'Bram' }),
  ];
  const minute = (number: number) => new Date(Date.UTC(2026, 5, 1, 12, number));
  owner = await ctxOf(iris, organisation, { now: minute(0) });
  publicId = await transact(owner, (ctx) => createListing(ctx, 'capability', INPUT));
  const colleague = await ctxOf(bram, organisation, { now: minute(10) });
  const changed = { ...INPUT, title: 'Lichte pantsering van vlas', capacity: 60, version: 1 };
  await transact(colleague, (ctx) => editListing(ctx, publicId, changed));
  await transact({ ...owner, now: minute(20) }, (ctx) => publishListing(ctx, publicId, 2));
});

describe('the history of a listing', () => {
  it('tells who did what, and what each version changed', async () => {
    const { entries, pages } = await listHistory(owner, publicId, 1);
    expect(pages).toBe(1);
    expect(
      entries.map(({ by, ...entry }) => [entry.kind === 'saved' ? entry.version : entry.type, by]),
    ).toEqual([
      ['listing.published', 'Iris'],
      [2, 'Bram'],
      [1, 'Iris'],
    ]);
    expect(entries[1]?.changes).toEqual({
      fields: ['title', 'capacity'],
      before: { title: INPUT.title, capacity: 40 },
      after: { title: 'Lichte pantsering van vlas', capacity: 60 },
    });
    expect(entries[2]?.changes.fields).toEqual([]);
  });

  it('is for members of the organisation, whatever their role, and for nobody else', async () => {
    const reader = await ctxOf(await makeMember(organisation, 'reader'), organisation);
    expect((await listHistory(reader, publicId, 1)).entries).toHaveLength(3);
    const other = await makeOrganisation();
    const outsider = await ctxOf(await makeMember(other), other);
    await expect(listHistory(outsider, publicId, 1)).rejects.toThrow(NotFound);
  });
});
