import { and, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import { listings } from '#db/schema/listings.ts';
import { loadListings } from '#app/domain/listings/load-listings.server.ts';
import { factsOf } from '#app/domain/listings/project-listing.ts';
import { may } from '#app/domain/visibility/policy.ts';
import { identifiedListings, visibleListings } from '#app/domain/visibility/predicates.server.ts';
import { buildMember, buildOfficial } from '#tests/support/people.ts';
import { postListing } from '#tests/support/post-listing.ts';
import type { Actor } from '#app/domain/ctx.ts';

const actors: Record<string, Actor> = { visitor: { kind: 'visitor' } };
const ids: string[] = [];

beforeAll(async () => {
  const own = await postListing({ title: 'Eigen', audience: 'verified' });
  const { organisationId } = own;
  ids.push(own.listingId);
  for (const identity of ['named', 'masked'] as const) {
    for (const audience of ['verified', 'defence', 'private'] as const) {
      ids.push((await postListing({ title: 'Van een ander', audience, identity })).listingId);
      ids.push((await postListing({ title: 'Eigen', audience, identity, organisationId })).listingId);
    }
  }
  const mandate = { organisationId, brokerOrganisationId: 'broker' };
  Object.assign(actors, {
    member: buildMember(organisationId, 'reader'),
    broker: buildOfficial('broker'),
    mandated: buildOfficial('broker', [mandate]),
    requester: buildOfficial('defence_requester'),
    administrator: buildOfficial('administrator'),
  });
});
afterAll(closeDatabase);

it('whose a listing is may be known by the same people in SQL as in the policy', async () => {
  const all = await loadListings(database(), inArray(listings.id, ids));
  for (const [name, actor] of Object.entries(actors)) {
    const known = all.filter((listing) => may(actor, 'read_identity', factsOf(listing)));
    const rows = await database()
      .select({ id: listings.id })
      .from(listings)
      .where(and(inArray(listings.id, ids), visibleListings(actor), identifiedListings(actor)));
    expect(rows.map(({ id }) => id).sort(), name).toEqual(known.map(({ row }) => row.id).sort());
  }
});
