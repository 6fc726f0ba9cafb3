import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { later, minutes } from '#app/domain/durations.ts';
import { Conflict, Forbidden, NotFound } from '#app/domain/errors.ts';
import { declareOwnership } from '#app/domain/organisations/declare-ownership.server.ts';
import { endMandate } from '#app/domain/organisations/end-mandate.server.ts';
import { giveMandate } from '#app/domain/organisations/give-mandate.server.ts';
import { listMandateActs, listMandates } from '#app/domain/organisations/list-mandates.server.ts';
import { readContacts } from '#app/domain/organisations/read-contacts.server.ts';
import { readOwnership } from '#app/domain/organisations/read-ownership.server.ts';
import { saveContact } from '#app/domain/organisations/save-contact.server.ts';
import { saveProjectReference } from '#app/domain/organisations/save-project-reference.server.ts';
import { listProjectReferences } from '#app/domain/organisations/list-records.server.ts';
import { verifyProjectReference } from '#app/domain/organisations/verify-project-reference.server.ts';
import {
  ctxOf,
  makeMember,
  makeOfficial,
  makeOrganisation,
  makeUser,
  transact,
} from '#tests/support/acting.ts';
import { buildMembership } from '#db/build.ts';
import { database } from '#db/pool.ts';
import { roles } from '#db/schema/accounts.ts';
import { organisations } from '#db/schema/organisations.ts';
import { recordedOn } from '#tests/support/recorded.ts';

type User = { id: string };
let organisation: Awaited<ReturnType<typeof makeOrganisation>>;
let owner: User;

const OWNERSHIP = { euNatoPercent: 80, ultimateOwnerCountry: 'NL', highRiskCountryLink: 'no' } as const;

beforeEach(async () => {
  organisation = await makeOrganisation({ audience: 'public' });
  owner = await makeMember(organisation);
  await transact(await ctxOf(owner, organisation), async (ctx) => {
    await saveContact(ctx, { purpose: 'sales', name: 'An de Vries', email: 'an@example.test' });
    await declareOwnership(ctx, OWNERSHIP);
  });
});

const asOwner = async () => ctxOf(owner, organisation);
const contacts = async (user: User) => transact(await ctxOf(user), (ctx) => readContacts(ctx, organisation));
const ownership = async (user: User) =>
  transact(await ctxOf(user), (ctx) => readOwnership(ctx, organisation));
const reads = async () => (await recordedOn(organisation.id)).filter((type) => type.endsWith('-read'));

async function mandatedBroker() {
  const schakel = await makeOrganisation({ kind: 'branch_organisation' });
  const broker = await makeOfficial('broker');
  await database()
    .insert(roles)
    .values(buildMembership(broker.id, schakel.id, 'editor'));
  await transact(await asOwner(), (ctx) => giveMandate(ctx, schakel.publicId));
  return { schakel, broker };
}

describe('contact persons', () => {
  it('are read by the own organisation without a trace, by Defensie and brokers with one', async () => {
    expect(await contacts(await makeMember(organisation, 'reader'))).toHaveLength(1);
    expect(await reads()).toEqual([]);
    expect(await contacts(await makeOfficial('broker'))).toMatchObject([{ name: 'An de Vries' }]);
    expect(await contacts(await makeOfficial('defence_requester'))).toHaveLength(1);
    expect(await reads()).toEqual(['organisation.contacts-read', 'organisation.contacts-read']);
  });

  it('do not exist for anybody else, whoever may see the page', async () => {
    const verified = await makeMember(await makeOrganisation());
    await expect(contacts(verified)).rejects.toBeInstanceOf(NotFound);
    await expect(contacts(await makeOfficial('administrator'))).rejects.toBeInstanceOf(NotFound);
  });
});

describe('ownership', () => {
  it('is read by the organisation, Defensie and the mandated broker; the latter two leave a trace', async () => {
    expect(await ownership(owner)).toMatchObject({ euNatoPercent: 80, highRiskCountryLink: false });
    expect(await reads()).toEqual([]);
    const unit = await makeOrganisation({ kind: 'defence_unit' });
    await ownership(await makeMember(unit, 'reader'));
    const { broker } = await mandatedBroker();
    await ownership(broker);
    expect(await reads()).toEqual(['organisation.ownership-read', 'organisation.ownership-read']);
  });

  it('does not exist for a broker without a mandate, a programme manager or another organisation', async () => {
    for (const user of [
      await makeOfficial('broker'),
      await makeOfficial('programme_manager'),
      await makeMember(await makeOrganisation()),
    ]) {
      await expect(ownership(user)).rejects.toBeInstanceOf(NotFound);
    }
  });

  it('is declared by owners and submitters themselves, not by a broker for them', async () => {
    const { broker } = await mandatedBroker();
    await expect(declareOwnership(await ctxOf(broker, organisation), OWNERSHIP)).rejects.toBeInstanceOf(
      Forbidden,
    );
    const editor = await makeMember(organisation, 'editor');
    await expect(declareOwnership(await ctxOf(editor, organisation), OWNERSHIP)).rejects.toBeInstanceOf(
      Forbidden,
    );
  });
});

describe('a mandate', () => {
  it('lets a broker of the mandated organisation act, shows what it did, and stops it when it ends', async () => {
    const { schakel, broker } = await mandatedBroker();
    await transact(await ctxOf(broker, organisation), (ctx) =>
      saveContact(ctx, { purpose: 'general', name: 'Balie', phone: '+31 10 123 45 67' }),
    );
    const acts = await listMandateActs(await asOwner(), 1);
    expect(acts.rows).toMatchObject([{ type: 'contact.added', broker: schakel.name }]);
    const { rows } = await listMandates(await asOwner());
    await transact(await asOwner(), (ctx) => endMandate(ctx, rows[0]?.publicId ?? ''));
    expect((await ctxOf(broker, organisation)).organisation).toBeNull();
    await expect(
      transact(await asOwner(), (ctx) => endMandate(ctx, rows[0]?.publicId ?? '')),
    ).rejects.toBeInstanceOf(NotFound);
  });

  it('goes to verified branch organisations and agencies only, once', async () => {
    const { schakel } = await mandatedBroker();
    const unverified = await makeOrganisation({
      kind: 'branch_organisation',
      verificationState: 'requested',
    });
    const company = await makeOrganisation();
    for (const other of [schakel, unverified, company, organisation]) {
      await expect(
        transact(await asOwner(), (ctx) => giveMandate(ctx, other.publicId)),
      ).rejects.toMatchObject({ name: 'Invalid' });
    }
  });

  it('stops, and is not given, when the verification of the organisation that acts is over', async () => {
    const { schakel, broker } = await mandatedBroker();
    const over = await makeOrganisation({ kind: 'branch_organisation', verifiedUntil: '2020-01-01' });
    const { candidates } = await listMandates(await asOwner());
    expect(candidates.map((one) => one.publicId)).not.toContain(over.publicId);
    await expect(transact(await asOwner(), (ctx) => giveMandate(ctx, over.publicId))).rejects.toMatchObject({
      name: 'Invalid',
    });
    expect((await ctxOf(broker, organisation)).organisation).not.toBeNull();
    await database()
      .update(organisations)
      .set({ verifiedUntil: '2020-01-01' })
      .where(eq(organisations.id, schakel.id));
    expect((await ctxOf(broker, organisation)).organisation).toBeNull();
  });

  it('is given by an owner, not by other members, nor by the broker itself', async () => {
    const { schakel, broker } = await mandatedBroker();
    const submitter = await makeMember(organisation, 'submitter');
    await expect(giveMandate(await ctxOf(submitter, organisation), schakel.publicId)).rejects.toBeInstanceOf(
      Forbidden,
    );
    await expect(giveMandate(await ctxOf(broker, organisation), schakel.publicId)).rejects.toBeInstanceOf(
      Forbidden,
    );
  });
});

describe('an earlier project', () => {
  it('counts as checked until it is changed', async () => {
    const save = async (id?: string) =>
      transact(await asOwner(), (ctx) => saveProjectReference(ctx, { id, title: 'Radar voor de haven' }));
    await save();
    const read = async () => (await listProjectReferences(database(), organisation.id))[0];
    const id = (await read())?.publicId ?? '';
    const broker = await makeOfficial('broker');
    await transact(await ctxOf(broker), (ctx) =>
      verifyProjectReference(ctx, organisation, { id, version: 1 }),
    );
    expect((await read())?.verifiedAt).not.toBeNull();
    await save(id);
    expect((await read())?.verifiedAt).toBeNull();
    await expect(
      transact(await ctxOf(await makeUser()), (ctx) =>
        verifyProjectReference(ctx, organisation, { id, version: 1 }),
      ),
    ).rejects.toBeInstanceOf(Forbidden);
  });

  it('is checked as it was seen, by somebody with a recent second factor', async () => {
    const save = async (id?: string) =>
      transact(await asOwner(), (ctx) => saveProjectReference(ctx, { id, title: 'Radar voor de haven' }));
    await save();
    const seen = (await listProjectReferences(database(), organisation.id))[0];
    const id = seen?.publicId ?? '';
    const broker = await makeOfficial('broker');
    await save(id);
    const check = async (version: number, at?: Date) =>
      transact(await ctxOf(broker, undefined, at && { secondFactorAt: at }), (ctx) =>
        verifyProjectReference(ctx, organisation, { id, version }),
      );
    await expect(check(seen?.version ?? 0)).rejects.toBeInstanceOf(Conflict);
    await expect(check(2, later(new Date(), -minutes(16)))).rejects.toEqual(
      new Forbidden('give_second_factor'),
    );
    await check(2);
  });

  it('is changed by its own organisation alone', async () => {
    const other = await makeOrganisation();
    const stranger = await makeMember(other);
    await transact(await asOwner(), (ctx) => saveProjectReference(ctx, { title: 'Sonar' }));
    const [reference] = await listProjectReferences(database(), organisation.id);
    await expect(
      transact(await ctxOf(stranger, other), (ctx) =>
        saveProjectReference(ctx, { id: reference?.publicId, title: 'Gekaapt' }),
      ),
    ).rejects.toBeInstanceOf(NotFound);
  });
});
