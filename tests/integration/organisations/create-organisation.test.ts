import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { database } from '#db/pool.ts';
import { joinRequests, organisationRegistrations, organisations } from '#db/schema/organisations.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#app/domain/errors.ts';
import { answerJoinRequest } from '#app/domain/organisations/answer-join-request.server.ts';
import { createOrganisation } from '#app/domain/organisations/create-organisation.server.ts';
import { findOrganisationByRegistration } from '#app/domain/organisations/find-organisation-by-registration.server.ts';
import { listOwnOrganisations } from '#app/domain/organisations/list-own-organisations.server.ts';
import { findMemberships } from '#app/domain/organisations/memberships.server.ts';
import { requestJoin } from '#app/domain/organisations/request-join.server.ts';
import { withdrawJoinRequest } from '#app/domain/organisations/withdraw-join-request.server.ts';
import {
  ctxOf,
  makeMember,
  makeOfficial,
  makeOrganisation,
  makeUser,
  transact,
} from '#tests/support/acting.ts';
import { recordedOn } from '#tests/support/recorded.ts';

const NEW = { name: 'Nieuwe BV', kind: 'startup', country: 'NL' } as const;

async function known(number: string) {
  const organisation = await makeOrganisation({ audience: 'private' });
  const registration = { country: 'NL', scheme: 'KVK', number } as const;
  await database()
    .insert(organisationRegistrations)
    .values({ organisationId: organisation.id, ...registration });
  return { organisation, registration };
}

async function askToJoin(number: string) {
  const { organisation, registration } = await known(number);
  const asker = await makeUser();
  await transact(await ctxOf(asker), (ctx) =>
    requestJoin(ctx, { ...registration, message: 'Ik werk hier.' }),
  );
  const [request] = await database()
    .select()
    .from(joinRequests)
    .where(eq(joinRequests.organisationId, organisation.id));
  if (!request) throw new Error('no request');
  return { organisation, registration, asker, request };
}

describe('adding an organisation', () => {
  it('makes its maker the owner, unverified, and lists it among the own ones', async () => {
    const user = await makeUser();
    const made = await transact(await ctxOf(user), (ctx) =>
      createOrganisation(ctx, { ...NEW, scheme: 'KVK', number: '1234 5678' }),
    );
    const ctx = await ctxOf(user, made);
    expect(ctx.organisation?.roles).toEqual(['owner']);
    expect(await listOwnOrganisations(ctx)).toEqual([{ publicId: made.publicId, name: 'Nieuwe BV' }]);
    const [row] = await database().select().from(organisations).where(eq(organisations.id, made.id));
    expect(row?.verificationState).toBe('unverified');
    expect(await recordedOn(made.id)).toEqual(['organisation.created']);
    const found = await findOrganisationByRegistration(database(), {
      country: 'NL',
      scheme: 'KVK',
      number: '12345678',
    });
    expect(found?.id).toBe(made.id);
  });

  it('refuses a number that another organisation has, and leaves nothing behind', async () => {
    await known('22222222');
    const name = 'Dubbele BV';
    const ctx = await ctxOf(await makeUser());
    await expect(
      transact(ctx, (inside) =>
        createOrganisation(inside, { ...NEW, name, scheme: 'KVK', number: '22222222' }),
      ),
    ).rejects.toEqual(new Invalid({ number: ['registration_known'] }));
    expect(await database().select().from(organisations).where(eq(organisations.name, name))).toEqual([]);
  });

  it('knows a worldwide number whatever country is chosen with it', async () => {
    const lei = '5493001KJTIIGC8Y1R12';
    await transact(await ctxOf(await makeUser()), (ctx) =>
      createOrganisation(ctx, { ...NEW, country: 'DE', scheme: 'LEI', number: lei }),
    );
    await expect(
      transact(await ctxOf(await makeUser()), (ctx) =>
        createOrganisation(ctx, { ...NEW, country: 'FR', scheme: 'LEI', number: lei }),
      ),
    ).rejects.toBeInstanceOf(Invalid);
  });

  it('lets one of two at once have a number', async () => {
    const make = async () => {
      const ctx = await ctxOf(await makeUser());
      return transact(ctx, (inside) =>
        createOrganisation(inside, { ...NEW, scheme: 'KVK', number: '33333333' }),
      );
    };
    const outcomes = await Promise.allSettled([make(), make()]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is for people with a confirmed address', async () => {
    const unconfirmed = await ctxOf(await makeUser({ emailConfirmedAt: null }));
    await expect(createOrganisation(unconfirmed, NEW)).rejects.toEqual(new Forbidden('confirm_email'));
    const visitor = { ...unconfirmed, actor: { kind: 'visitor' } as const };
    await expect(createOrganisation(visitor, NEW)).rejects.toEqual(new Forbidden('log_in'));
  });
});

describe('asking to join', () => {
  it('is answered by an owner, with a role', async () => {
    const { organisation, asker, request } = await askToJoin('44444441');
    const owner = await makeMember(organisation);
    await transact(await ctxOf(owner, organisation), (ctx) =>
      answerJoinRequest(ctx, organisation, { id: request.publicId, answer: 'accept', role: 'editor' }),
    );
    expect((await ctxOf(asker, organisation)).organisation?.roles).toEqual(['editor']);
    expect(await recordedOn(request.id)).toEqual(['join.requested', 'join.accepted']);
    await expect(
      transact(await ctxOf(owner, organisation), (ctx) =>
        answerJoinRequest(ctx, organisation, { id: request.publicId, answer: 'decline', role: 'reader' }),
      ),
    ).rejects.toBeInstanceOf(Conflict);
  });

  it('counts once while it is open, and can be taken back by the asker alone', async () => {
    const { registration, asker, request } = await askToJoin('44444442');
    await transact(await ctxOf(asker), (ctx) => requestJoin(ctx, registration));
    expect(await recordedOn(request.id)).toEqual(['join.requested']);
    await expect(withdrawJoinRequest(await ctxOf(await makeUser()), request.publicId)).rejects.toBeInstanceOf(
      NotFound,
    );
    await transact(await ctxOf(asker), (ctx) => withdrawJoinRequest(ctx, request.publicId));
    expect(await recordedOn(request.id)).toEqual(['join.requested', 'join.withdrawn']);
  });

  it('is not answered by members who are no owner, nor by a broker while there is an owner', async () => {
    const { organisation, request } = await askToJoin('44444443');
    await makeMember(organisation);
    const answer = { id: request.publicId, answer: 'accept', role: 'owner' } as const;
    const editor = await makeMember(organisation, 'editor');
    await expect(
      transact(await ctxOf(editor, organisation), (ctx) => answerJoinRequest(ctx, organisation, answer)),
    ).rejects.toBeInstanceOf(Forbidden);
    const broker = await makeOfficial('broker');
    await expect(
      transact(await ctxOf(broker), (ctx) => answerJoinRequest(ctx, organisation, answer)),
    ).rejects.toBeInstanceOf(Forbidden);
  });

  it('is not answered in the name of another organisation than the one that was asked', async () => {
    const { organisation, request } = await askToJoin('44444445');
    const owner = await makeMember(organisation);
    const other = await makeOrganisation();
    const answer = { id: request.publicId, answer: 'accept', role: 'owner' } as const;
    for (const person of [owner, await makeMember(other), await makeOfficial('broker')]) {
      await expect(
        transact(await ctxOf(person), (ctx) => answerJoinRequest(ctx, other, answer)),
      ).rejects.toBeInstanceOf(NotFound);
    }
    await transact(await ctxOf(owner), (ctx) => answerJoinRequest(ctx, organisation, answer));
  });

  it('is not answered by a broker who asked it', async () => {
    const { organisation, registration } = await known('44444446');
    const broker = await makeOfficial('broker');
    await transact(await ctxOf(broker), (ctx) => requestJoin(ctx, registration));
    const [request] = await database()
      .select()
      .from(joinRequests)
      .where(eq(joinRequests.organisationId, organisation.id));
    const answer = { id: request?.publicId ?? '', answer: 'accept', role: 'owner' } as const;
    await expect(
      transact(await ctxOf(broker), (ctx) => answerJoinRequest(ctx, organisation, answer)),
    ).rejects.toEqual(new Forbidden('not_allowed'));
    const colleague = await ctxOf(await makeOfficial('broker'));
    await transact(colleague, (ctx) => answerJoinRequest(ctx, organisation, answer));
    expect((await ctxOf(broker, organisation)).organisation?.roles).toEqual(['owner']);
  });

  it('is answered by a broker for an organisation that came without an owner', async () => {
    const { organisation, asker, request } = await askToJoin('44444444');
    const broker = await makeOfficial('broker');
    await transact(await ctxOf(broker), (ctx) =>
      answerJoinRequest(ctx, organisation, { id: request.publicId, answer: 'accept', role: 'owner' }),
    );
    const members = await findMemberships(await ctxOf(broker), organisation.id);
    expect(members.map((member) => [member.userId, member.role])).toEqual([[asker.id, 'owner']]);
  });
});
