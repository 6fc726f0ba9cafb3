import { and, eq, inArray } from 'drizzle-orm';
import { files } from '#db/schema/files.ts';
import { imports } from '#db/schema/imports.ts';
import { organisations } from '#db/schema/organisations.ts';
import { findPerson } from '../accounts/find-person.server.ts';
import type { Ctx, Person } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { fileStore } from '../files/file-store.server.ts';
import { removeFile } from '../files/remove-file.server.ts';
import { factsOf } from '../organisations/facts.ts';
import { findActingOrganisation } from '../organisations/find-acting-organisation.server.ts';
import { may } from '../visibility/policy.ts';
import { importFile, type FileImport } from './import-file.server.ts';
import { UnreadableFile, type Problem } from './raw-row.ts';
import { recordImport } from './record-import.server.ts';
import type { KeptImport } from './stored-import.ts';

/** Most rows of a file that comes in through the site. */
export const MOST_ROWS = 10_000;

/** The name of the list of a broker's organisation: its keys are its own. */
export const sourceOf = ({ publicId }: { publicId: string }): string => `broker:${publicId}`;

/** The virus scanner has not seen the file yet; it is tried again later. */
class NotScannedYet extends Error {
  override readonly name = 'NotScannedYet';
}

/**
 * Does an import that somebody asked for on the site, in their name and by what they may at this moment. Run again after
 * it was broken off it goes on where it was; done, it does nothing. Throws to be run again while another import of the
 * same list runs, or the file waits for the scanner.
 */
export async function runImport(
  ctx: Ctx,
  importId: string,
  guessLanguage: FileImport['guessLanguage'],
): Promise<void> {
  const found = await loadImport(ctx, importId);
  if (!found) return;
  const { row, organisation, file } = found;
  const kept = row.report as KeptImport;
  const acting = await actorOf(ctx, row.importedBy, row.createdAt, organisation);
  if (!acting || !file?.isCurrent || file.scanState === 'infected' || file.scanState === 'failed') {
    await fail(ctx, found, 'not_done');
    return;
  }
  if (file.scanState === 'pending') throw new NotScannedYet();
  const source = sourceOf(organisation);
  const keep = async (inside: Ctx, next: KeptImport) => {
    await inside.tx.update(imports).set({ status: 'running', report: next }).where(eq(imports.id, importId));
  };
  const outcome = await attempt(acting, {
    open: () => readStored(file.storageKey),
    scope: {
      source,
      reach: mandatesOf(acting.actor, organisation.id),
      declaredBy: null,
      isDryRun: row.isDryRun,
    },
    kind: kept.kind === 'mixed' ? undefined : kept.kind,
    fallback: null,
    country: undefined,
    guessLanguage,
    mostRows: MOST_ROWS,
    resume: row.isDryRun ? undefined : (kept.report ?? undefined),
    keep: (inside, report, total) => keep(inside, { ...kept, total, report }),
  });
  await ctx.tx.transaction(async (tx) => {
    const inside: Ctx = { ...acting, tx };
    if ('refusal' in outcome) {
      await refuse(inside, found, outcome.refusal);
    } else {
      const { report } = outcome;
      await finish(inside, importId, 'done', { ...kept, total: report.rows, report });
      await recordImport(inside, importId, source, report);
    }
    // What was tried may be imported for real.
    if (!row.isDryRun || 'refusal' in outcome) await removeFile(inside, file.id);
  });
}

async function attempt(ctx: Ctx, file: FileImport) {
  try {
    return { report: await importFile(ctx, file) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { refusal: { line: error.line, column: null, code: error.code } };
  }
}

async function* readStored(storageKey: string): AsyncGenerator<Uint8Array> {
  yield* (await fileStore().read(storageKey)) as AsyncIterable<Uint8Array>;
}

async function loadImport(ctx: Ctx, importId: string) {
  const [found] = await ctx.tx
    .select({ row: imports, organisation: organisations, file: files })
    .from(imports)
    .innerJoin(organisations, eq(organisations.id, imports.organisationId))
    .leftJoin(files, eq(files.id, imports.fileId))
    .where(and(eq(imports.id, importId), inArray(imports.status, ['waiting', 'running'])));
  return found;
}

/** The person who asked, with what they may now; undefined when that is no longer enough. */
async function actorOf(
  ctx: Ctx,
  userId: string | null,
  askedAt: Date,
  organisation: typeof organisations.$inferSelect,
): Promise<(Ctx & { actor: Person }) | undefined> {
  if (userId === null) return undefined;
  // The second factor was asked for when the file came in.
  const session = { id: 'import', userId, secondFactorAt: askedAt };
  const actor = await findPerson(ctx.tx, session, ctx.now);
  if (!actor || !may(actor, 'import', factsOf(organisation))) return undefined;
  const acting = await findActingOrganisation(ctx.tx, actor, organisation.publicId);
  return acting && { ...ctx, actor, organisation: acting };
}

function mandatesOf(person: Person, brokerOrganisationId: string): ReadonlySet<string> {
  const given = person.mandates.filter((mandate) => mandate.brokerOrganisationId === brokerOrganisationId);
  return new Set(given.map(({ organisationId }) => organisationId));
}

/**
 * Ends an import that the worker tried for the last time: nothing runs it again, and its page says so. What it took
 * until then stays, and is counted in its report. An import that is over stays as it is.
 */
export async function giveUpImport(ctx: Ctx, importId: string): Promise<void> {
  const found = await loadImport(ctx, importId);
  if (found) await fail(ctx, found, 'broken_off');
}

type LoadedImport = NonNullable<Awaited<ReturnType<typeof loadImport>>>;

async function fail(ctx: Ctx, found: LoadedImport, code: 'not_done' | 'broken_off'): Promise<void> {
  await ctx.tx.transaction((tx) => refuse({ ...ctx, tx }, found, { line: 0, column: null, code }));
}

/** The import ends without having taken its whole file. */
async function refuse(ctx: Ctx, { row, organisation }: LoadedImport, refusal: Problem): Promise<void> {
  await finish(ctx, row.id, 'failed', { ...(row.report as KeptImport), refusal });
  await recordEvent(ctx, {
    type: 'import.failed',
    object: { kind: 'import', id: row.id },
    data: { source: sourceOf(organisation), isDryRun: row.isDryRun, code: refusal.code },
  });
}

async function finish(
  ctx: Ctx,
  importId: string,
  status: 'done' | 'failed',
  report: KeptImport,
): Promise<void> {
  await ctx.tx.update(imports).set({ status, report, finishedAt: ctx.now }).where(eq(imports.id, importId));
}
