import { describe, expect, it } from 'vitest';
import {
  AUDIENCES,
  IDENTITIES,
  LISTING_KINDS,
  LISTING_STATUSES,
  STANDINGS,
  type Audience,
} from '#db/enums.ts';
import type { Actor } from '#app/domain/ctx.ts';
import {
  decide,
  LISTING_ACTIONS,
  type ListingAction,
  type ListingFacts,
} from '#app/domain/visibility/policy.ts';
import { buildMember, buildOfficial, buildPerson, WITHOUT_SECOND_FACTOR } from '#tests/support/people.ts';

const OWN = 'organisation-own';
const OTHER = 'organisation-other';
const BROKER = 'organisation-broker';
const WRITER = 'user-writer';

/** Who asks. The name says what sets one apart from the next. */
const ACTORS = {
  visitor: { kind: 'visitor' },
  'person without organisation': buildPerson(),
  'member elsewhere, unverified': buildMember(OTHER, 'owner', { verified: false }),
  'member elsewhere, verified': buildMember(OTHER, 'owner'),
  'Defensie member': buildMember(OTHER, 'reader', { defenceOrganisationIds: [OTHER] }),
  'Defensie member without second factor': buildMember(OTHER, 'reader', {
    defenceOrganisationIds: [OTHER],
    secondFactor: WITHOUT_SECOND_FACTOR,
  }),
  'Defensie requester': buildOfficial('defence_requester'),
  'Defensie requester without second factor': {
    ...buildOfficial('defence_requester'),
    secondFactor: WITHOUT_SECOND_FACTOR,
  },
  broker: buildOfficial('broker'),
  'broker with mandate': buildOfficial('broker', [{ organisationId: OWN, brokerOrganisationId: BROKER }]),
  'mandate without broker role': buildPerson({
    mandates: [{ organisationId: OWN, brokerOrganisationId: BROKER }],
  }),
  'programme manager': buildOfficial('programme_manager'),
  administrator: buildOfficial('administrator'),
  auditor: buildOfficial('auditor'),
  developer: buildOfficial('developer'),
  'own reader': buildMember(OWN, 'reader'),
  'own editor': buildMember(OWN, 'editor'),
  'own submitter': buildMember(OWN, 'submitter'),
  'own owner': buildMember(OWN, 'owner'),
  'own owner who wrote it': buildMember(OWN, 'owner', { userId: WRITER }),
  'own owner without second factor': buildMember(OWN, 'owner', { secondFactor: WITHOUT_SECOND_FACTOR }),
  'own owner, unverified organisation': buildMember(OWN, 'owner', { verified: false }),
  'own owner, unconfirmed mail': buildMember(OWN, 'owner', { emailConfirmed: false }),
} satisfies Record<string, Actor>;
type ActorName = keyof typeof ACTORS;

/** Audiences whose published listings of somebody else each actor reads. */
const READS: Record<ActorName, readonly Audience[]> = {
  visitor: ['public'],
  'person without organisation': ['public'],
  'member elsewhere, unverified': ['public'],
  'member elsewhere, verified': ['public', 'verified'],
  'Defensie member': ['public', 'verified', 'defence'],
  'Defensie member without second factor': ['public', 'verified'],
  'Defensie requester': ['public', 'verified', 'defence'],
  'Defensie requester without second factor': ['public'],
  broker: ['public', 'verified', 'defence'],
  'broker with mandate': ['public', 'verified', 'defence'],
  'mandate without broker role': ['public'],
  'programme manager': ['public', 'verified'],
  administrator: ['public'],
  auditor: ['public'],
  developer: ['public'],
  'own reader': ['public', 'verified'],
  'own editor': ['public', 'verified'],
  'own submitter': ['public', 'verified'],
  'own owner': ['public', 'verified'],
  'own owner who wrote it': ['public', 'verified'],
  'own owner without second factor': ['public', 'verified'],
  'own owner, unverified organisation': ['public'],
  'own owner, unconfirmed mail': ['public', 'verified'],
};

type Outcome = 'yes' | 'hidden' | string;
type Writing = Record<Extract<ListingAction, 'edit' | 'publish' | 'release' | 'withdraw'>, Outcome>;
const no = 'not_allowed';

/** What the own side may do with its listing, whatever its state; the lifecycle decides the rest. */
const OWN_SIDE: Partial<Record<ActorName, Writing>> = {
  'broker with mandate': { edit: 'yes', publish: 'yes', release: 'yes', withdraw: 'yes' },
  'own reader': { edit: no, publish: no, release: no, withdraw: no },
  'own editor': { edit: 'yes', publish: no, release: no, withdraw: no },
  'own submitter': { edit: 'yes', publish: 'yes', release: 'yes', withdraw: 'yes' },
  'own owner': { edit: 'yes', publish: 'yes', release: 'yes', withdraw: 'yes' },
  'own owner who wrote it': { edit: 'yes', publish: 'yes', release: no, withdraw: 'yes' },
  'own owner without second factor': {
    edit: 'yes',
    publish: 'set_up_second_factor',
    release: 'set_up_second_factor',
    withdraw: 'set_up_second_factor',
  },
  'own owner, unverified organisation': { edit: 'yes', publish: 'yes', release: 'yes', withdraw: 'yes' },
  'own owner, unconfirmed mail': {
    edit: 'confirm_email',
    publish: 'confirm_email',
    release: 'confirm_email',
    withdraw: 'confirm_email',
  },
};

/** Beside the own side, these see the ranking of a challenge, and what a poster says of export control. */
const SEES_MORE: readonly ActorName[] = [
  'Defensie member',
  'Defensie requester',
  'broker',
  'broker with mandate',
];

function expected(name: ActorName, action: ListingAction, listing: ListingFacts): Outcome {
  const own = OWN_SIDE[name];
  const isOut = listing.status === 'published' && listing.standing !== 'none' && !listing.hasLapsed;
  const reads = own !== undefined || (isOut && READS[name].includes(listing.audience));
  if (!reads) return 'hidden';
  switch (action) {
    case 'read':
      return 'yes';
    case 'read_identity':
      return own || listing.identity === 'named' ? 'yes' : 'hidden';
    case 'read_matches':
      if (name === 'visitor') return 'log_in';
      return own || (listing.listingKind === 'challenge' && SEES_MORE.includes(name)) ? 'yes' : 'hidden';
    case 'read_export_class':
      return own || SEES_MORE.includes(name) ? 'yes' : 'hidden';
    case 'edit':
    case 'withdraw':
      return name === 'visitor' ? 'log_in' : (own?.[action] ?? no);
    case 'publish':
    case 'release': {
      if (name === 'visitor') return 'log_in';
      const binds = own?.publish ?? no;
      if (binds !== 'yes') return binds;
      if (listing.standing !== 'verified') return 'organisation_unverified';
      return own?.[action] ?? no;
    }
  }
}

const LISTINGS: ListingFacts[] = LISTING_KINDS.flatMap((listingKind) =>
  LISTING_STATUSES.flatMap((status) =>
    AUDIENCES.flatMap((audience) =>
      IDENTITIES.flatMap((identity) =>
        STANDINGS.flatMap((standing) =>
          [false, true].map((hasLapsed) => ({
            kind: 'listing' as const,
            listingKind,
            organisationId: OWN,
            status,
            audience,
            identity,
            standing,
            hasLapsed,
            declaredBy: WRITER,
          })),
        ),
      ),
    ),
  ),
);

function outcomeOf(actor: Actor, action: ListingAction, listing: ListingFacts): Outcome {
  const decision = decide(actor, action, listing);
  if (decision.allowed) return 'yes';
  return decision.how === 'hidden' ? 'hidden' : decision.reason;
}

describe('the policy of listings: every role × state × audience × identity × standing × action', () => {
  it.each(Object.keys(ACTORS) as ActorName[])('%s', (name) => {
    const wrong = LISTINGS.flatMap((listing) =>
      LISTING_ACTIONS.flatMap((action) => {
        const actual = outcomeOf(ACTORS[name], action, listing);
        const wanted = expected(name, action, listing);
        const { listingKind, status, audience, identity, standing, hasLapsed } = listing;
        return actual === wanted
          ? []
          : [
              `${action} of a ${status} ${identity} ${listingKind} for ${audience}, ${standing}, ${hasLapsed ? 'lapsed' : 'running'}: ${actual}, not ${wanted}`,
            ];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('covers 576 listings, 8 actions and 23 actors', () => {
    expect(LISTINGS.length * LISTING_ACTIONS.length * Object.keys(ACTORS).length).toBe(105_984);
  });
});
