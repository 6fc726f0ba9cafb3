import type { Readable } from 'node:stream';
import { newPublicId } from '#db/ids.ts';
import { imports } from '#db/schema/imports.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Conflict, Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { storeFile } from '../files/store-file.server.ts';
import { factsOf } from '../organisations/facts.ts';
import { getActingOrganisation } from '../organisations/get-acting-organisation.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { getImport } from './get-import.server.ts';
import { sourceOf } from './run-import.server.ts';
import type { ImportInput } from './schemas.ts';
import type { KeptImport } from './stored-import.ts';

/**
 * Takes a file of a broker in, to be tried or imported by the worker; returns the public id of the import. Throws
 * Invalid at `file` when there is none, it is too large, or it is no text.
 */
export async function requestImport(
  ctx: Ctx,
  { kind, mode }: Pick<ImportInput, 'kind' | 'mode'>,
  upload: { name: string; stream: Readable } | undefined,
): Promise<string> {
  const organisation = await getActingOrganisation(ctx);
  authorise(ctx, 'import', factsOf(organisation));
  if (!upload) throw new Invalid({ file: [code('file_missing')] });
  const owner = { kind: 'organisation' as const, id: organisation.id };
  const { id: fileId } = await storeFile(ctx, { owner, purpose: 'import', ...upload });
  return start(ctx, { organisation, fileId, fileName: upload.name, kind, isDryRun: mode === 'try' });
}

/** Imports for real what was tried, from the file that was tried. Throws Conflict when the file is gone. */
export async function repeatImport(ctx: Ctx, publicId: string): Promise<string> {
  const organisation = await getActingOrganisation(ctx);
  const tried = await getImport(ctx, publicId);
  if (!tried.canRepeat || tried.fileId === null) throw new Conflict('file_is_gone');
  const { fileId, fileName, kind } = tried;
  return start(ctx, { organisation, fileId, fileName, kind, isDryRun: false });
}

async function start(
  ctx: Ctx,
  {
    organisation,
    kind,
    ...values
  }: {
    organisation: { id: string; publicId: string };
    fileId: string;
    fileName: string;
    kind: KeptImport['kind'];
    isDryRun: boolean;
  },
): Promise<string> {
  const report: KeptImport = { kind, total: null, report: null, refusal: null };
  const [row] = await ctx.tx
    .insert(imports)
    .values({
      ...values,
      publicId: newPublicId(),
      organisationId: organisation.id,
      report,
      importedBy: personOf(ctx.actor)?.userId ?? null,
      createdAt: ctx.now,
    })
    .returning({ id: imports.id, publicId: imports.publicId });
  if (!row) throw new Error('The import was not written.');
  await recordEvent(ctx, {
    type: 'import.started',
    object: { kind: 'import', id: row.id },
    data: { source: sourceOf(organisation), isDryRun: values.isDryRun },
  });
  return row.publicId;
}
