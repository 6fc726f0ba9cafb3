import { asc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '#db/pool.ts';
import { listings, listingVersions } from '#db/schema/listings.ts';
import { referenceTerms } from '#db/schema/reference-data.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { createListing } from '#app/domain/listings/create-listing.server.ts';
import { editListing } from '#app/domain/listings/edit-listing.server.ts';
import { getListing } from '#app/domain/listings/get-listing.server.ts';
import { publishListing } from '#app/domain/listings/publish-listing.server.ts';
import { forgetTerms } from '#app/domain/reference-data/list-terms.server.ts';
import { ctxOf, makeMember, makeOfficial, makeOrganisation, transact } from '#tests/support/acting.ts';
import { listingInput } from '#tests/support/listing-input.ts';

const CAPABILITY = listingInput({
  secondaryAreas: ['SEN'],
  subTechnologies: ['SEN-radar', 'MAT-composites'],
  domains: ['land', 'sea'],
  offerKind: 'product',
  trlMin: 6,
  trlTarget: 8,
  exportClass: 'dual_use',
  capacity: 40,
  capacityScalableTo: 100,
  capacityPeriod: 'month',
  unit: 'pieces',
  leadTimeWeeks: 12,
  productionProvince: 'NL-ZE',
  contentNl: 70,
  contentEu: 90,
  contentNato: 95,
  partnerKinds: ['prime'],
  cooperation: ['supply', 'production'],
  financeSought: '1m_5m',
  translatedTitle: 'Light armour of basalt fibre',
  translatedBody: 'We make panels of basalt fibre that are lighter than steel.',
  // Of a challenge, so left out.
  quantity: 3,
});

describe('a listing in full', () => {
  let owner: Ctx;
  let reader: Ctx;

  beforeAll(async () => {
    const own = await makeOrganisation({ kind: 'sme' });
    const other = await makeOrganisation();
    owner = await ctxOf(await makeMember(own), own);
    reader = await ctxOf(await makeMember(other), other);
  });

  const make = (input = CAPABILITY) => transact(owner, (ctx) => createListing(ctx, 'capability', input));

  it('is read back as it was filled in, in each language', async () => {
    const publicId = await make();
    expect(await getListing(owner, publicId, 'nl')).toMatchObject({
      title: CAPABILITY.title,
      languages: ['nl', 'en'],
      isTranslation: false,
      areas: ['MAT', 'SEN'],
      subTechnologies: ['MAT-composites', 'SEN-radar'],
      domains: ['land', 'sea'],
      offerKind: 'product',
      trl: { min: 6, max: 6 },
      trlTarget: 8,
      capacity: 40,
      capacityScalableTo: 100,
      capacityPeriod: 'month',
      unit: 'pieces',
      quantity: null,
      leadTimeWeeks: 12,
      productionProvince: 'NL-ZE',
      contentNl: 70,
      contentEu: 90,
      contentNato: 95,
      partnerKinds: ['prime'],
      cooperation: ['supply', 'production'],
      financeSought: '1m_5m',
    });
    expect(await getListing(owner, publicId, 'en')).toMatchObject({
      title: 'Light armour of basalt fibre',
      language: 'en',
      isTranslation: true,
    });
  });

  it('tells what it says of export control to its own side, Defensie and brokers only', async () => {
    const publicId = await make();
    await transact(owner, (ctx) => publishListing(ctx, publicId, 1));
    const seenBy = async (ctx: Ctx) => (await getListing(ctx, publicId, 'nl')).exportClass;
    expect(await seenBy(owner)).toBe('dual_use');
    expect(await seenBy(await ctxOf(await makeOfficial('broker')))).toBe('dual_use');
    expect(await seenBy(await ctxOf(await makeOfficial('defence_requester')))).toBe('dual_use');
    expect(await seenBy(reader)).toBeNull();
  });

  it('masked, does not tell where it is made', async () => {
    const publicId = await make({ ...CAPABILITY, identity: 'masked' });
    await transact(owner, (ctx) => publishListing(ctx, publicId, 1));
    expect((await getListing(owner, publicId, 'nl')).productionProvince).toBe('NL-ZE');
    expect((await getListing(reader, publicId, 'nl')).productionProvince).toBeNull();
  });

  it('takes only terms of the lists, and sub-technologies of the areas that are chosen', async () => {
    await expect(
      make({
        ...CAPABILITY,
        domains: ['moon'],
        productionProvince: 'NL-XX',
        subTechnologies: ['QUA-sensing'],
      }),
    ).rejects.toMatchObject({
      fields: {
        domains: ['choice'],
        productionProvince: ['choice'],
        subTechnologies: ['sub_technology_area'],
      },
    });
  });

  it('keeps a term that has been retired since, and takes it nowhere else', async () => {
    const [term] = await database()
      .insert(referenceTerms)
      .values({ list: 'sub_technology', code: 'MAT-old', parentCode: 'MAT', nl: 'Oud', en: 'Old' })
      .returning();
    forgetTerms('sub_technology');
    const input = { ...CAPABILITY, subTechnologies: ['MAT-old'] };
    const publicId = await make(input);
    await database()
      .update(referenceTerms)
      .set({ retiredAt: new Date() })
      .where(eq(referenceTerms.id, term?.id ?? ''));
    forgetTerms('sub_technology');
    await transact(owner, (ctx) =>
      editListing(ctx, publicId, { ...input, title: 'Nieuwe titel', version: 1 }),
    );
    expect((await getListing(owner, publicId, 'nl')).subTechnologies).toEqual(['MAT-old']);
    await expect(make(input)).rejects.toMatchObject({ fields: { subTechnologies: ['choice'] } });
  });

  it('keeps what it said at each version, with who saved it', async () => {
    const publicId = await make();
    await transact(owner, (ctx) => editListing(ctx, publicId, { ...CAPABILITY, capacity: 50, version: 1 }));
    expect(await versionsOf(publicId)).toEqual([
      { version: 1, capacity: 40, isByPerson: true },
      { version: 2, capacity: 50, isByPerson: true },
    ]);
  });

  it('that nobody saved here has its first version when somebody changes it', async () => {
    const publicId = await make();
    await database().delete(listingVersions);
    await transact(owner, (ctx) => editListing(ctx, publicId, { ...CAPABILITY, capacity: 60, version: 1 }));
    expect(await versionsOf(publicId)).toEqual([
      { version: 1, capacity: 40, isByPerson: false },
      { version: 2, capacity: 60, isByPerson: true },
    ]);
  });
});

async function versionsOf(publicId: string) {
  const rows = await database()
    .select({ kept: listingVersions })
    .from(listingVersions)
    .innerJoin(listings, eq(listings.id, listingVersions.listingId))
    .where(eq(listings.publicId, publicId))
    .orderBy(asc(listingVersions.version));
  return rows.map(({ kept }) => ({
    version: kept.version,
    capacity: kept.content['capacity'],
    isByPerson: kept.savedBy !== null,
  }));
}
