import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import { events } from '#db/schema/events.ts';
import { referenceTerms } from '#db/schema/reference-data.ts';
import { REFERENCE_TERMS, seedReferenceData } from '#db/seed/reference/seed-reference-data.ts';
import { AREA_CODES, type PlatformRole } from '#db/enums.ts';
import type { Ctx, Person } from '#app/domain/ctx.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#app/domain/errors.ts';
import { addTerm } from '#app/domain/reference-data/add-term.server.ts';
import { editTerm } from '#app/domain/reference-data/edit-term.server.ts';
import { findTerm } from '#app/domain/reference-data/find-term.server.ts';
import { forgetTerms, listTerms } from '#app/domain/reference-data/list-terms.server.ts';
import { retireTerm } from '#app/domain/reference-data/retire-term.server.ts';
import { buildOfficial, buildPerson } from '#tests/support/people.ts';

const as = (role: PlatformRole | null): Person => (role ? buildOfficial(role) : buildPerson());

const inTransaction = <Result>(actor: Person, work: (ctx: Ctx) => Promise<Result>): Promise<Result> =>
  database().transaction((tx) => work({ tx, actor, organisation: null, now: new Date(), requestId: 'test' }));

beforeEach(async () => {
  await database().delete(referenceTerms);
  await seedReferenceData(database());
  for (const list of ['area', 'certificate', 'sub_technology'] as const) forgetTerms(list);
});
afterAll(closeDatabase);

describe('a new installation', () => {
  test('has the areas, and they are the areas the program knows', async () => {
    const terms = await listTerms(database(), 'area');
    expect(terms.map(({ code }) => code)).toEqual([...AREA_CODES]);
  });

  test('has every term in both languages under a parent that exists', () => {
    const known = new Set(REFERENCE_TERMS.map(({ code }) => code));
    expect(known.size).toBe(REFERENCE_TERMS.length - 1); // "other" is a certificate and an affiliation
    for (const { nl, en, parent } of REFERENCE_TERMS) {
      expect(nl.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      if (parent) expect(known).toContain(parent);
    }
  });

  test('knows Utrecht and Zuid-Holland under both editions of NUTS', async () => {
    const utrecht = await findTerm(database(), 'province', 'NL-UT');
    expect(utrecht?.attributes).toEqual({ nuts2021: 'NL31', nuts2024: 'NL35' });
  });

  test('gets no doubles when seeded again, and keeps what was edited', async () => {
    await inTransaction(as('administrator'), (ctx) =>
      editTerm(ctx, 'area', { code: 'SEN', version: 1, nl: 'Zintuigen', en: 'Senses', isProposal: false }),
    );
    expect(await seedReferenceData(database())).toBe(0);
    expect(await findTerm(database(), 'area', 'SEN')).toMatchObject({ version: 2, nl: 'Zintuigen' });
  });
});

describe('an edited term', () => {
  const edit = { code: 'ISO-9001', version: 1, nl: 'ISO 9001:2026', en: 'ISO 9001:2026', isProposal: false };

  test('gets a next version, and the old one stays readable', async () => {
    await inTransaction(as('programme_manager'), (ctx) => editTerm(ctx, 'certificate', edit));
    expect(await findTerm(database(), 'certificate', 'ISO-9001')).toMatchObject({
      version: 2,
      nl: 'ISO 9001:2026',
    });
    expect(await findTerm(database(), 'certificate', 'ISO-9001', 1)).toMatchObject({
      nl: 'ISO 9001 kwaliteitsmanagement',
    });
    expect((await listTerms(database(), 'certificate'))[0]).toMatchObject({ code: 'ISO-9001', version: 2 });
  });

  test('is refused to the second of two people who started from the same version', async () => {
    await inTransaction(as('administrator'), (ctx) => editTerm(ctx, 'certificate', edit));
    await expect(
      inTransaction(as('administrator'), (ctx) => editTerm(ctx, 'certificate', edit)),
    ).rejects.toThrow(Conflict);
  });

  test('is told in the history', async () => {
    await inTransaction(as('administrator'), (ctx) => editTerm(ctx, 'certificate', edit));
    const [event] = await database()
      .select({ data: events.data })
      .from(events)
      .where(eq(events.type, 'reference-term.edited'))
      .orderBy(events.at);
    expect(event?.data).toMatchObject({ code: expect.any(String), version: 2 });
  });

  test('can be edited by nobody without the role', async () => {
    for (const role of [null, 'auditor', 'broker'] as const) {
      await expect(inTransaction(as(role), (ctx) => editTerm(ctx, 'certificate', edit))).rejects.toThrow(
        NotFound,
      );
    }
  });
});

describe('a retired term', () => {
  test('is offered no more, stays readable, and comes back when edited', async () => {
    const admin = as('administrator');
    await inTransaction(admin, (ctx) => retireTerm(ctx, 'certificate', { code: 'NADCAP', version: 1 }));
    const codes = async () => (await listTerms(database(), 'certificate')).map(({ code }) => code);
    expect(await codes()).not.toContain('NADCAP');
    expect(await findTerm(database(), 'certificate', 'NADCAP', 1)).toMatchObject({ code: 'NADCAP' });
    await inTransaction(admin, (ctx) =>
      editTerm(ctx, 'certificate', {
        code: 'NADCAP',
        version: 1,
        nl: 'Nadcap',
        en: 'Nadcap',
        isProposal: false,
      }),
    );
    expect(await codes()).toContain('NADCAP');
  });
});

describe('a new term', () => {
  const input = { code: 'SEN-lidar', nl: 'Lidar', en: 'Lidar', parentCode: 'SEN', isProposal: true };

  test('comes last in its list', async () => {
    await inTransaction(as('programme_manager'), (ctx) => addTerm(ctx, 'sub_technology', input));
    expect((await listTerms(database(), 'sub_technology')).at(-1)).toMatchObject({
      code: 'SEN-lidar',
      parentCode: 'SEN',
      isProposal: true,
    });
  });

  test('needs a code of its own and a parent that exists', async () => {
    const add = (over: Partial<typeof input>) =>
      inTransaction(as('administrator'), (ctx) => addTerm(ctx, 'sub_technology', { ...input, ...over }));
    await expect(add({ code: 'SEN-radar' })).rejects.toThrow(new Invalid({ code: ['already_exists'] }));
    await expect(add({ parentCode: 'XYZ' })).rejects.toThrow(new Invalid({ parentCode: ['choice'] }));
  });

  test('cannot be an area, since the program knows those', async () => {
    await expect(
      inTransaction(as('administrator'), (ctx) =>
        addTerm(ctx, 'area', { code: 'BIO', nl: 'Bio', en: 'Bio', isProposal: true }),
      ),
    ).rejects.toThrow(Forbidden);
  });
});
