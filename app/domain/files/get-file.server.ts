import type { Readable } from 'node:stream';
import { and, eq } from 'drizzle-orm';
import type { ObjectKind, ScanState } from '#db/enums.ts';
import { files } from '#db/schema/files.ts';
import { certificates, organisations } from '#db/schema/organisations.ts';
import { env } from '#app/env.server.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { factsOf } from '../organisations/facts.ts';
import { authorise } from '../visibility/authorise.ts';
import { fileStore } from './file-store.server.ts';
import { isFilePurpose } from './purposes.ts';

export type ServedFile = {
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  open: () => Promise<Readable>;
};

/**
 * A file for who may read it, by the policy of its owner. Throws NotFound when it does not exist for the actor, and
 * Forbidden when it is not (yet) known to be harmless.
 */
export async function getFile(ctx: Ctx, publicId: string): Promise<ServedFile> {
  const [file] = await ctx.tx
    .select()
    .from(files)
    .where(and(eq(files.publicId, publicId), eq(files.isCurrent, true)));
  if (!file || !isFilePurpose(file.purpose)) throw new NotFound();
  const owner = await findOwner(ctx, file.ownerKind, file.ownerId);
  if (!owner) throw new NotFound();
  authorise(ctx, 'read', {
    kind: 'file',
    purpose: file.purpose,
    owner: factsOf(owner),
    isHarmless: isServable(file.scanState),
  });
  const { name, mediaType, size, sha256, storageKey } = file;
  return { name, mediaType, size, sha256, open: () => fileStore().read(storageKey) };
}

/** Whether a file in this state is given out; unscanned ones only where the operator says so. */
export function isServable(state: ScanState): boolean {
  return state === 'clean' || (state === 'not_configured' && env.ATTACHMENTS_UNSCANNED === 'allow');
}

async function findOwner(ctx: Ctx, kind: ObjectKind, id: string) {
  if (kind === 'organisation') {
    const [row] = await ctx.tx.select().from(organisations).where(eq(organisations.id, id));
    return row;
  }
  if (kind !== 'certificate') return undefined;
  const [row] = await ctx.tx
    .select({ organisation: organisations })
    .from(certificates)
    .innerJoin(organisations, eq(organisations.id, certificates.organisationId))
    .where(eq(certificates.id, id));
  return row?.organisation;
}
