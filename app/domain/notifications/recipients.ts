import type { OrganisationRole, PlatformRole } from '#db/enums.ts';
import { NOTIFIED, type NotifiedType } from '../events/consequences.ts';
import type { EventOf } from '../events/events.ts';

/** An event that somebody is told of. */
export type NotifiedEvent = EventOf<NotifiedType>;

/** People by what they are, to be looked up when the notification is made. */
export type Recipients =
  | { kind: 'user'; userId: string }
  | { kind: 'members'; organisationId: string; roles: readonly OrganisationRole[] }
  /** The brokers that act for the organisation now. */
  | { kind: 'mandated'; organisationId: string }
  | { kind: 'officials'; roles: readonly PlatformRole[] };

const OWNERS: readonly OrganisationRole[] = ['owner'];
const WRITERS: readonly OrganisationRole[] = ['owner', 'submitter', 'editor'];
const BINDERS: readonly OrganisationRole[] = ['owner', 'submitter'];

const members = (organisationId: string, roles: readonly OrganisationRole[]): Recipients => ({
  kind: 'members',
  organisationId,
  roles,
});
/** Who writes for an organisation: its own people and its mandated brokers. */
const side = (organisationId: string): Recipients[] => [
  members(organisationId, WRITERS),
  { kind: 'mandated', organisationId },
];
const user = (userId: string): Recipients => ({ kind: 'user', userId });

/** Who is told of an event; whoever did it is left out afterwards. */
export function recipientsOf(event: NotifiedEvent): Recipients[] {
  switch (event.type) {
    case 'organisation.verification-requested':
      return [{ kind: 'officials', roles: ['broker', 'programme_manager'] }];
    case 'organisation.verified':
    case 'organisation.verification-refused':
    case 'organisation.verification-expired':
      return [members(event.object.id, BINDERS)];
    case 'member.joined':
      return [members(event.data.organisationId, OWNERS)];
    case 'member.role-changed':
      return [user(event.data.userId)];
    case 'member.left':
      return [
        members(event.data.organisationId, OWNERS),
        ...(event.data.removed ? [user(event.data.userId)] : []),
      ];
    case 'join.requested':
      return [members(event.data.organisationId, OWNERS)];
    case 'join.accepted':
    case 'join.declined':
      return [user(event.data.userId)];
    case 'mandate.given':
      return [members(event.data.brokerOrganisationId, BINDERS)];
    case 'mandate.ended':
      return [members(event.data.brokerOrganisationId, BINDERS), members(event.data.organisationId, OWNERS)];
    case 'role.granted':
    case 'role.ended':
      return [user(event.data.userId)];
    case 'listing.release-requested':
      return [members(event.data.organisationId, BINDERS)];
    case 'listing.returned':
    case 'listing.expired':
    case 'listing.expiring':
      return [members(event.data.organisationId, WRITERS)];
    case 'listing.matched':
      return side(event.data.organisationId);
    case 'response.submitted':
    case 'response.withdrawn':
    case 'response.answered':
      return side(event.data.posterId);
    case 'response.shortlisted':
    case 'response.unshortlisted':
    case 'response.declined':
    case 'response.asked':
    case 'response.closed':
      return side(event.data.organisationId);
    case 'shortlist.shared':
      return [user(event.data.userId)];
  }
}

/** What a notification tells of, as ids and codes; names are looked up when it is read. */
export type Mentions = {
  organisationId?: string;
  brokerId?: string;
  personId?: string;
  listingId?: string;
  responseId?: string;
  role?: string;
  /** A day (`YYYY-MM-DD`). */
  until?: string;
  /** How the challenge ended. */
  endedAs?: string;
  /** How many there are for this reader. */
  count?: string;
  /** Of how many listings they are. */
  listings?: string;
};

/** The objects an event mentions. A join request's person is not in it; see notify. */
export function mentionsOf(event: NotifiedEvent): Mentions {
  switch (event.type) {
    case 'organisation.verification-requested':
    case 'organisation.verified':
    case 'organisation.verification-refused':
    case 'organisation.verification-expired':
      return { organisationId: event.object.id };
    case 'member.joined':
    case 'member.role-changed':
    case 'member.left':
      return { organisationId: event.data.organisationId, personId: event.data.userId };
    case 'join.requested':
    case 'join.accepted':
    case 'join.declined':
      return { organisationId: event.data.organisationId };
    // Of which listings, and how many matches, differs by reader; see notify.
    case 'listing.matched':
      return { organisationId: event.data.organisationId };
    case 'mandate.given':
    case 'mandate.ended':
      return { organisationId: event.data.organisationId, brokerId: event.data.brokerOrganisationId };
    case 'role.granted':
    case 'role.ended':
      return { role: event.data.role };
    case 'listing.release-requested':
    case 'listing.returned':
    case 'listing.expired':
    case 'shortlist.shared':
      return { organisationId: event.data.organisationId, listingId: event.object.id };
    case 'listing.expiring':
      return {
        organisationId: event.data.organisationId,
        listingId: event.object.id,
        until: event.data.until,
      };
    // Each side is told of its own organisation and its own listing, so that no notice names the other side.
    case 'response.submitted':
    case 'response.withdrawn':
    case 'response.answered':
      return {
        organisationId: event.data.posterId,
        listingId: event.data.challengeId,
        responseId: event.object.id,
      };
    case 'response.shortlisted':
    case 'response.unshortlisted':
    case 'response.declined':
    case 'response.asked':
    case 'response.closed':
      return {
        organisationId: event.data.organisationId,
        listingId: event.data.capabilityId,
        responseId: event.object.id,
        ...(event.type === 'response.closed' ? { endedAs: event.data.endedAs } : {}),
      };
  }
}

const notified: ReadonlySet<string> = new Set(NOTIFIED);
export const isNotifiedType = (type: string): type is NotifiedType => notified.has(type);
