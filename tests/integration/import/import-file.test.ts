import { and, count, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildListing, buildListingText } from '#db/build.ts';
import { closeDatabase, database } from '#db/pool.ts';
import { events } from '#db/schema/events.ts';
import { listingAreas, listings, listingVersions } from '#db/schema/listings.ts';
import { organisationRegistrations, organisations } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';
import { seedReferenceData } from '#db/seed/reference/seed-reference-data.ts';
import type { ImportReport } from '#app/domain/import/import-report.ts';
import { importFile } from '#app/domain/import/import-file.server.ts';
import { editListing } from '#app/domain/listings/edit-listing.server.ts';
import { visibleListings } from '#app/domain/visibility/predicates.server.ts';
import { ctxOf, makeMember, makeOfficial, makeOrganisation, transact } from '#tests/support/acting.ts';
import { importRows, operator } from '#tests/support/import-rows.ts';
import { listingInput } from '#tests/support/listing-input.ts';

const TEXT = 'Een passieve radar die meeluistert met omroepmasten. Hij ziet drones tot twaalf kilometer ver.';
const ROW = {
  id: 'a',
  organisation: 'Duinrand',
  title: 'Passieve radar',
  text: TEXT,
  area: 'SEN',
  trl: 6,
  language: 'nl',
};

beforeAll(() => database().transaction((tx) => seedReferenceData(tx)));
beforeEach(async () => {
  await database().delete(organisations);
  await database().execute(sql`delete from graphile_worker._private_jobs`);
});
afterAll(closeDatabase);

const db = database;
const outcomes = ({ outcomes: { organisation, capability, challenge } }: ImportReport) =>
  [organisation, capability, challenge].map(({ added, changed, unchanged, left }) =>
    [added, changed, unchanged, left].join(' '),
  );
const problems = ({ errors }: ImportReport) =>
  errors.map(({ line, column, code }) => `${String(line)} ${column ?? '-'} ${code}`);
const remarks = ({ remarks: found }: ImportReport) =>
  found.map(({ line, code }) => `${String(line)} ${code}`);
async function theListing() {
  const [row] = await db().select().from(listings);
  if (!row) throw new Error('no listing');
  return row;
}
async function eventCount(): Promise<number> {
  const [row] = await db().select({ total: count() }).from(events);
  return row?.total ?? 0;
}

describe('an import as drafts', () => {
  it('makes listings and the organisations they are of, imported and unverified', async () => {
    const report = await importRows([ROW]);
    expect(outcomes(report)).toEqual(['1 0 0 0', '1 0 0 0', '0 0 0 0']);
    const listing = await theListing();
    expect(listing).toMatchObject({ status: 'draft', externalId: 'a', externalSource: 'import', trlMin: 6 });
    const [organisation] = await db().select().from(organisations);
    expect(organisation).toMatchObject({
      name: 'Duinrand',
      kind: 'sme',
      verificationState: 'unverified',
      externalId: 'name:duinrand',
      externalSource: 'import',
    });
    const [text] = await db().select().from(texts).where(eq(texts.objectId, listing.id));
    expect(text).toMatchObject({ title: 'Passieve radar', body: TEXT, language: 'nl', origin: 'original' });
  });

  it('is the same the second time: no doubles, nothing written, nothing recorded', async () => {
    await importRows([ROW]);
    const before = await theListing();
    const recorded = await eventCount();
    const again = await importRows([ROW]);
    expect(outcomes(again)).toEqual(['0 0 0 0', '0 0 1 0', '0 0 0 0']);
    expect(await theListing()).toEqual(before);
    expect(await eventCount()).toBe(recorded);
  });

  it('changes what changed in the file, and keeps what was there as a version', async () => {
    await importRows([ROW]);
    const report = await importRows([{ ...ROW, title: 'Passieve radar op masten', trl: 7 }]);
    expect(outcomes(report)).toEqual(['0 0 0 0', '0 1 0 0', '0 0 0 0']);
    const listing = await theListing();
    expect(listing).toMatchObject({ trlMin: 7, version: 2, status: 'draft' });
    const versions = await db().select().from(listingVersions).orderBy(listingVersions.version);
    expect(versions.map(({ content }) => content['title'])).toEqual([
      'Passieve radar',
      'Passieve radar op masten',
    ]);
    const [edited] = await db()
      .select({ data: events.data })
      .from(events)
      .where(and(eq(events.objectId, listing.id), eq(events.type, 'listing.edited')));
    expect(edited?.data).toMatchObject({ fields: ['title', 'trlMin'], imported: true });
  });

  it('leaves alone what somebody edited here since', async () => {
    await importRows([ROW]);
    const listing = await theListing();
    const [organisation] = await db().select().from(organisations);
    if (!organisation) throw new Error('no organisation');
    const ctx = await ctxOf(await makeMember(organisation), organisation);
    await transact(ctx, (inside) =>
      editListing(inside, listing.publicId, listingInput({ title: 'Mijn eigen titel' })),
    );
    const report = await importRows([{ ...ROW, title: 'Weer iets anders' }]);
    expect(outcomes(report)[1]).toBe('0 0 0 1');
    expect(remarks(report)).toEqual(['1 edited_here']);
    const [text] = await db().select().from(texts).where(eq(texts.objectId, listing.id));
    expect(text?.title).toBe('Mijn eigen titel');
  });

  it('tells a missing area as not classified, until there is one', async () => {
    await importRows([{ ...ROW, area: '' }]);
    const { id } = await theListing();
    const areas = () =>
      db().select({ code: listingAreas.code }).from(listingAreas).where(eq(listingAreas.listingId, id));
    expect(await areas()).toEqual([{ code: 'unclassified' }]);
    expect(outcomes(await importRows([{ ...ROW, area: '' }]))[1]).toBe('0 0 1 0');
    await importRows([ROW]);
    expect(await areas()).toEqual([{ code: 'SEN' }]);
  });

  it('takes good rows and names the bad ones, by line', async () => {
    const report = await importRows([
      ROW,
      { ...ROW, id: 'b', area: 'Sensorieken' },
      { ...ROW, id: 'c', text: `${TEXT} NATO RESTRICTED` },
      { ...ROW },
      { ...ROW, id: 'd', sub_technologies: 'MAT-armour' },
      { ...ROW, id: 'e' },
    ]);
    expect(outcomes(report)[1]).toBe('2 0 0 0');
    expect(problems(report)).toEqual([
      '2 area not_on_list:Sensorieken',
      '3 text marking:NATO RESTRICTED',
      '4 id duplicate:1',
      '5 sub_technologies sub_technology_area',
    ]);
    expect(report).toMatchObject({ rows: 6, badRows: 4 });
  });

  it('writes nothing in a dry run, and counts as if', async () => {
    const before = await eventCount();
    const report = await importRows([ROW, { ...ROW, id: 'b' }], { scope: { isDryRun: true } });
    expect(outcomes(report)).toEqual(['1 0 0 0', '2 0 0 0', '0 0 0 0']);
    expect(await db().select().from(organisations)).toEqual([]);
    expect(await eventCount()).toBe(before);
  });

  it('refuses alone what the database does not take', async () => {
    await importRows([ROW]);
    // Another list has taken the key of a row meanwhile, as a second process could.
    await db().execute(sql`
      create function refuse_row() returns trigger language plpgsql as $$
      begin if new.external_id = 'c' then raise check_violation; end if; return new; end $$;
      create trigger refuse_row before insert on listings for each row execute function refuse_row()`);
    const report = await importRows(
      ['b', 'c', 'd', 'e'].map((id) => ({ ...ROW, id, organisation: `Van ${id}` })),
    );
    await db().execute(sql`drop trigger refuse_row on listings; drop function refuse_row`);
    expect(problems(report)).toEqual(['2 - not_stored']);
    expect(outcomes(report).slice(0, 2)).toEqual(['3 0 0 0', '3 0 0 0']);
    const names = await db().select({ name: organisations.name }).from(organisations);
    expect(names.map(({ name }) => name).sort()).toEqual(['Duinrand', 'Van b', 'Van d', 'Van e']);
  });

  it('goes on where it was broken off', async () => {
    const rows = Array.from({ length: 600 }, (_, index) => ({ ...ROW, id: String(index) }));
    let kept: ImportReport | undefined;
    const broken = importRows(rows, {
      keep: (_, report) => {
        if (report.rows > 500) throw new Error('broken off');
        kept = report;
        return Promise.resolve();
      },
    });
    await expect(broken).rejects.toThrow('broken off');
    expect(kept?.rows).toBe(500);
    const report = await importRows(rows, { resume: kept });
    expect(outcomes(report)).toEqual(['1 0 0 0', '600 0 0 0', '0 0 0 0']);
    expect(report.rows).toBe(600);
  });

  it('runs once at a time per list', async () => {
    const settled = await Promise.allSettled([importRows([ROW]), importRows([ROW])]);
    const refused = settled.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map(({ reason }) => String(reason))).toEqual(['Conflict: import_is_running']);
    expect(await db().select().from(listings)).toHaveLength(1);
  });

  it('refuses a file as a whole before anything of it is written', async () => {
    const latin = Buffer.concat([
      Buffer.from(`id,organisation,text\n${`1,Duinrand,${TEXT}\n`.repeat(400)}`),
      Buffer.from('2,Duinrand,caf\xe9\n', 'latin1'),
    ]);
    await expect(importRows(latin)).rejects.toMatchObject({ line: 402, code: 'not_utf8' });
    const without = Buffer.from('titel;organisatie\nRadar;Duinrand\n');
    await expect(importRows(without)).rejects.toMatchObject({ line: 1, code: 'missing_columns:id' });
    await expect(importRows(Buffer.from('id,text,organisation\n'))).rejects.toMatchObject({
      code: 'only_header',
    });
    const many = Array.from({ length: 11 }, (_, index) => ({ ...ROW, id: String(index) }));
    await expect(importRows(many, { mostRows: 10 })).rejects.toMatchObject({
      line: 11,
      code: 'too_many_rows:10',
    });
    expect(await db().select().from(organisations)).toEqual([]);
  });

  it('names the columns that it does not use', async () => {
    const report = await importRows(
      Buffer.from('id,organisation,title,fax,status\na,Duinrand,Radar,1,draft\n'),
    );
    expect(report.unknownColumns).toEqual(['fax']);
    expect(outcomes(report)[1]).toBe('1 0 0 0');
  });
});

describe('an import that an administrator declares', () => {
  const published = async () => ({ scope: { declaredBy: (await makeOfficial('administrator')).id } });

  it('publishes for the audience of each listing, also of organisations that are not verified', async () => {
    const declared = await published();
    const report = await importRows([{ ...ROW, audience: 'public' }], declared);
    expect(report.published).toBe(1);
    const listing = await theListing();
    expect(listing).toMatchObject({ status: 'published', declaredBy: declared.scope.declaredBy });
    expect(listing.expiresAt?.getTime()).toBeGreaterThan(Date.now());
    const seen = await db()
      .select()
      .from(listings)
      .where(visibleListings({ kind: 'visitor' }));
    expect(seen).toHaveLength(1);
  });

  it('publishes drafts of an earlier import', async () => {
    await importRows([ROW]);
    const report = await importRows([ROW], await published());
    expect(outcomes(report)[1]).toBe('0 1 0 0');
    expect((await theListing()).status).toBe('published');
  });

  it('changes what is published, which an import as drafts leaves alone', async () => {
    const declared = await published();
    await importRows([ROW], declared);
    const changed = { ...ROW, title: 'Passieve radar op masten' };
    expect(remarks(await importRows([changed]))).toEqual(['1 published_here']);
    expect(outcomes(await importRows([changed], declared))[1]).toBe('0 1 0 0');
    expect(await theListing()).toMatchObject({ status: 'published', version: 2 });
  });

  it('does not mask what has been published by name', async () => {
    const declared = await published();
    await importRows([ROW], declared);
    const masked = { ...ROW, identity: 'masked' };
    expect(problems(await importRows([masked], declared))).toEqual(['1 identity masked_after_named']);
    await db().update(listings).set({ status: 'draft', publishedAt: null });
    expect(problems(await importRows([masked]))).toEqual(['1 identity masked_after_named']);
    expect((await theListing()).identity).toBe('named');
  });

  it('lets a challenge of Defensie wait for a second person', async () => {
    const unit = await makeOrganisation({ kind: 'defence_unit' });
    const row = { ...ROW, kind: 'challenge', organisation: '', organisation_id: unit.publicId };
    const report = await importRows([row], await published());
    expect(report).toMatchObject({ published: 0, waiting: 1 });
    expect(await theListing()).toMatchObject({
      status: 'in_review',
      organisationId: unit.id,
      publishedAt: null,
    });
  });

  it('refuses what is not complete, and what is of an organisation that is known and not verified', async () => {
    const unverified = await makeOrganisation({ verificationState: 'unverified', verifiedUntil: null });
    const report = await importRows(
      [
        { ...ROW, text: 'Te kort.' },
        { ...ROW, id: 'b', organisation: '', organisation_id: unverified.publicId },
      ],
      await published(),
    );
    expect(problems(report)).toEqual(['1 text too_short:80', '2 - unverified_organisation']);
    expect(await db().select().from(listings)).toEqual([]);
  });

  it('asks for the index of many in pieces and not one by one', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({ ...ROW, id: String(index) }));
    await importRows(rows, await published());
    const jobs = await db().execute<{ task: string; total: number }>(sql`
      select task_identifier as task, count(*)::int as total from graphile_worker.jobs
      where task_identifier like 'reindex-listing%' group by 1`);
    expect([...jobs]).toEqual([{ task: 'reindex-listings', total: 2 }]);
  });
});

describe('organisations of an import', () => {
  const ORGANISATION = {
    kind: 'organisation',
    id: 'o1',
    organisation: 'Duinrand',
    province: 'Utrecht',
    kvk: '90001354',
  };

  it('are known by their key, their KVK number, and in their list by name', async () => {
    await importRows([ORGANISATION]);
    const report = await importRows([
      { ...ROW, organisation: '', organisation_id: 'o1' },
      { ...ROW, id: 'b', organisation: 'Duinrand Radio', kvk: '90001354' },
      { ...ROW, id: 'c', organisation: ' DUINRAND ' },
    ]);
    expect(outcomes(report).slice(0, 2)).toEqual(['0 0 0 0', '3 0 0 0']);
  });

  it('are not taken for one of the site that has the same name', async () => {
    await makeOrganisation({ name: 'Duinrand' });
    expect(outcomes(await importRows([ROW]))[0]).toBe('1 0 0 0');
  });

  it('get their key when a list of organisations comes after one of listings', async () => {
    await importRows([ROW]);
    expect(outcomes(await importRows([ORGANISATION]))[0]).toBe('0 1 0 0');
    const rows = await db().select().from(organisations);
    expect(rows).toMatchObject([{ externalId: 'o1', province: 'NL-UT' }]);
    expect(await db().select().from(organisationRegistrations)).toMatchObject([{ number: '90001354' }]);
    expect(outcomes(await importRows([ORGANISATION]))[0]).toBe('0 0 1 0');
  });

  it('keep their own data once they have a member', async () => {
    await importRows([ORGANISATION]);
    const [organisation] = await db().select().from(organisations);
    if (!organisation) throw new Error('no organisation');
    await makeMember(organisation);
    const report = await importRows([{ ...ORGANISATION, province: 'Zeeland' }]);
    expect(remarks(report)).toEqual(['1 self_managed']);
  });

  it('do not take a listing from another organisation', async () => {
    await importRows([ROW]);
    const report = await importRows([{ ...ROW, organisation: 'Iemand anders' }]);
    expect(problems(report)).toEqual(['1 - other_organisation']);
    expect(await db().select().from(organisations)).toHaveLength(1);
  });
});

describe('an import by a broker', () => {
  const asBroker = (mandates: string[] = []) => ({ scope: { source: 'broker:x', reach: new Set(mandates) } });

  it('brings drafts in for organisations of its list and for those that gave a mandate', async () => {
    const mandating = await makeOrganisation();
    const report = await importRows(
      [ROW, { ...ROW, id: 'b', organisation: '', organisation_id: mandating.publicId }],
      asBroker([mandating.id]),
    );
    expect(outcomes(report).slice(0, 2)).toEqual(['1 0 0 0', '2 0 0 0']);
  });

  it('refuses organisations of the site without a mandate, and units of government', async () => {
    const other = await makeOrganisation();
    const report = await importRows(
      [
        { ...ROW, organisation: '', organisation_id: other.publicId },
        { ...ROW, id: 'b', organisation_kind: 'defence_unit' },
        { kind: 'organisation', id: 'c', organisation: 'Kazerne', organisation_kind: 'government' },
      ],
      asBroker(),
    );
    expect(problems(report)).toEqual([
      '1 - organisation_elsewhere',
      '2 - government_kind',
      '3 - government_kind',
    ]);
    expect(await db().select().from(listings)).toEqual([]);
  });

  it('cannot change a listing by its public id that is not of its own', async () => {
    const other = await makeOrganisation();
    const [listing] = await db().insert(listings).values(buildListing(other.id)).returning();
    if (!listing) throw new Error('no listing');
    await db().insert(texts).values(buildListingText(listing.id));
    const report = await importRows([{ ...ROW, id: listing.publicId, organisation: '' }], {
      ...asBroker(),
      fallback: { id: null, details: null },
    });
    expect(problems(report)).toEqual(['1 - organisation_elsewhere']);
  });
});

it('needs no more memory for a cell of many megabytes', async () => {
  async function* large(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from(`id,organisation,text\n1,Duinrand,${TEXT}\n2,Duinrand,"`));
    const piece = Buffer.alloc(64_000, 'x');
    for (let index = 0; index < 1_500; index += 1) yield piece;
    yield Buffer.from(`"\n3,Duinrand,${TEXT}\n`);
  }
  const before = process.memoryUsage().heapUsed;
  const report = await importFile(operator(), {
    open: large,
    scope: { source: 'import', reach: 'all', declaredBy: null, isDryRun: false },
    kind: undefined,
    fallback: null,
    country: undefined,
    guessLanguage: () => 'nl',
  });
  expect(problems(report)).toEqual(['3 text cell_too_long:50000']);
  expect(outcomes(report)[1]).toBe('2 0 0 0');
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(60_000_000);
});
