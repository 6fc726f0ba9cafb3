import type { Readable } from 'node:stream';
import { and, eq, lte } from 'drizzle-orm';
import type { ObjectKind, ScanState } from '#db/enums.ts';
import { files } from '#db/schema/files.ts';
import { listings } from '#db/schema/listings.ts';
import { certificates, organisations } from '#db/schema/organisations.ts';
import { env } from '#app/env.server.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { loadListings } from '../listings/load-listings.server.ts';
import { factsOf as factsOfListing } from '../listings/project-listing.ts';
import { factsOf } from '../organisations/facts.ts';
import { authorise } from '../visibility/authorise.ts';
import { may, type FileFacts } from '../visibility/policy.ts';
import { neutralName, type FileName } from './file-name.ts';
import { fileStore } from './file-store.server.ts';
import { isFilePurpose } from './purposes.ts';

export type ServedFile = {
  name: FileName;
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
  if (!file) throw new NotFound();
  const facts = await findFacts(ctx, file);
  if (!facts) throw new NotFound();
  authorise(ctx, 'read', facts);
  const { mediaType, size, sha256, storageKey } = file;
  const name = await nameFor(ctx, file, facts);
  return { name, mediaType, size, sha256, open: () => fileStore().read(storageKey) };
}

/** Whether a file in this state is given out; unscanned ones only where the operator says so. */
export function isServable(state: ScanState): boolean {
  return state === 'clean' || (state === 'not_configured' && env.ATTACHMENTS_UNSCANNED === 'allow');
}

type FileRow = typeof files.$inferSelect;

/** What the policy needs to know of a file; undefined when its owner is gone. */
async function findFacts(ctx: Ctx, file: FileRow): Promise<FileFacts | undefined> {
  const { purpose, ownerKind, ownerId } = file;
  const isHarmless = isServable(file.scanState);
  if (ownerKind === 'listing') {
    const [listing] = await loadListings(ctx.tx, eq(listings.id, ownerId));
    if (!listing || purpose !== 'attachment') return undefined;
    return { kind: 'file', purpose, owner: factsOfListing(listing), isHarmless };
  }
  const organisation = await findOrganisation(ctx, ownerKind, ownerId);
  if (!organisation || !isFilePurpose(purpose) || purpose === 'attachment') return undefined;
  return { kind: 'file', purpose, owner: factsOf(organisation), isHarmless };
}

/** Under its name, unless that might tell whose masked listing it is attached to. */
async function nameFor(ctx: Ctx, file: FileRow, facts: FileFacts): Promise<FileName> {
  const { name, mediaType } = file;
  if (facts.purpose !== 'attachment' || may(ctx.actor, 'read_identity', facts.owner)) return { given: name };
  const before = and(
    eq(files.ownerKind, file.ownerKind),
    eq(files.ownerId, file.ownerId),
    eq(files.isCurrent, true),
    lte(files.id, file.id),
  );
  return neutralName(await ctx.tx.$count(files, before), mediaType);
}

async function findOrganisation(ctx: Ctx, kind: ObjectKind, id: string) {
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
