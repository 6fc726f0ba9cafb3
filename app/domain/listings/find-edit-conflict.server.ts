import type { Ctx } from '../ctx.ts';
import { fieldConflicts, type FieldConflict } from './edit-conflict.ts';
import { findVersion } from './find-version.server.ts';
import { findOwnListing } from './get-listing.server.ts';
import { contentOf, contentOfListing } from './listing-content.ts';
import type { ListingContent, ListingField } from './listing-fields.ts';
import { saverNames } from './saver-names.server.ts';
import type { ListingInput } from './schemas.ts';

/** What others did to a listing while somebody edited it. */
export type EditConflict = {
  /** The version that the form was filled in on, and the one that it continues on. */
  since: number;
  version: number;
  /** The newest save; its name is null for who may not know it. */
  saved: { at: Date; by: string | null } | null;
  fields: FieldConflict[];
  /** Of these fields what they said when the edit began, and what the others made of it. */
  base: Partial<ListingContent>;
  theirs: Partial<ListingContent>;
};

/** What others changed since the version that `input` was filled in on. Throws as an edit does. */
export async function findEditConflict(
  ctx: Ctx,
  publicId: string,
  input: ListingInput,
): Promise<EditConflict> {
  const listing = await findOwnListing(ctx, publicId, 'edit');
  const { row } = listing;
  const since = input.version ?? row.version;
  const [base, newest] = await Promise.all([
    findVersion(ctx.tx, row.id, since),
    findVersion(ctx.tx, row.id, row.version),
  ]);
  const theirs = contentOfListing(listing);
  const fields = fieldConflicts(base?.content, contentOf(row.kind, input), theirs);
  const names = await saverNames(ctx, listing, [newest?.savedBy ?? null]);
  const only = (content: Partial<ListingContent>) =>
    pick(
      content,
      fields.map(({ field }) => field),
    );
  return {
    since,
    version: row.version,
    saved: newest ? { at: newest.savedAt, by: names.get(newest.savedBy ?? '') ?? null } : null,
    fields,
    base: only(base?.content ?? {}),
    theirs: only(theirs),
  };
}

function pick(content: Partial<ListingContent>, fields: readonly ListingField[]): Partial<ListingContent> {
  return Object.fromEntries(fields.map((field) => [field, content[field]]));
}
