import type { Ctx } from '../ctx.ts';
import { chosenTheirs, postedValues } from './edit-conflict.ts';
import { findVersion } from './find-version.server.ts';
import { findOwnListing } from './get-listing.server.ts';
import type { ListingContent, ListingField } from './listing-fields.ts';

/** The values posted under a name. */
type Posted = (name: string) => readonly string[];

/**
 * What is posted differently after a conflict was shown: the fields for which the version of the others was chosen.
 * When something was typed since in a field of which theirs was to be taken unseen, the form is treated as filled in
 * on the version before again, so that the choice is asked anew and nothing that was typed is lost. Empty when there
 * was no conflict.
 */
export async function settleConflict(
  ctx: Ctx,
  publicId: string,
  posted: Posted,
): Promise<Map<string, readonly string[]>> {
  const [since, version] = [wholeNumber(posted('since')[0]), wholeNumber(posted('version')[0])];
  if (since === undefined || version === undefined) return new Map();
  const { row } = await findOwnListing(ctx, publicId, 'edit');
  const [base, theirs] = await Promise.all([
    findVersion(ctx.tx, row.id, since),
    findVersion(ctx.tx, row.id, version),
  ]);
  const chosen = chosenTheirs(
    row.kind,
    (name) => posted(name)[0],
    (field) => !isSame(posted(field), base?.content ?? {}, field),
  );
  if (chosen === undefined) return new Map([['version', [String(since)]]]);
  return new Map(chosen.map((field) => [field, postedValues(theirs?.content ?? {}, field)]));
}

/** Whether a form still holds what it was filled with; browsers end lines in their own way. */
function isSame(values: readonly string[], content: Partial<ListingContent>, field: ListingField): boolean {
  const written = values
    .map((value) => value.replaceAll('\r\n', '\n').trim())
    .filter((value) => value !== '');
  const kept = postedValues(content, field);
  return [...written].sort().join('\u0000') === [...kept].sort().join('\u0000');
}

function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
