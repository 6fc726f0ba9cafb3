import { expect, it } from 'vitest';
import { gatherJobs } from '#app/domain/events/gather-jobs.ts';
import type { Job } from '#app/domain/events/jobs.ts';

const reindex = (listingId: string): Job => ({ task: 'reindex-listing', payload: { listingId } });
const chain: Job = { task: 'chain-events', payload: {} };

it('makes one of jobs that are the same', () => {
  expect(gatherJobs([chain, reindex('a'), chain, reindex('b'), reindex('a')])).toEqual([
    chain,
    reindex('a'),
    reindex('b'),
  ]);
});

it('indexes many listings in pieces instead of one by one', () => {
  const ids = Array.from({ length: 300 }, (_, index) => `listing-${String(index)}`);
  expect(gatherJobs([chain, ...ids.map(reindex)])).toEqual([
    chain,
    { task: 'reindex-listings', payload: { listingIds: ids.slice(0, 250) } },
    { task: 'reindex-listings', payload: { listingIds: ids.slice(250) } },
  ]);
});

it('keeps every notice of its own', () => {
  const notices = ['1', '2'].map((eventId): Job => ({ task: 'notify', payload: { eventId } }));
  expect(gatherJobs(notices)).toEqual(notices);
});

it('puts new organisations into the index together', () => {
  const page = (id: string): Job => ({
    task: 'reindex-organisation-pages',
    payload: { organisationIds: [id] },
  });
  expect(gatherJobs([page('a'), chain, page('b'), page('a')])).toEqual([
    chain,
    { task: 'reindex-organisation-pages', payload: { organisationIds: ['a', 'b'] } },
  ]);
});
