import { and, eq } from 'drizzle-orm';
import type { ListingKind } from '#db/enums.ts';
import { newPublicId } from '#db/ids.ts';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { editListing } from './edit-listing.server.ts';
import { contentOf } from './listing-content.ts';
import type { ListingContent } from './listing-fields.ts';
import { requireKnownTerms } from './require-known-terms.server.ts';
import { columnsOf, saveFirstContent } from './save-listing.server.ts';
import type { ListingInput } from './schemas.ts';

/**
 * Makes a draft for the acting organisation, verified or not. Returns its public id. Fields of the other kind are left
 * out. A form that is sent twice with one `draftKey` makes one draft: the second time changes it. Throws Invalid at a
 * field with a term that is not on its list, unless the listing that is `copied` has it.
 */
export async function createListing(
  ctx: Ctx,
  kind: ListingKind,
  input: ListingInput,
  { copied, draftKey }: { copied?: ListingContent; draftKey?: string | undefined } = {},
): Promise<string> {
  if (!ctx.organisation) throw new NotFound();
  const [organisation] = await ctx.tx
    .select()
    .from(organisations)
    .where(eq(organisations.id, ctx.organisation.id));
  if (!organisation) throw new NotFound();
  authorise(ctx, 'post', {
    kind: 'organisation',
    id: organisation.id,
    organisationKind: organisation.kind,
    audience: organisation.audience,
  });
  const content = contentOf(kind, input);
  await requireKnownTerms(ctx.tx, content, copied);
  const [row] = await ctx.tx
    .insert(listings)
    .values({
      ...columnsOf(content),
      publicId: newPublicId(),
      kind,
      organisationId: organisation.id,
      draftKey: draftKey ?? null,
      createdBy: personOf(ctx.actor)?.userId ?? null,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    })
    .onConflictDoNothing({ target: [listings.organisationId, listings.draftKey] })
    .returning({ id: listings.id, publicId: listings.publicId });
  if (!row) {
    const known = draftKey === undefined ? undefined : await findByDraftKey(ctx, draftKey);
    if (known === undefined) throw new Error('The listing was not written.');
    await editListing(ctx, known, input);
    return known;
  }
  await saveFirstContent(ctx, row.id, content);
  await recordEvent(ctx, {
    type: 'listing.created',
    object: { kind: 'listing', id: row.id },
    to: 'draft',
    data: { organisationId: organisation.id, kind },
  });
  return row.publicId;
}

/** The listing that a form with this key made in the acting organisation; its row stays locked, so that changes queue. */
export async function findByDraftKey(ctx: Ctx, draftKey: string): Promise<string | undefined> {
  if (!ctx.organisation) throw new NotFound();
  const [row] = await ctx.tx
    .select({ publicId: listings.publicId })
    .from(listings)
    .where(and(eq(listings.organisationId, ctx.organisation.id), eq(listings.draftKey, draftKey)))
    .for('update');
  return row?.publicId;
}
