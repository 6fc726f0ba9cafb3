import { describe, expect, it } from 'vitest';
import { AUDIENCES, LISTING_KINDS, type Audience, type ListingKind } from '#db/enums.ts';
import type { Actor } from '#app/domain/ctx.ts';
import {
  decide,
  MATCH_ACTIONS,
  type ListingFacts,
  type MatchAction,
  type MatchFacts,
} from '#app/domain/visibility/policy.ts';
import { buildMember, buildOfficial, buildPerson, WITHOUT_SECOND_FACTOR } from '#tests/support/people.ts';

const OWN = 'organisation-own';
const OTHER = 'organisation-other';
const BROKER = 'organisation-broker';

const mandate = { organisationId: OWN, brokerOrganisationId: BROKER };
const ACTORS = {
  visitor: { kind: 'visitor' },
  'person without organisation': buildPerson(),
  'member of the other side': buildMember(OTHER, 'owner'),
  'Defensie member elsewhere': buildMember('organisation-defence', 'owner', {
    defenceOrganisationIds: ['organisation-defence'],
  }),
  'Defensie requester': buildOfficial('defence_requester'),
  broker: buildOfficial('broker'),
  'broker with mandate': buildOfficial('broker', [mandate]),
  'mandate without broker role': buildPerson({ mandates: [mandate] }),
  'programme manager': buildOfficial('programme_manager'),
  administrator: buildOfficial('administrator'),
  auditor: buildOfficial('auditor'),
  developer: buildOfficial('developer'),
  'own reader': buildMember(OWN, 'reader'),
  'own editor': buildMember(OWN, 'editor'),
  'own submitter': buildMember(OWN, 'submitter'),
  'own owner': buildMember(OWN, 'owner'),
  'own owner without second factor': buildMember(OWN, 'owner', { secondFactor: WITHOUT_SECOND_FACTOR }),
  'own owner, unverified organisation': buildMember(OWN, 'owner', { verified: false }),
  'own owner, unconfirmed mail': buildMember(OWN, 'owner', { emailConfirmed: false }),
} satisfies Record<string, Actor>;
type Name = keyof typeof ACTORS;
type Outcome = 'yes' | 'hidden' | 'log_in' | 'not_allowed' | 'confirm_email';

/** What the own side may do with a pair that it sees. */
const OWN_SIDE: Partial<Record<Name, Record<MatchAction, Outcome>>> = {
  'broker with mandate': { read_marks: 'yes', mark: 'yes' },
  'own reader': { read_marks: 'yes', mark: 'not_allowed' },
  'own editor': { read_marks: 'yes', mark: 'yes' },
  'own submitter': { read_marks: 'yes', mark: 'yes' },
  'own owner': { read_marks: 'yes', mark: 'yes' },
  'own owner without second factor': { read_marks: 'yes', mark: 'yes' },
  'own owner, unverified organisation': { read_marks: 'yes', mark: 'yes' },
  'own owner, unconfirmed mail': { read_marks: 'yes', mark: 'confirm_email' },
};
/** Audiences of the counterpart that the own side reads. */
const READS: Partial<Record<Name, readonly Audience[]>> = {
  'broker with mandate': ['public', 'verified', 'defence'],
  'own owner, unverified organisation': ['public'],
};

const listing = (
  listingKind: ListingKind,
  organisationId: string,
  over: Partial<ListingFacts> = {},
): ListingFacts => ({
  kind: 'listing',
  listingKind,
  organisationId,
  status: 'published',
  audience: 'public',
  identity: 'named',
  standing: 'verified',
  hasLapsed: false,
  declaredBy: null,
  ...over,
});

function pair(ownKind: ListingKind, counterpart: Partial<ListingFacts>, organisationId = OWN): MatchFacts {
  const own = listing(ownKind, OWN);
  const isChallenge = ownKind === 'challenge';
  const other = listing(isChallenge ? 'capability' : 'challenge', OTHER, counterpart);
  return {
    kind: 'match',
    organisationId,
    challenge: isChallenge ? own : other,
    capability: isChallenge ? other : own,
  };
}

function outcomeOf(actor: Actor, action: MatchAction, match: MatchFacts): string {
  const decision = decide(actor, action, match);
  if (decision.allowed) return 'yes';
  return decision.how === 'hidden' ? 'hidden' : decision.reason;
}

function expected(name: Name, action: MatchAction, audience: Audience): Outcome {
  if (name === 'visitor') return audience === 'public' ? 'log_in' : 'hidden';
  const own = OWN_SIDE[name];
  return own && (READS[name] ?? ['public', 'verified']).includes(audience) ? own[action] : 'hidden';
}

describe('the policy of matches: every role × audience of the counterpart × own kind × action', () => {
  it.each(Object.keys(ACTORS) as Name[])('%s', (name) => {
    const wrong = LISTING_KINDS.flatMap((ownKind) =>
      AUDIENCES.flatMap((audience) =>
        MATCH_ACTIONS.flatMap((action) => {
          const actual = outcomeOf(ACTORS[name], action, pair(ownKind, { audience }));
          const wanted = expected(name, action, audience);
          return actual === wanted
            ? []
            : [`${action} by a ${ownKind}, ${audience}: ${actual}, not ${wanted}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('hides a pair whose counterpart is no longer there', () => {
    for (const gone of [{ status: 'hidden' }, { hasLapsed: true }, { standing: 'none' }] as const) {
      expect(outcomeOf(ACTORS['own owner'], 'mark', pair('capability', gone))).toBe('hidden');
    }
  });

  it('keeps marks to pairs of which exactly one side is of the organisation that marks', () => {
    const owner = ACTORS['own owner'];
    expect(outcomeOf(owner, 'mark', pair('capability', {}, 'organisation-third'))).toBe('hidden');
    expect(outcomeOf(owner, 'mark', pair('capability', { organisationId: OWN }))).toBe('hidden');
    // Each side has marks of its own, which the other does not see.
    expect(outcomeOf(owner, 'read_marks', pair('capability', {}, OTHER))).toBe('hidden');
    expect(outcomeOf(ACTORS['member of the other side'], 'mark', pair('capability', {}, OTHER))).toBe('yes');
  });
});
