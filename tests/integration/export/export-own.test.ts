import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildMandate, buildRegistration } from '#db/build.ts';
import { closeDatabase, database } from '#db/pool.ts';
import { events } from '#db/schema/events.ts';
import { listings } from '#db/schema/listings.ts';
import { mandates, organisationRegistrations, organisations } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';
import { seedReferenceData } from '#db/seed/reference/seed-reference-data.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { EXPORT_FORMATS, type ExportFormat } from '#app/domain/export/schemas.ts';
import { exportListings } from '#app/domain/export/export-listings.server.ts';
import { exportResponses } from '#app/domain/export/export-responses.server.ts';
import { createListing } from '#app/domain/listings/create-listing.server.ts';
import { contentOfListing } from '#app/domain/listings/listing-content.ts';
import { loadListings } from '#app/domain/listings/load-listings.server.ts';
import { ctxOf, makeMember, makeOfficial, makeOrganisation, transact } from '#tests/support/acting.ts';
import { importRows } from '#tests/support/import-rows.ts';
import { listingInput } from '#tests/support/listing-input.ts';
import { actIn, makePair, respond } from '../responses/setting.ts';

beforeAll(() => database().transaction((tx) => seedReferenceData(tx)));
beforeEach(() => database().delete(organisations));
afterAll(closeDatabase);

/** Every field of a capability, and of a challenge, with what spreadsheets and readers of CSV stumble over. */
const CAPABILITY = listingInput({
  title: '=SOM("1";2) is geen formule',
  body: 'Eerste regel, met "aanhalingstekens"; en puntkomma.\n\n- een lijst\n-\ttab\n\'+ met een teken ervoor\n@ het eind van een tekst die lang genoeg is om te worden gepubliceerd.',
  keywords: 'radar, lage snelheid, “aanhaling”, @werk',
  offerKind: 'production',
  primaryArea: 'INT',
  secondaryAreas: ['SEN', 'MAR'],
  subTechnologies: ['INT-ai', 'SEN-radar'],
  domains: ['sea', 'cyber'],
  trlMin: 6,
  trlTarget: 8,
  exportClass: 'dual_use',
  capacity: 20,
  capacityScalableTo: 200,
  capacityPeriod: 'quarter',
  unit: 'systems',
  leadTimeWeeks: 14,
  productionProvince: 'NL-DR',
  contentNl: 40,
  contentEu: 80,
  contentNato: 90,
  partnerKinds: ['prime', 'knowledge_institute'],
  cooperation: ['pilot', 'joint_development'],
  financeSought: '250k_1m',
  translatedTitle: 'This is no formula',
  translatedBody: '-1 is a number, and this is a text of more than one line.\nHere is the second.',
  audience: 'defence',
  identity: 'masked',
});
const CHALLENGE = listingInput({
  title: 'Een venster dat hard is',
  primaryArea: 'MAT',
  trlMin: 5,
  trlMax: 7,
  trlHard: true,
  exportClass: 'military',
  quantity: 12,
  unit: 'pieces',
  neededBy: '2028-02-29',
  budgetBand: '1m_5m',
  launchingCustomer: 'possible',
  preferredProvinces: ['NL-FR', 'NL-GR'],
  partnerKinds: ['startup'],
  cooperation: ['supply'],
  audience: 'private',
});

const make = (ctx: Ctx, kind: 'capability' | 'challenge', input: Parameters<typeof createListing>[2]) =>
  transact(ctx, (inside) => createListing(inside, kind, input));

const take = (ctx: Ctx, format: ExportFormat, locale: 'nl' | 'en' = 'nl') =>
  transact(ctx, (inside) => exportListings(inside, format, locale));

/** What all listings say, by title. */
async function contents() {
  const found = await loadListings(database(), undefined);
  return found.map(contentOfListing).sort((one, other) => one.title.localeCompare(other.title));
}

async function organisationFacts() {
  const rows = await database()
    .select({
      name: organisations.name,
      kind: organisations.kind,
      country: organisations.country,
      province: organisations.province,
      city: organisations.city,
      sizeClass: organisations.sizeClass,
      foundedYear: organisations.foundedYear,
      website: organisations.website,
      kvk: organisationRegistrations.number,
      description: texts.body,
      language: texts.language,
    })
    .from(organisations)
    .innerJoin(organisationRegistrations, eq(organisationRegistrations.organisationId, organisations.id))
    .innerJoin(texts, eq(texts.objectId, organisations.id));
  return rows;
}

async function makeFullOrganisation() {
  const organisation = await makeOrganisation({
    name: '+Plus Werken',
    kind: 'scale_up',
    province: 'NL-ZE',
    city: 'Middelburg',
    sizeClass: 'small',
    foundedYear: 1998,
    website: 'https://pluswerken.example',
  });
  await database().insert(organisationRegistrations).values(buildRegistration(organisation.id));
  await database().insert(texts).values({
    objectKind: 'organisation',
    objectId: organisation.id,
    fieldGroup: 'description',
    language: 'en',
    body: '-We build what others draw.\nIn two lines.',
  });
  return organisation;
}

describe('an organisation takes its own listings along', () => {
  it.each(EXPORT_FORMATS.flatMap((format) => (['nl', 'en'] as const).map((locale) => ({ format, locale }))))(
    'as $format in $locale, and imported elsewhere nothing is lost',
    async ({ format, locale }) => {
      const organisation = await makeFullOrganisation();
      const ctx = await actIn(organisation, 'editor');
      await make(ctx, 'capability', CAPABILITY);
      await make(ctx, 'challenge', CHALLENGE);
      await make(
        ctx,
        'capability',
        listingInput({ title: 'Alleen een titel', body: '', primaryArea: undefined }),
      );
      const before = { listings: await contents(), organisations: await organisationFacts() };
      const file = await take(ctx, format, locale);
      expect(await recordedExports()).toEqual([
        { type: 'organisation.exported', data: { what: 'listings', format, rows: 3 } },
      ]);

      await database().delete(texts);
      await database().delete(organisations);
      const report = await importRows(Buffer.from(file));
      expect(report).toMatchObject({ rows: 4, badRows: 0, errors: [], unknownColumns: [] });
      expect(await contents()).toEqual(before.listings);
      expect(await organisationFacts()).toEqual(before.organisations);
      // The same again changes nothing.
      const again = await importRows(Buffer.from(file));
      expect(again.outcomes).toMatchObject({
        organisation: { added: 0, changed: 0 },
        capability: { unchanged: 2 },
        challenge: { unchanged: 1 },
      });
    },
  );

  it('with a CSV in which no cell begins as a formula', async () => {
    const ctx = await actIn(await makeFullOrganisation());
    await make(ctx, 'capability', CAPABILITY);
    for (const cell of (await take(ctx, 'csv')).split('"')) expect(cell).not.toMatch(/^[=+\-@]/);
  });

  it('and of no other, whatever their audience', async () => {
    const other = await actIn(await makeOrganisation({ name: 'Wimbelorst' }));
    await make(other, 'capability', listingInput({ title: 'Knaspelhout' }));
    await database().update(listings).set({ status: 'published', audience: 'public', identity: 'named' });
    const file = await take(await actIn(await makeOrganisation({ name: 'Eigen' })), 'json');
    expect(file).toContain('Eigen');
    expect(file).not.toMatch(/Wimbelorst|Knaspelhout/);
  });

  it('when its owner, submitter or editor asks; nobody else, not even its broker', async () => {
    const organisation = await makeOrganisation();
    for (const role of ['owner', 'submitter', 'editor'] as const)
      expect(await take(await actIn(organisation, role), 'csv')).toContain(organisation.name);
    const reader = await actIn(organisation, 'reader');
    await expect(take(reader, 'csv')).rejects.toThrow('not_allowed');
    await expect(transact(reader, (ctx) => exportResponses(ctx, 'csv', 'nl'))).rejects.toThrow('not_allowed');
    const agency = await makeOrganisation({ kind: 'branch_organisation' });
    await database().insert(mandates).values(buildMandate(organisation.id, agency.id));
    const broker = await makeOfficial('broker');
    await expect(take(await ctxOf(broker, organisation), 'csv')).rejects.toThrow();
    await expect(take(await ctxOf(await makeMember(agency), organisation), 'csv')).rejects.toThrow();
  });
});

describe('an organisation takes its responses along', () => {
  it('from both sides, without the name of who is masked', async () => {
    const pair = await makePair({ capability: { identity: 'masked' } });
    const sent = await respond(pair, {
      body: '=1+1 is wat wij bieden, in meer dan enkele woorden, en wel hierom',
    });
    const asPoster = await transact(pair.asPoster, (ctx) => exportResponses(ctx, 'json', 'nl'));
    expect(JSON.parse(asPoster)).toMatchObject({ box: 'received', id: sent.publicId, other_side: '' });
    expect(asPoster).not.toContain(pair.responder.name);
    const asResponder = await transact(pair.asResponder, (ctx) => exportResponses(ctx, 'csv', 'nl'));
    expect(asResponder).toContain(`"sent";"${sent.publicId}"`);
    expect(asResponder).toContain(pair.poster.name);
    expect(asResponder).toContain(`"'=1+1 is wat wij bieden`);
  });
});

async function recordedExports() {
  const rows = await database()
    .select({ type: events.type, data: events.data })
    .from(events)
    .where(eq(events.type, 'organisation.exported'))
    .orderBy(asc(events.id));
  return rows.slice(-1);
}
