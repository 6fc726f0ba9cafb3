import { describe, expect, it } from 'vitest';
import { AUDIENCES, ORGANISATION_KINDS } from '#db/enums.ts';
import type { Actor, Person } from '#app/domain/ctx.ts';
import { BROKER_KINDS } from '#app/domain/organisations/lifecycle.ts';
import {
  decide,
  ORGANISATION_ACTIONS,
  PLATFORM_ACTIONS,
  type OrganisationAction,
  type OrganisationFacts,
  type PlatformAction,
} from '#app/domain/visibility/policy.ts';
import { buildMember, buildOfficial, buildPerson, WITHOUT_SECOND_FACTOR } from '#tests/support/people.ts';

const OWN = 'organisation-own';
const OTHER = 'organisation-other';

const ACTORS = {
  visitor: { kind: 'visitor' },
  outsider: buildPerson(),
  unconfirmed: buildPerson({ emailConfirmed: false }),
  verified: buildMember(OTHER, 'owner'),
  defence: buildMember(OTHER, 'reader', { defenceOrganisationIds: [OTHER] }),
  broker: buildOfficial('broker'),
  mandated: buildOfficial('broker', [{ organisationId: OWN, brokerOrganisationId: 'organisation-broker' }]),
  brokerWeak: { ...buildOfficial('broker'), secondFactor: WITHOUT_SECOND_FACTOR },
  brokerInside: {
    ...buildMember(OWN, 'reader'),
    roles: [
      { scope: 'organisation', organisationId: OWN, role: 'reader' },
      { scope: 'platform', role: 'broker' },
    ],
  },
  programme: buildOfficial('programme_manager'),
  administrator: buildOfficial('administrator'),
  auditor: buildOfficial('auditor'),
  developer: buildOfficial('developer'),
  reader: buildMember(OWN, 'reader'),
  editor: buildMember(OWN, 'editor'),
  submitter: buildMember(OWN, 'submitter'),
  owner: buildMember(OWN, 'owner'),
  ownerWeak: buildMember(OWN, 'owner', { secondFactor: WITHOUT_SECOND_FACTOR }),
} satisfies Record<string, Actor>;
type Name = keyof typeof ACTORS;
const NAMES = Object.keys(ACTORS) as Name[];

function outcomeOf(
  actor: Actor,
  action: OrganisationAction,
  audience: OrganisationFacts['audience'],
): string {
  const organisation: OrganisationFacts = {
    kind: 'organisation',
    id: OWN,
    organisationKind: 'sme',
    audience,
  };
  const decision = decide(actor, action, organisation);
  if (decision.allowed) return 'yes';
  return decision.how === 'hidden' ? 'hidden' : decision.reason;
}

/** Actors for whom an organisation with this audience exists. */
const INSIDE: Name[] = ['reader', 'editor', 'submitter', 'owner', 'ownerWeak', 'mandated', 'brokerInside'];
const VERIFIERS: Name[] = ['broker', 'mandated', 'brokerInside', 'programme'];
const SEES: Record<OrganisationFacts['audience'], Name[]> = {
  public: NAMES,
  verified: [...INSIDE, ...VERIFIERS, 'verified', 'defence'],
  defence: [...INSIDE, ...VERIFIERS, 'defence'],
  private: [...INSIDE, ...VERIFIERS],
};

/** Who may, of those for whom it exists; with what the others hear. */
const MAY: Record<
  Exclude<OrganisationAction, 'read' | 'request_join'>,
  { yes: Name[]; others: 'hidden' | 'not_allowed' }
> = {
  read_profile: { yes: NAMES.filter((name) => name !== 'visitor'), others: 'hidden' },
  read_contacts: { yes: [...INSIDE, ...VERIFIERS, 'defence'], others: 'hidden' },
  read_ownership: { yes: [...INSIDE, 'defence'], others: 'hidden' },
  read_members: {
    yes: ['reader', 'editor', 'submitter', 'owner', 'ownerWeak', 'brokerInside'],
    others: 'hidden',
  },
  read_documents: { yes: [...INSIDE, ...VERIFIERS, 'defence'], others: 'hidden' },
  declare_ownership: { yes: ['submitter', 'owner'], others: 'not_allowed' },
  request_verification: { yes: ['submitter', 'owner'], others: 'not_allowed' },
  edit: { yes: ['editor', 'submitter', 'owner', 'ownerWeak', 'mandated'], others: 'not_allowed' },
  post: { yes: ['editor', 'submitter', 'owner', 'ownerWeak', 'mandated'], others: 'not_allowed' },
  manage_members: { yes: ['owner'], others: 'not_allowed' },
  manage_mandates: { yes: ['owner'], others: 'not_allowed' },
  export: { yes: ['editor', 'submitter', 'owner', 'ownerWeak'], others: 'not_allowed' },
  verify: { yes: ['broker', 'mandated', 'programme'], others: 'not_allowed' },
  // Of an SME; of branch organisations and regional agencies see below.
  import: { yes: [], others: 'hidden' },
};

/** Owner's acts that need a second factor. */
const BINDING: OrganisationAction[] = [
  'declare_ownership',
  'request_verification',
  'manage_members',
  'manage_mandates',
];

function expected(name: Name, action: OrganisationAction, audience: OrganisationFacts['audience']): string {
  if (action === 'request_join') {
    if (name === 'visitor') return 'log_in';
    return name === 'unconfirmed' ? 'confirm_email' : 'yes';
  }
  if (!SEES[audience].includes(name)) return 'hidden';
  if (action === 'read') return 'yes';
  if (name === 'visitor') return 'log_in';
  const { yes, others } = MAY[action];
  if (yes.includes(name)) return 'yes';
  if (name === 'ownerWeak' && BINDING.includes(action)) return 'set_up_second_factor';
  if (name === 'brokerWeak' && action === 'verify') return 'set_up_second_factor';
  return others;
}

describe('who brings in the list of a branch organisation or regional agency', () => {
  const importOf = (actor: Actor, organisationKind: OrganisationFacts['organisationKind']): string => {
    const decision = decide(actor, 'import', {
      kind: 'organisation',
      id: OWN,
      organisationKind,
      audience: 'public',
    });
    if (decision.allowed) return 'yes';
    return decision.how === 'hidden' ? 'hidden' : decision.reason;
  };
  const brokerAs = (role: 'owner' | 'editor' | 'reader', over: Partial<Person> = {}) => ({
    ...buildMember(OWN, role),
    roles: [
      { scope: 'organisation' as const, organisationId: OWN, role },
      { scope: 'platform' as const, role: 'broker' as const },
    ],
    ...over,
  });

  it.each(['branch_organisation', 'regional_development_agency'] as const)(
    'a broker who writes in it (%s)',
    (kind) => {
      expect(importOf(brokerAs('owner'), kind)).toBe('yes');
      expect(importOf(brokerAs('editor'), kind)).toBe('yes');
      expect(importOf(brokerAs('reader'), kind)).toBe('not_allowed');
      expect(importOf(brokerAs('owner', { secondFactor: WITHOUT_SECOND_FACTOR }), kind)).toBe(
        'set_up_second_factor',
      );
      for (const name of NAMES) {
        expect([name, importOf(ACTORS[name], kind)]).toEqual([
          name,
          name === 'visitor' ? 'log_in' : 'not_allowed',
        ]);
      }
    },
  );

  it('nobody, of any other kind', () => {
    for (const kind of ORGANISATION_KINDS.filter((one) => !BROKER_KINDS.includes(one)))
      expect([kind, importOf(brokerAs('owner'), kind)]).toEqual([kind, 'hidden']);
  });
});

describe('the policy of organisations: every role × audience × action', () => {
  it.each(NAMES)('%s', (name) => {
    const wrong = AUDIENCES.flatMap((audience) =>
      ORGANISATION_ACTIONS.flatMap((action) => {
        const actual = outcomeOf(ACTORS[name], action, audience);
        const wanted = expected(name, action, audience);
        return actual === wanted ? [] : [`${action} of a ${audience} organisation: ${actual}, not ${wanted}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

const PLATFORM: Record<PlatformAction, Name[]> = {
  create_organisation: NAMES.filter((name) => name !== 'visitor' && name !== 'unconfirmed'),
  manage_users: ['administrator'],
  manage_reference_data: ['administrator', 'programme'],
  manage_jobs: ['administrator'],
  search_audit: ['administrator', 'auditor'],
  read_searches: ['administrator'],
  read_exposure: ['programme', 'administrator'],
  verify_organisations: ['broker', 'mandated', 'brokerInside', 'programme'],
  read_mailbox: ['developer'],
  record_matches: [],
  read_shared_demand: ['broker', 'mandated', 'brokerInside', 'programme'],
};

describe('the policy of the platform: every role × action', () => {
  it.each(NAMES)('%s', (name) => {
    for (const action of PLATFORM_ACTIONS) {
      const decision = decide(ACTORS[name], action, { kind: 'platform' });
      const actual = decision.allowed ? 'yes' : decision.how === 'hidden' ? 'hidden' : decision.reason;
      const unconfirmed =
        name === 'unconfirmed' && action === 'create_organisation' ? 'confirm_email' : 'hidden';
      const weak =
        name === 'brokerWeak' && PLATFORM[action].includes('broker') ? 'set_up_second_factor' : unconfirmed;
      const wanted = PLATFORM[action].includes(name) ? 'yes' : name === 'visitor' ? 'log_in' : weak;
      expect(`${action}: ${actual}`).toBe(`${action}: ${wanted}`);
    }
  });
});
