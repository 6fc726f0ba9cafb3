import { Readable } from 'node:stream';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildMandate, buildPlatformRole } from '#db/build.ts';
import { closeDatabase, database } from '#db/pool.ts';
import { roles } from '#db/schema/accounts.ts';
import { events } from '#db/schema/events.ts';
import { files } from '#db/schema/files.ts';
import { imports } from '#db/schema/imports.ts';
import { listings } from '#db/schema/listings.ts';
import { mandates, organisations } from '#db/schema/organisations.ts';
import { seedReferenceData } from '#db/seed/reference/seed-reference-data.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { fileStore } from '#app/domain/files/file-store.server.ts';
import { dropTriedFiles } from '#app/domain/import/drop-tried-files.server.ts';
import { getImport, listImports } from '#app/domain/import/get-import.server.ts';
import { repeatImport, requestImport } from '#app/domain/import/request-import.server.ts';
import { runImport } from '#app/domain/import/run-import.server.ts';
import { importStoredFile } from '#app/jobs/import-stored-file.server.ts';
import { ctxOf, makeMember, makeOrganisation, transact } from '#tests/support/acting.ts';
import { fileOf, type Rows } from '#tests/support/import-rows.ts';
import { recordedOn } from '#tests/support/recorded.ts';

const TEXT = 'Een passieve radar die meeluistert met omroepmasten. Hij ziet drones tot twaalf kilometer ver.';
const ROW = { id: 'a', organisation: 'Duinrand', title: 'Passieve radar', text: TEXT };

beforeAll(() => database().transaction((tx) => seedReferenceData(tx)));
beforeEach(() => database().delete(organisations));
afterAll(closeDatabase);

async function makeBroker() {
  const organisation = await makeOrganisation({ kind: 'branch_organisation' });
  const user = await makeMember(organisation, 'editor');
  await database().insert(roles).values(buildPlatformRole(user.id, 'broker'));
  return { organisation, user, ctx: await ctxOf(user, organisation) };
}

const hand = (ctx: Ctx, rows: Rows | string, mode: 'try' | 'import' = 'import') =>
  transact(ctx, (inside) =>
    requestImport(
      inside,
      { kind: 'mixed', mode },
      {
        name: 'leden.jsonl',
        stream: Readable.from([typeof rows === 'string' ? Buffer.from(rows) : fileOf(rows)]),
      },
    ),
  );

/** What the worker does. */
async function work(publicId: string): Promise<string> {
  const [row] = await database().select().from(imports).where(eq(imports.publicId, publicId));
  if (!row) throw new Error('no import');
  const worker: Ctx = {
    tx: database(),
    actor: { kind: 'system', process: 'worker' },
    organisation: null,
    now: new Date(),
    requestId: 'job-1',
  };
  await runImport(worker, row.id, () => 'nl');
  return row.id;
}

describe('a file that a broker hands in', () => {
  it('is tried first, reported, and then imported from the same file, in the name of the broker', async () => {
    const { ctx, organisation, user } = await makeBroker();
    const tried = await hand(ctx, [ROW, { ...ROW, id: 'b', trl: 'hoog' }], 'try');
    expect(await getImport(ctx, tried)).toMatchObject({
      status: 'waiting',
      isDryRun: true,
      canRepeat: false,
    });
    await work(tried);
    const report = await getImport(ctx, tried);
    expect(report).toMatchObject({
      status: 'done',
      total: 2,
      canRepeat: true,
      report: { rows: 2, badRows: 1, outcomes: { capability: { added: 1 } } },
    });
    expect(report.report?.errors).toEqual([{ line: 2, column: 'trl', code: 'trl_format' }]);
    expect(await database().select().from(listings)).toEqual([]);

    const real = await transact(ctx, (inside) => repeatImport(inside, tried));
    const id = await work(real);
    expect(await getImport(ctx, real)).toMatchObject({
      status: 'done',
      isDryRun: false,
      report: { badRows: 1 },
    });
    const [listing] = await database().select().from(listings);
    expect(listing).toMatchObject({
      status: 'draft',
      externalSource: `broker:${organisation.publicId}`,
      createdBy: user.id,
    });
    const [created] = await database()
      .select()
      .from(events)
      .where(eq(events.objectId, listing?.id ?? ''));
    expect(created).toMatchObject({ actorId: user.id, organisationId: organisation.id });
    expect(await recordedOn(id)).toEqual(['import.started', 'import.finished']);
    // The file goes; what was tried cannot be imported twice from it.
    expect(await database().select().from(files).where(eq(files.isCurrent, true))).toEqual([]);
    await expect(transact(ctx, (inside) => repeatImport(inside, tried))).rejects.toThrow('file_is_gone');
    expect(await listImports(ctx)).toMatchObject([{ publicId: real }, { publicId: tried }]);
  });

  it('may bring in drafts for who gave a mandate', async () => {
    const { organisation, user } = await makeBroker();
    const mandating = await makeOrganisation();
    await database().insert(mandates).values(buildMandate(mandating.id, organisation.id));
    const ctx = await ctxOf(user, organisation);
    const other = await makeOrganisation();
    const publicId = await hand(ctx, [
      { ...ROW, organisation: '', organisation_id: mandating.publicId },
      { ...ROW, id: 'b', organisation: '', organisation_id: other.publicId },
    ]);
    await work(publicId);
    const { report } = await getImport(ctx, publicId);
    expect(report?.errors).toEqual([{ line: 2, column: null, code: 'organisation_elsewhere' }]);
    expect(await database().select().from(listings)).toMatchObject([{ organisationId: mandating.id }]);
  });

  it('is refused as a whole when it cannot be read, and not kept', async () => {
    const { ctx } = await makeBroker();
    const publicId = await hand(ctx, 'titel,tekst\nRadar,x\n');
    await work(publicId);
    expect(await getImport(ctx, publicId)).toMatchObject({
      status: 'failed',
      refusal: { line: 1, code: 'missing_columns:id, organisation' },
    });
    expect(await database().select().from(files).where(eq(files.isCurrent, true))).toEqual([]);
  });

  it('is refused at the field when it is empty, too large or no text', async () => {
    const { ctx } = await makeBroker();
    const at = (file: Promise<unknown>) => file.then(() => 'taken').catch((error: unknown) => error);
    expect(
      await at(transact(ctx, (inside) => requestImport(inside, { kind: 'mixed', mode: 'try' }, undefined))),
    ).toMatchObject({
      fields: { file: ['file_missing'] },
    });
    expect(await at(hand(ctx, 'x'.repeat(5_000_001)))).toMatchObject({
      fields: { file: ['file_too_large:5'] },
    });
    expect(await at(hand(ctx, '%PDF-1.4\n1 0 obj\n'))).toMatchObject({ fields: { file: ['file_type'] } });
  });

  it('is not imported for somebody who may not any more', async () => {
    const { ctx, user } = await makeBroker();
    const publicId = await hand(ctx, [ROW]);
    await database().delete(roles).where(eq(roles.role, 'broker'));
    await work(publicId);
    expect(await database().select().from(listings)).toEqual([]);
    await database().insert(roles).values(buildPlatformRole(user.id, 'broker'));
    expect(await getImport(ctx, publicId)).toMatchObject({ status: 'failed', refusal: { code: 'not_done' } });
  });

  it('ends as failed when the worker tried for the last time, and says so in the history', async () => {
    const { ctx } = await makeBroker();
    const publicId = await hand(ctx, [ROW]);
    const [row] = await database().select().from(imports).where(eq(imports.publicId, publicId));
    const [file] = await database()
      .select()
      .from(files)
      .where(eq(files.id, row?.fileId ?? ''));
    const importId = row?.id ?? '';
    await fileStore().remove(file?.storageKey ?? '');
    const attempt = (isLastAttempt: boolean) =>
      importStoredFile({ importId }, { jobId: '1', attempt: isLastAttempt ? 12 : 1, isLastAttempt });
    await expect(attempt(false)).rejects.toThrow();
    expect(await getImport(ctx, publicId)).toMatchObject({ status: 'waiting', refusal: null });
    await expect(attempt(true)).rejects.toThrow();
    expect(await getImport(ctx, publicId)).toMatchObject({
      status: 'failed',
      refusal: { code: 'broken_off' },
    });
    expect(await recordedOn(importId)).toEqual(['import.started', 'import.failed']);
  });

  it('is not for the eyes of another organisation, nor for a member who is no broker', async () => {
    const { ctx, organisation } = await makeBroker();
    const publicId = await hand(ctx, [ROW], 'try');
    const other = await makeBroker();
    await expect(getImport(other.ctx, publicId)).rejects.toThrow();
    const member = await ctxOf(await makeMember(organisation), organisation);
    await expect(getImport(member, publicId)).rejects.toThrow('not_allowed');
    await expect(hand(member, [ROW])).rejects.toThrow('not_allowed');
  });

  it('is forgotten after a week when it was only tried', async () => {
    const { ctx } = await makeBroker();
    const publicId = await hand(ctx, [ROW], 'try');
    await work(publicId);
    const later = (days: number): Ctx => ({ ...ctx, now: new Date(Date.now() + days * 86_400_000) });
    await transact(later(6), dropTriedFiles);
    expect(await getImport(ctx, publicId)).toMatchObject({ canRepeat: true });
    await transact(later(8), dropTriedFiles);
    expect(await getImport(ctx, publicId)).toMatchObject({ canRepeat: false, status: 'done' });
  });
});
