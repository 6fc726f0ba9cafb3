import { and, eq, sql } from 'drizzle-orm';
import type { ListingStatus } from '#db/enums.ts';
import { newPublicId } from '#db/ids.ts';
import { listingAreas, listings } from '#db/schema/listings.ts';
import type { Tx } from '#db/types.ts';
import { personOf, type Ctx } from '../ctx.ts';
import type { DefportEvent } from '../events/events.ts';
import { nextState } from '../lifecycle.ts';
import { keepFirstVersion } from '../listings/keep-version.server.ts';
import { listingLifecycle } from '../listings/lifecycle.ts';
import { contentOfListing } from '../listings/listing-content.ts';
import { runsFrom } from '../listings/publish-listing.server.ts';
import { columnsOf, saveContent, writeContents } from '../listings/save-listing.server.ts';
import type { ImportScope } from './import-scope.ts';
import type { ListingGoal, Step } from './plan.ts';

/** Adds listings of organisations whose ids are known by public id, in a few round trips whatever their number. */
export async function addListings(
  ctx: Ctx,
  steps: readonly Extract<Step, { do: 'add_listing' }>[],
  organisationIds: ReadonlyMap<string, string>,
  scope: ImportScope,
): Promise<DefportEvent[]> {
  if (steps.length === 0) return [];
  const made = steps.map((step) => ({
    ...step,
    publicId: newPublicId(),
    organisationId: organisationIds.get(step.organisation) ?? '',
  }));
  const rows = await ctx.tx
    .insert(listings)
    .values(
      made.map(({ row, publicId, organisationId, goal }) => ({
        ...columnsOf(row.content),
        ...standOf(ctx, goal, 'draft', scope),
        publicId,
        kind: row.kind,
        organisationId,
        externalId: row.id,
        externalSource: scope.source,
        createdBy: personOf(ctx.actor)?.userId ?? null,
        createdAt: ctx.now,
        updatedAt: ctx.now,
      })),
    )
    .returning({ id: listings.id, publicId: listings.publicId });
  const ids = new Map(rows.map(({ publicId, id }) => [publicId, id]));
  const written = made.map((step) => ({ ...step, id: ids.get(step.publicId) ?? '' }));
  await writeContents(
    ctx.tx,
    written.map(({ id, row }) => ({ listingId: id, content: row.content })),
  );
  await placeUnclassified(
    ctx.tx,
    written.flatMap(({ id, row }) => (row.content.primaryArea === undefined ? id : [])),
  );
  return written.flatMap(({ id, row, organisationId, goal }) => {
    const about = { id, organisationId, kind: row.kind };
    return [
      { type: 'listing.created', object: { kind: 'listing', id }, to: 'draft', data: dataOf(about) },
      ...movesOf(about, goal, 'draft', scope),
    ] satisfies DefportEvent[];
  });
}

/** Brings listings to what the file says now. One that changed meanwhile is an error, and the piece is done again. */
export async function changeListings(
  ctx: Ctx,
  steps: readonly Extract<Step, { do: 'change_listing' }>[],
  scope: ImportScope,
): Promise<DefportEvent[]> {
  const events: DefportEvent[] = [];
  for (const { row, before, fields, goal } of steps) {
    const { id, organisationId, status, version } = before.row;
    const changed = await ctx.tx
      .update(listings)
      .set({
        ...columnsOf(row.content),
        ...standOf(ctx, goal, status, scope),
        version: version + 1,
        updatedAt: ctx.now,
      })
      .where(and(eq(listings.id, id), eq(listings.status, status), eq(listings.version, version)))
      .returning({ id: listings.id });
    if (changed.length === 0) throw new ChangedMeanwhile();
    if (fields.length > 0) await replaceContent(ctx, { row, before });
    const about = { id, organisationId, kind: row.kind };
    if (fields.length > 0) {
      events.push({
        type: 'listing.edited',
        object: { kind: 'listing', id },
        data: { ...dataOf(about), fields: [...fields] },
      });
    }
    events.push(...movesOf(about, goal, status, scope));
  }
  return events;
}

/** Somebody saved a listing between the reading and the writing of a piece. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

async function replaceContent(
  ctx: Ctx,
  { row, before }: Pick<Extract<Step, { do: 'change_listing' }>, 'row' | 'before'>,
): Promise<void> {
  const { id, version, updatedAt } = before.row;
  await keepFirstVersion(ctx.tx, {
    listingId: id,
    version,
    content: contentOfListing(before),
    savedBy: null,
    savedAt: updatedAt,
  });
  await saveContent(ctx, { id, version: version + 1 }, row.content);
  if (row.content.primaryArea === undefined) await placeUnclassified(ctx.tx, [id]);
}

/** What could not be placed is told as that, so that it can be found and placed. */
async function placeUnclassified(tx: Tx, listingIds: readonly string[]): Promise<void> {
  if (listingIds.length === 0) return;
  const version = sql<number>`coalesce((select version from reference_terms where list = 'area' and code = 'unclassified' and is_current), 1)`;
  await tx
    .insert(listingAreas)
    .values(
      listingIds.map((listingId) => ({ listingId, code: 'unclassified' as const, version, isPrimary: true })),
    );
}

const MOVES = { publish: 'publish', request_release: 'request_release' } as const;

/** The columns in which a listing's state stands. */
function standOf(
  ctx: Ctx,
  goal: ListingGoal,
  from: ListingStatus,
  { declaredBy }: ImportScope,
): Partial<typeof listings.$inferInsert> {
  // A published listing that changes is declared anew.
  if (goal === 'stay') return from === 'published' ? { declaredBy, declaredAt: ctx.now } : {};
  const status = nextState(listingLifecycle, from, MOVES[goal]);
  return {
    status,
    declaredBy,
    declaredAt: ctx.now,
    ...(goal === 'publish' ? runsFrom(ctx.now) : {}),
  };
}

type About = { id: string; organisationId: string; kind: string };

const dataOf = ({ organisationId, kind }: About) => ({ organisationId, kind, imported: true });

function movesOf(about: About, goal: ListingGoal, from: ListingStatus, scope: ImportScope): DefportEvent[] {
  if (goal === 'stay') return [];
  return [
    {
      type: goal === 'publish' ? 'listing.published' : 'listing.release-requested',
      object: { kind: 'listing', id: about.id },
      from,
      to: nextState(listingLifecycle, from, MOVES[goal]),
      data: { ...dataOf(about), ...(scope.declaredBy === null ? {} : { declaredBy: scope.declaredBy }) },
    },
  ];
}
