import { describe, expect, it } from 'vitest';
import { consequencesOf } from '#app/domain/events/consequences.ts';
import type { DefportEvent } from '#app/domain/events/events.ts';

const ORGANISATION = '00000000-0000-7000-8000-000000000001';
const RECORD = '00000000-0000-7000-8000-000000000002';

const jobsOf = (event: DefportEvent) => consequencesOf(event, 'event');
const reindexed = { task: 'reindex-organisation', payload: { organisationId: ORGANISATION } };

describe('what follows from an event', () => {
  const organisation = { kind: 'organisation', id: ORGANISATION } as const;
  it.each<DefportEvent>([
    { type: 'organisation.verified', object: organisation, data: { method: 'call', expiresOn: null } },
    { type: 'organisation.verification-refused', object: organisation, data: { method: 'call' } },
    { type: 'organisation.verification-expired', object: organisation, data: {} },
    { type: 'organisation.verification-withdrawn', object: organisation, data: {} },
  ])('is that listings are found or no longer found, for $type', (event) => {
    expect(jobsOf(event)).toContainEqual(reindexed);
  });

  it.each<DefportEvent['type'] & `reference.${string}`>([
    'reference.verified',
    'reference.edited',
    'reference.removed',
  ])('is that track record is counted anew, for %s', (type) => {
    const object = { kind: 'project_reference', id: RECORD } as const;
    expect(jobsOf({ type, object, data: { organisationId: ORGANISATION } })).toContainEqual(reindexed);
  });
});
