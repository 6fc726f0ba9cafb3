import { describe, expect, it } from 'vitest';
import {
  AUDIENCES,
  IDENTITIES,
  LISTING_STATUSES,
  RESPONSE_STATUSES,
  STANDINGS,
  type Audience,
} from '#db/enums.ts';
import type { Actor } from '#app/domain/ctx.ts';
import {
  canSeeThroughResponse,
  decide,
  RESPONSE_ACTIONS,
  SHORTLIST_ACTIONS,
  type ActionOn,
  type ListingFacts,
  type PolicyObject,
  type ResponseAction,
  type ResponseFacts,
} from '#app/domain/visibility/policy.ts';
import { buildMember, buildOfficial, buildPerson, WITHOUT_SECOND_FACTOR } from '#tests/support/people.ts';

const POSTER = 'organisation-poster';
const RESPONDER = 'organisation-responder';
const OTHER = 'organisation-other';
const BROKER = 'organisation-broker';
const COLLEAGUE = 'user-colleague';

const defencePoster = { defenceOrganisationIds: [POSTER] };

/** Who asks. The name says what sets one apart from the next. */
const ACTORS = {
  visitor: { kind: 'visitor' },
  'person without organisation': buildPerson(),
  'owner of a competitor': buildMember(OTHER, 'owner'),
  'owner of another Defensie unit': buildMember(OTHER, 'owner', { defenceOrganisationIds: [OTHER] }),
  'Defensie requester': buildOfficial('defence_requester'),
  'broker without mandate': buildOfficial('broker'),
  'programme manager': buildOfficial('programme_manager'),
  administrator: buildOfficial('administrator'),
  auditor: buildOfficial('auditor'),
  developer: buildOfficial('developer'),
  'mandate without broker role': buildPerson({
    mandates: [{ organisationId: RESPONDER, brokerOrganisationId: BROKER }],
  }),

  'responder reader': buildMember(RESPONDER, 'reader'),
  'responder editor': buildMember(RESPONDER, 'editor'),
  'responder submitter': buildMember(RESPONDER, 'submitter'),
  'responder owner': buildMember(RESPONDER, 'owner'),
  'responder owner without second factor': buildMember(RESPONDER, 'owner', {
    secondFactor: WITHOUT_SECOND_FACTOR,
  }),
  'responder owner, unconfirmed mail': buildMember(RESPONDER, 'owner', { emailConfirmed: false }),
  'broker of the responder': buildOfficial('broker', [
    { organisationId: RESPONDER, brokerOrganisationId: BROKER },
  ]),

  'poster reader': buildMember(POSTER, 'reader'),
  'poster reader, shared with': buildMember(POSTER, 'reader', { userId: COLLEAGUE }),
  'former colleague, shared with': buildMember(OTHER, 'reader', { userId: COLLEAGUE }),
  'poster editor': buildMember(POSTER, 'editor'),
  'poster submitter': buildMember(POSTER, 'submitter'),
  'poster owner': buildMember(POSTER, 'owner'),
  'poster owner without second factor': buildMember(POSTER, 'owner', { secondFactor: WITHOUT_SECOND_FACTOR }),
  'poster owner, unconfirmed mail': buildMember(POSTER, 'owner', { emailConfirmed: false }),
  'broker of the poster': buildOfficial('broker', [{ organisationId: POSTER, brokerOrganisationId: BROKER }]),
  'Defensie poster owner': buildMember(POSTER, 'owner', defencePoster),
  'Defensie poster owner without second factor': buildMember(POSTER, 'owner', {
    ...defencePoster,
    secondFactor: WITHOUT_SECOND_FACTOR,
  }),
  'Defensie poster reader, shared with': buildMember(POSTER, 'reader', {
    ...defencePoster,
    userId: COLLEAGUE,
  }),

  'owner of both': buildPerson({
    roles: [
      { scope: 'organisation', organisationId: POSTER, role: 'owner' },
      { scope: 'organisation', organisationId: RESPONDER, role: 'owner' },
    ],
  }),
} satisfies Record<string, Actor>;
type ActorName = keyof typeof ACTORS;

type Outcome = 'yes' | 'hidden' | string;
const no = 'not_allowed';

/** What each of the responder's side may do; everybody of it reads all. */
const RESPONDER_SIDE: Partial<Record<ActorName, { binds: Outcome; answers: Outcome }>> = {
  'responder reader': { binds: no, answers: no },
  'responder editor': { binds: no, answers: 'yes' },
  'responder submitter': { binds: 'yes', answers: 'yes' },
  'responder owner': { binds: 'yes', answers: 'yes' },
  'responder owner without second factor': { binds: 'set_up_second_factor', answers: 'yes' },
  'responder owner, unconfirmed mail': { binds: 'confirm_email', answers: 'confirm_email' },
  'broker of the responder': { binds: 'yes', answers: 'yes' },
  'owner of both': { binds: 'yes', answers: 'yes' },
};

/** What each of the poster's side may do. `reads`: all, or a shared shortlist. */
const POSTER_SIDE: Partial<
  Record<ActorName, { reads: 'all' | 'shared'; handles: Outcome; seesDefence?: boolean }>
> = {
  'poster reader, shared with': { reads: 'shared', handles: no },
  'poster editor': { reads: 'all', handles: 'yes' },
  'poster submitter': { reads: 'all', handles: 'yes' },
  'poster owner': { reads: 'all', handles: 'yes' },
  'poster owner without second factor': { reads: 'all', handles: 'yes' },
  'poster owner, unconfirmed mail': { reads: 'all', handles: 'confirm_email' },
  'broker of the poster': { reads: 'all', handles: 'yes', seesDefence: true },
  'Defensie poster owner': { reads: 'all', handles: 'yes', seesDefence: true },
  'Defensie poster owner without second factor': { reads: 'all', handles: 'yes' },
  'Defensie poster reader, shared with': { reads: 'shared', handles: no, seesDefence: true },
  'owner of both': { reads: 'all', handles: 'yes' },
};

function expected(name: ActorName, action: ResponseAction, response: ResponseFacts): Outcome {
  const sender = RESPONDER_SIDE[name];
  if (action === 'submit') {
    if (name === 'visitor') return 'log_in';
    if (!sender) return 'hidden';
    if (sender.binds !== 'yes') return sender.binds;
    return response.responderStanding === 'verified' ? 'yes' : 'organisation_unverified';
  }
  const getter = POSTER_SIDE[name];
  const isGetter =
    getter !== undefined &&
    (response.capabilityAudience !== 'defence' || getter.seesDefence === true) &&
    (getter.reads === 'all' ||
      (response.status === 'shortlisted' && response.sharedWith.includes(COLLEAGUE)));
  if (!sender && !isGetter) return 'hidden';
  switch (action) {
    case 'read':
      return 'yes';
    case 'read_text':
      return sender || response.status !== 'withdrawn' ? 'yes' : 'hidden';
    case 'read_responder':
      return sender || response.capabilityIdentity === 'named' ? 'yes' : 'hidden';
    case 'read_poster':
      return isGetter || response.challengeIdentity === 'named' ? 'yes' : 'hidden';
    case 'withdraw':
      return sender?.binds ?? no;
    case 'answer':
      return sender?.answers ?? no;
    case 'handle':
      return isGetter ? getter.handles : no;
  }
}

const RESPONSES: ResponseFacts[] = RESPONSE_STATUSES.flatMap((status) =>
  IDENTITIES.flatMap((challengeIdentity) =>
    IDENTITIES.flatMap((capabilityIdentity) =>
      AUDIENCES.flatMap((capabilityAudience) =>
        STANDINGS.flatMap((responderStanding) =>
          [[], [COLLEAGUE]].map((sharedWith) => ({
            kind: 'response' as const,
            status,
            posterId: POSTER,
            responderId: RESPONDER,
            responderStanding,
            challengeIdentity,
            capabilityIdentity,
            capabilityAudience,
            sharedWith,
          })),
        ),
      ),
    ),
  ),
);

function outcomeOf<Subject extends PolicyObject>(
  actor: Actor,
  action: ActionOn<Subject>,
  object: Subject,
): Outcome {
  const decision = decide(actor, action, object);
  if (decision.allowed) return 'yes';
  return decision.how === 'hidden' ? 'hidden' : decision.reason;
}

describe('the policy of responses: every role × state × identities × audience × standing × share × action', () => {
  it.each(Object.keys(ACTORS) as ActorName[])('%s', (name) => {
    const wrong = RESPONSES.flatMap((response) =>
      RESPONSE_ACTIONS.flatMap((action) => {
        const actual = outcomeOf(ACTORS[name], action, response);
        const wanted = expected(name, action, response);
        return actual === wanted
          ? []
          : [`${action} of ${JSON.stringify(response)}: ${actual}, not ${wanted}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('covers 480 responses, 8 actions and 31 actors', () => {
    expect([RESPONSES.length, RESPONSE_ACTIONS.length, Object.keys(ACTORS).length]).toEqual([480, 8, 31]);
  });

  it('nobody answers a challenge of their own organisation', () => {
    const own: ResponseFacts = {
      ...(RESPONSES[0] as ResponseFacts),
      posterId: RESPONDER,
      responderStanding: 'verified',
    };
    expect(outcomeOf(ACTORS['responder owner'], 'submit', own)).toBe('not_allowed');
  });
});

describe('the policy of shortlists', () => {
  const shared = { kind: 'shortlist' as const, posterId: POSTER, sharedWith: [COLLEAGUE] };
  const ALL = ['yes', 'yes', 'yes'];
  const NONE = ['hidden', 'hidden', 'hidden'];
  const wanted: Partial<Record<ActorName, Outcome[]>> = {
    'poster reader, shared with': ['yes', no, no],
    'Defensie poster reader, shared with': ['yes', no, no],
    'poster editor': ALL,
    'poster submitter': ALL,
    'poster owner': ALL,
    'poster owner without second factor': ALL,
    'poster owner, unconfirmed mail': ['yes', 'yes', 'confirm_email'],
    'broker of the poster': ['yes', 'yes', no],
    'Defensie poster owner': ALL,
    'Defensie poster owner without second factor': ALL,
    'owner of both': ALL,
  };

  it.each(Object.keys(ACTORS) as ActorName[])('%s', (name) => {
    const outcomes = SHORTLIST_ACTIONS.map((action) => outcomeOf(ACTORS[name], action, shared));
    expect(outcomes).toEqual(wanted[name] ?? NONE);
  });

  it('one that was shared with nobody is for who handles responses', () => {
    const unshared = { ...shared, sharedWith: [] };
    expect(outcomeOf(ACTORS['poster reader, shared with'], 'read', unshared)).toBe('hidden');
    expect(outcomeOf(ACTORS['poster editor'], 'read', unshared)).toBe('yes');
  });
});

describe('the listing of the other side behind a response', () => {
  const reads: Record<string, readonly Audience[]> = {
    'owner of a competitor': ['public', 'verified'],
    'Defensie poster owner': ['public', 'verified', 'defence'],
    'broker of the poster': ['public', 'verified', 'defence'],
    visitor: ['public'],
  };
  it.each(Object.entries(reads))('is what %s may read of it, and no draft', (name, audiences) => {
    for (const audience of AUDIENCES) {
      const seen = LISTING_STATUSES.filter((status) => {
        const listing: ListingFacts = {
          kind: 'listing',
          listingKind: 'challenge',
          organisationId: RESPONDER,
          status,
          audience,
          identity: 'named',
          standing: 'none',
          hasLapsed: true,
          declaredBy: null,
        };
        return canSeeThroughResponse(ACTORS[name as ActorName], listing);
      });
      expect(seen).toEqual(
        audiences.includes(audience) ? ['published', 'hidden', 'expired', 'archived'] : [],
      );
    }
  });
});
