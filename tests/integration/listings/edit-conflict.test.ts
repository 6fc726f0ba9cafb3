import { beforeAll, describe, expect, it } from 'vitest';
import { buildMandate, buildMembership } from '#db/build.ts';
import { database } from '#db/pool.ts';
import { roles } from '#db/schema/accounts.ts';
import { mandates } from '#db/schema/organisations.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { createListing } from '#app/domain/listings/create-listing.server.ts';
import { editListing } from '#app/domain/listings/edit-listing.server.ts';
import { findEditConflict } from '#app/domain/listings/find-edit-conflict.server.ts';
import { publishListing } from '#app/domain/listings/publish-listing.server.ts';
import { settleConflict } from '#app/domain/listings/settle-conflict.server.ts';
import { ctxOf, makeMember, makeOfficial, makeOrganisation, transact } from '#tests/support/acting.ts';
import { listingInput } from '#tests/support/listing-input.ts';

const INPUT = listingInput({ keywords: 'basalt', capacity: 40, capacityPeriod: 'month', unit: 'pieces' });

let organisation: Awaited<ReturnType<typeof makeOrganisation>>;
let first: Ctx;
let second: Ctx;

beforeAll(async () => {
  organisation = await makeOrganisation();
  first = await ctxOf(await makeMember(organisation, 'owner', { name: 'Eerste Schrijver' }), organisation);
  second = await ctxOf(await makeMember(organisation, 'editor', { name: 'Tweede Schrijver' }), organisation);
});

/** A draft that the second changed while the first had it open at version 1. */
async function changedMeanwhile(): Promise<string> {
  const publicId = await transact(first, (ctx) => createListing(ctx, 'capability', INPUT));
  const theirs = { ...INPUT, title: 'De titel van de tweede', capacity: 60, version: 1 };
  await transact(second, (ctx) => editListing(ctx, publicId, theirs));
  return publicId;
}

const MINE = { ...INPUT, title: 'De titel van de eerste', keywords: 'basalt, vezel', version: 1 };

describe('an edit that comes second', () => {
  it('is shown what the other changed, with who and both versions', async () => {
    const publicId = await changedMeanwhile();
    expect(await findEditConflict(first, publicId, MINE)).toMatchObject({
      since: 1,
      version: 2,
      saved: { by: 'Tweede Schrijver' },
      fields: [
        { field: 'title', isBoth: true },
        { field: 'capacity', isBoth: false },
      ],
      base: { title: INPUT.title, capacity: 40 },
      theirs: { title: 'De titel van de tweede', capacity: 60 },
    });
  });

  it('continues on the version that was shown, each field as was chosen', async () => {
    const publicId = await changedMeanwhile();
    const posted: Record<string, string[]> = {
      since: ['1'],
      version: ['2'],
      title: [MINE.title],
      capacity: ['40'],
      'keep-title': ['mine'],
      'keep-capacity': ['theirs_if_mine_is_as_it_was'],
    };
    const settled = await settleConflict(first, publicId, (name) => posted[name] ?? []);
    expect(Object.fromEntries(settled)).toEqual({ capacity: ['60'] });
  });

  it('is asked again when something was typed in a field that only the other had changed', async () => {
    const publicId = await changedMeanwhile();
    const posted: Record<string, string[]> = {
      since: ['1'],
      version: ['2'],
      capacity: ['45'],
      'keep-capacity': ['theirs_if_mine_is_as_it_was'],
    };
    const settled = await settleConflict(first, publicId, (name) => posted[name] ?? []);
    expect(Object.fromEntries(settled)).toEqual({ version: ['1'] });
  });

  it('after a move has nothing to choose', async () => {
    const publicId = await transact(first, (ctx) => createListing(ctx, 'capability', INPUT));
    await transact(first, (ctx) => publishListing(ctx, publicId, 1));
    expect(await findEditConflict(first, publicId, MINE)).toMatchObject({ since: 1, version: 2, fields: [] });
  });

  it('does not tell a broker with a mandate which colleague it was', async () => {
    const publicId = await changedMeanwhile();
    const house = await makeOrganisation({ kind: 'branch_organisation' });
    const broker = await makeOfficial('broker');
    await database()
      .insert(roles)
      .values(buildMembership(broker.id, house.id, 'owner'));
    await database().insert(mandates).values(buildMandate(organisation.id, house.id));
    const acting = await ctxOf(broker, organisation);
    expect((await findEditConflict(acting, publicId, MINE)).saved?.by).toBeNull();
  });
});
