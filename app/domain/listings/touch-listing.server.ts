import { and, eq } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Conflict, Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { nextState } from '../lifecycle.ts';
import { authorise } from '../visibility/authorise.ts';
import { findOwnListing } from './get-listing.server.ts';
import { listingLifecycle } from './lifecycle.ts';
import { factsOf, type LoadedListing } from './project-listing.ts';
import { needsSecondPerson, refuseUnfit } from './publish-listing.server.ts';

/** What every change of a listing says: the version it started from, and the declaration where one is asked. */
export type Change = { version: number; declaration?: 'on' | undefined };

/**
 * Takes the next version of a listing for a change beside its form, such as of its attachments, under the rules of an
 * edit: what has been published is declared again by who may publish, and a challenge of Defensie waits for a second
 * person. Returns the listing as it was; its row stays locked until the transaction ends. Throws Conflict when somebody
 * changed it since, Invalid without the declaration.
 */
export async function touchListing(
  ctx: Ctx,
  publicId: string,
  { version, declaration }: Change,
  fields: string[],
): Promise<LoadedListing> {
  const before = await findOwnListing(ctx, publicId, 'edit');
  const { row } = before;
  if (row.status === 'archived') throw new Conflict('archived');
  if (row.status !== 'draft') {
    authorise(ctx, 'publish', factsOf(before));
    if (!declaration) throw new Invalid({ declaration: [code('declaration')] });
    refuseUnfit(before);
  }
  const change = row.status === 'draft' ? {} : redeclared(ctx, before);
  const [after] = await ctx.tx
    .update(listings)
    .set({ ...change, version: row.version + 1, updatedAt: ctx.now })
    .where(and(eq(listings.id, row.id), eq(listings.status, row.status), eq(listings.version, version)))
    .returning({ status: listings.status });
  if (!after) throw new Conflict('version');
  await recordChange(ctx, before, after.status, fields);
  return before;
}

/** The columns that change with every change of something that has been published. */
export function redeclared(ctx: Ctx, before: LoadedListing): Partial<typeof listings.$inferInsert> {
  const declared = { declaredBy: personOf(ctx.actor)?.userId ?? null, declaredAt: ctx.now };
  if (!needsSecondPerson(before)) return declared;
  const status = nextState(listingLifecycle, before.row.status, 'revise');
  return { ...declared, releasedBy: null, status };
}

/** The events of a change: which fields, and the wait for a second person where it begins again. */
export async function recordChange(
  ctx: Ctx,
  { row }: Pick<LoadedListing, 'row'>,
  status: (typeof row)['status'],
  fields: string[],
): Promise<void> {
  const object = { kind: 'listing', id: row.id } as const;
  const data = { organisationId: row.organisationId, kind: row.kind };
  await recordEvent(ctx, { type: 'listing.edited', object, data: { ...data, fields } });
  if (status === row.status) return;
  await recordEvent(ctx, {
    type: 'listing.release-requested',
    object,
    from: row.status,
    to: status,
    data,
  });
}
