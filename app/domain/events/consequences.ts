import type { DefportEvent } from './events.ts';
import type { Job } from './jobs.ts';

/** The jobs that follow from an event, inserted in the transaction that records it. */
export function consequencesOf(event: DefportEvent, eventId: string): Job[] {
  const jobs: Job[] = [{ task: 'chain-events', payload: {} }];
  const { id } = event.object;
  switch (event.type) {
    case 'listing.published':
    case 'listing.edited':
    case 'listing.hidden':
    case 'listing.shown':
    case 'listing.expired':
    case 'listing.renewed':
    case 'listing.archived':
    case 'listing.ended':
    case 'listing.restored':
      jobs.push({ task: 'reindex-listing', payload: { listingId: id } });
      break;
    case 'organisation.created':
      jobs.push({ task: 'reindex-organisation-pages', payload: { organisationIds: [id] } });
      break;
    case 'organisation.edited':
    case 'organisation.verified':
    case 'organisation.verification-refused':
    case 'organisation.verification-expired':
    case 'organisation.verification-withdrawn':
      jobs.push({ task: 'reindex-organisation', payload: { organisationId: id } });
      break;
    // A verified earlier project counts as track record; changed or removed, it no longer does.
    case 'reference.verified':
    case 'reference.edited':
    case 'reference.removed':
      jobs.push({ task: 'reindex-organisation', payload: { organisationId: event.data.organisationId } });
      break;
    // What was added to the thesaurus is found at once; listings that name it are read anew for the matching.
    case 'reference-term.added':
    case 'reference-term.edited':
    case 'reference-term.retired':
      if (event.data.list === 'thesaurus') {
        jobs.push({ task: 'reindex-concept', payload: { code: event.data.code } });
      }
      break;
    case 'reference-list.imported':
      jobs.push(
        event.data.list === 'thesaurus'
          ? { task: 'reindex-concept', payload: {} }
          : { task: 'learn-words', payload: {} },
      );
      break;
    case 'import.started':
      jobs.push({ task: 'import-file', payload: { importId: id } });
      break;
    case 'file.stored':
      jobs.push({ task: 'scan-file', payload: { fileId: id } });
      break;
    default:
      break;
  }
  if (event.type === 'listing.ended') jobs.push({ task: 'close-responses', payload: { challengeId: id } });
  if (isNotified(event)) jobs.push({ task: 'notify', payload: { eventId } });
  return jobs;
}

/** Events that somebody else than the actor is told of; the `notify` job works out who. */
export const NOTIFIED = [
  'organisation.verification-requested',
  'organisation.verified',
  'organisation.verification-refused',
  'organisation.verification-expired',
  'member.joined',
  'member.role-changed',
  'member.left',
  'join.requested',
  'join.accepted',
  'join.declined',
  'mandate.given',
  'mandate.ended',
  'role.granted',
  'role.ended',
  'listing.release-requested',
  'listing.returned',
  'listing.expired',
  'listing.expiring',
  'listing.matched',
  'response.submitted',
  'response.withdrawn',
  'response.answered',
  'response.shortlisted',
  'response.unshortlisted',
  'response.declined',
  'response.asked',
  'response.closed',
  'shortlist.shared',
] as const satisfies readonly DefportEvent['type'][];
export type NotifiedType = (typeof NOTIFIED)[number];

const notified: ReadonlySet<string> = new Set(NOTIFIED);

function isNotified(event: DefportEvent): event is Extract<DefportEvent, { type: NotifiedType }> {
  return notified.has(event.type);
}
