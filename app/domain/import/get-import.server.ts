import { and, desc, eq } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import { files } from '#db/schema/files.ts';
import { imports } from '#db/schema/imports.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { factsOf } from '../organisations/facts.ts';
import { getActingOrganisation } from '../organisations/get-acting-organisation.server.ts';
import { authorise } from '../visibility/authorise.ts';
import type { ImportView, KeptImport } from './stored-import.ts';

/** As many of the newest as the page of imports shows. */
const SHOWN = 20;

/** One import of the acting organisation. Throws NotFound when it is of another. */
export async function getImport(ctx: Ctx, publicId: string): Promise<ImportView & { fileId: string | null }> {
  const [found] = await load(ctx, publicId);
  if (!found) throw new NotFound();
  return found;
}

/** The newest imports of the acting organisation. One query. */
export async function listImports(ctx: Ctx): Promise<ImportView[]> {
  const found = await load(ctx);
  return found.map(({ fileId: _, ...view }) => view);
}

async function load(ctx: Ctx, publicId?: string) {
  const organisation = await getActingOrganisation(ctx);
  authorise(ctx, 'import', factsOf(organisation));
  const rows = await ctx.tx
    .select({ row: imports, importedBy: users.name, hasFile: files.isCurrent })
    .from(imports)
    .leftJoin(users, eq(users.id, imports.importedBy))
    .leftJoin(files, eq(files.id, imports.fileId))
    .where(
      and(
        eq(imports.organisationId, organisation.id),
        publicId === undefined ? undefined : eq(imports.publicId, publicId),
      ),
    )
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(SHOWN);
  return rows.map(({ row, importedBy, hasFile }) => ({
    ...(row.report as KeptImport),
    publicId: row.publicId,
    fileName: row.fileName,
    isDryRun: row.isDryRun,
    status: row.status,
    importedBy,
    createdAt: row.createdAt,
    finishedAt: row.finishedAt,
    canRepeat: row.isDryRun && row.status === 'done' && hasFile === true,
    fileId: row.fileId,
  }));
}
