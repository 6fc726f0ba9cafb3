import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMembership, buildRegistration } from '#db/build.ts';
import { database } from '#db/pool.ts';
import { roles } from '#db/schema/accounts.ts';
import { organisationRegistrations, organisations } from '#db/schema/organisations.ts';
import { dayOf } from '#app/domain/day-of.ts';
import { days, later, minutes } from '#app/domain/durations.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#app/domain/errors.ts';
import { addRegistration } from '#app/domain/organisations/add-registration.server.ts';
import { dayAfterMonths } from '#app/domain/organisations/day-after-months.ts';
import { decideVerification } from '#app/domain/organisations/decide-verification.server.ts';
import { expireVerifications } from '#app/domain/organisations/expire-verifications.server.ts';
import { getOrganisation } from '#app/domain/organisations/get-organisation.server.ts';
import { getVerificationCase } from '#app/domain/organisations/get-verification-case.server.ts';
import { listVerificationQueue } from '#app/domain/organisations/list-verifications.server.ts';
import type { VerificationDecision } from '#app/domain/organisations/member-schemas.ts';
import { requestVerification } from '#app/domain/organisations/request-verification.server.ts';
import { withdrawVerification } from '#app/domain/organisations/withdraw-verification.server.ts';
import {
  ctxOf,
  makeMember,
  makeOfficial,
  makeOrganisation,
  makeUser,
  transact,
} from '#tests/support/acting.ts';
import { recordedOn } from '#tests/support/recorded.ts';

type User = { id: string };
let organisation: Awaited<ReturnType<typeof makeOrganisation>>;
let owner: User;
let broker: User;

beforeEach(async () => {
  organisation = await makeOrganisation({ verificationState: 'unverified', verifiedUntil: null });
  await database().insert(organisationRegistrations).values(buildRegistration(organisation.id));
  owner = await makeMember(organisation);
  broker = await makeOfficial('broker');
});

const ask = async (user: User = owner) => transact(await ctxOf(user, organisation), requestVerification);

async function decide(over: Partial<VerificationDecision> = {}, user: User = broker) {
  return transact(await ctxOf(user), async (ctx) => {
    const found = await getOrganisation(ctx, organisation.publicId);
    const decision = { version: found.version, decision: 'verify', method: 'trade_register' } as const;
    await decideVerification(ctx, found, { ...decision, ...over });
  });
}

async function row() {
  const [found] = await database().select().from(organisations).where(eq(organisations.id, organisation.id));
  return { state: found?.verificationState, until: found?.verifiedUntil };
}

describe('verification', () => {
  it('is asked for by the organisation and given by a broker, for 24 months', async () => {
    await ask();
    const queue = await listVerificationQueue(await ctxOf(broker), { state: 'requested', page: 1 });
    expect(queue.rows.map((item) => item.publicId)).toContain(organisation.publicId);
    await decide();
    expect(await row()).toEqual({ state: 'verified', until: dayAfterMonths(new Date(), 24) });
    expect(await recordedOn(organisation.id)).toEqual([
      'organisation.verification-requested',
      'organisation.verified',
    ]);
    const { decisions } = await getVerificationCase(await ctxOf(broker), organisation.publicId);
    expect(decisions).toMatchObject([{ outcome: 'verified', method: 'trade_register' }]);
  });

  it('is refused with a reason, and can be asked for again', async () => {
    await ask();
    await decide({ decision: 'refuse', reason: 'Het nummer hoort bij een ander bedrijf.' });
    expect(await row()).toEqual({ state: 'refused', until: null });
    await ask();
    expect((await row()).state).toBe('requested');
  });

  it('needs a place in a register, except for government', async () => {
    organisation = await makeOrganisation({ verificationState: 'unverified', verifiedUntil: null });
    owner = await makeMember(organisation);
    await expect(ask()).rejects.toEqual(new Invalid({ '': ['registration_needed'] }));
    organisation = await makeOrganisation({ kind: 'defence_unit', verificationState: 'unverified' });
    owner = await makeMember(organisation);
    await ask();
    expect((await row()).state).toBe('requested');
  });

  it('is asked for by owners and submitters, with a recent second factor', async () => {
    await expect(ask(await makeMember(organisation, 'editor'))).rejects.toBeInstanceOf(Forbidden);
    const longAgo = await ctxOf(owner, organisation, { secondFactorAt: later(new Date(), -minutes(20)) });
    await expect(requestVerification(longAgo)).rejects.toEqual(new Forbidden('give_second_factor'));
    await ask(await makeMember(organisation, 'submitter'));
    await expect(ask()).rejects.toBeInstanceOf(Conflict);
  });

  it('is not decided by who belongs to the organisation, nor by who has no such role', async () => {
    await ask();
    await database()
      .insert(roles)
      .values(buildMembership(broker.id, organisation.id, 'reader'));
    await expect(decide()).rejects.toBeInstanceOf(Forbidden);
    await expect(decide({}, await makeUser())).rejects.toBeInstanceOf(NotFound);
    await expect(decide({}, await makeOfficial('administrator'))).rejects.toBeInstanceOf(NotFound);
    await decide({}, await makeOfficial('programme_manager'));
    expect((await row()).state).toBe('verified');
  });

  it('is not decided on facts that changed after they were read', async () => {
    await ask();
    const { version } = await getVerificationCase(await ctxOf(broker), organisation.publicId);
    const asOwner = await ctxOf(owner, organisation);
    await transact(asOwner, withdrawVerification);
    await transact(asOwner, (ctx) =>
      addRegistration(ctx, { country: 'NL', scheme: 'KVK', number: '66666666' }),
    );
    await ask();
    await expect(decide({ version })).rejects.toBeInstanceOf(Conflict);
    expect((await row()).state).toBe('requested');
  });

  it('is decided once when two decide at the same time on what both have read', async () => {
    await ask();
    const { version } = await getVerificationCase(await ctxOf(broker), organisation.publicId);
    const other = await makeOfficial('programme_manager');
    const outcomes = await Promise.allSettled([
      decide({ version }),
      decide({ version, decision: 'refuse', reason: 'Onbekend.' }, other),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await recordedOn(organisation.id)).toHaveLength(2);
  });

  it('ends after its last day, and can be renewed before or taken back', async () => {
    await ask();
    await expect(decide({ expiresOn: '2020-01-01' })).rejects.toEqual(
      new Invalid({ expiresOn: ['date_past'] }),
    );
    const tomorrow = dayOf(later(new Date(), days(1)));
    await decide({ expiresOn: tomorrow });
    await decide();
    expect(await row()).toEqual({ state: 'verified', until: dayAfterMonths(new Date(), 24) });
    await decide({ expiresOn: tomorrow });
    const system = { ...(await ctxOf(broker)), actor: { kind: 'system', process: 'worker' } as const };
    const onLastDay = { ...system, now: later(new Date(), days(1)) };
    expect(await transact(onLastDay, expireVerifications)).toBe(0);
    expect(await transact({ ...system, now: later(new Date(), days(3)) }, expireVerifications)).toBe(1);
    expect((await row()).state).toBe('expired');
  });

  it('counts for nothing after its last day, also before the job that ends it has run', async () => {
    const unit = await makeOrganisation({ kind: 'defence_unit', verifiedUntil: '2020-01-01' });
    const { actor } = await ctxOf(await makeMember(unit));
    expect(actor).toMatchObject({ verifiedOrganisationIds: [], defenceOrganisationIds: [] });
    await database()
      .update(organisations)
      .set({ verifiedUntil: dayAfterMonths(new Date(), 0) })
      .where(eq(organisations.id, unit.id));
    const { actor: onLastDay } = await ctxOf(await makeMember(unit));
    expect(onLastDay).toMatchObject({
      verifiedOrganisationIds: [unit.id],
      defenceOrganisationIds: [unit.id],
    });
  });

  it('shows its queue to those who decide only', async () => {
    const filter = { state: 'requested', page: 1 } as const;
    await expect(listVerificationQueue(await ctxOf(owner), filter)).rejects.toBeInstanceOf(NotFound);
    await expect(
      listVerificationQueue({ ...(await ctxOf(owner)), actor: { kind: 'visitor' } }, filter),
    ).rejects.toEqual(new Forbidden('log_in'));
  });
});
