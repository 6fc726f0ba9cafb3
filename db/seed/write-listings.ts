import type { Ctx } from '#app/domain/ctx.ts';
import { createListing } from '#app/domain/listings/create-listing.server.ts';
import { findListing } from '#app/domain/listings/get-listing.server.ts';
import { moveListing } from '#app/domain/listings/move-listing.server.ts';
import { publishListing, releaseListing } from '#app/domain/listings/publish-listing.server.ts';
import { listingDraftSchema } from '#app/domain/listings/schemas.ts';
import { hideListing } from '#app/domain/listings/withdraw-listing.server.ts';
import type { ListingKind } from '#db/enums.ts';
import { CAPABILITIES } from './capabilities/index.ts';
import { CHALLENGES } from './challenges/index.ts';
import { ORGANISATIONS } from './organisations/index.ts';
import { ownerOf, secondOf } from './owner-of.ts';
import { daysBefore, settledContexts, writeAbreast, type Contexts, type Planted } from './seed-context.ts';
import type { SeedListing } from './seed-types.ts';

/** Days a draft lay before it was published, a request before it was released, a listing before it was hidden. */
const WAITED = { draft: 3, release: 1, shown: 60, shelf: 366 } as const;

/** Challenges and capabilities, by the verbs of the product: whatever these refuse cannot be in the demonstration. */
export async function writeListings(seed: Planted): Promise<void> {
  const all = [
    ...CHALLENGES.map((listing) => ({ kind: 'challenge' as const, listing })),
    ...CAPABILITIES.map((listing) => ({ kind: 'capability' as const, listing })),
  ].sort((a, b) => b.listing.daysAgo - a.listing.daysAgo);
  const contexts = settledContexts(seed);
  await writeAbreast(all, ({ kind, listing }) => writeListing(seed, contexts, kind, listing));
}

async function writeListing(
  seed: Planted,
  contextOf: Contexts,
  kind: ListingKind,
  listing: SeedListing,
): Promise<void> {
  const { organisation: key, status, daysAgo } = listing;
  const at = (ago: number) => daysBefore(seed.now, ago);
  const context = (when: Date, person = ownerOf(key)) => contextOf(seed, when, person, key);
  const isDraft = status === 'draft';
  const id = await createListing(
    await context(at(isDraft ? daysAgo : daysAgo + WAITED.draft)),
    kind,
    inputOf(seed, listing),
  );
  if (isDraft) return;
  const isReleased = kind === 'challenge' && ORGANISATIONS[key]?.kind === 'defence_unit';
  const asked = at(isReleased && status !== 'in_review' ? daysAgo + WAITED.release : daysAgo);
  await publishListing(await context(asked), id, 1);
  if (status === 'in_review') return;
  if (isReleased) await releaseListing(await context(at(daysAgo), secondOf(key)), id, 2);
  if (status === 'hidden')
    await hideListing(await context(at(daysAgo - WAITED.shown)), id, isReleased ? 3 : 2);
  if (status === 'expired') await expire(await context(at(daysAgo - WAITED.shelf)), id);
}

function inputOf(seed: Planted, listing: SeedListing) {
  const { trl, areas, translation, neededInDays, ...said } = listing;
  const [trlMin, trlMax] = typeof trl === 'number' ? [trl, trl] : trl;
  const [primaryArea, ...secondaryAreas] = areas;
  // What is left of `said`, such as the organisation, is no field of the form.
  return listingDraftSchema.parse({
    ...said,
    language: listing.language ?? 'nl',
    body: listing.body.join('\n\n'),
    primaryArea,
    secondaryAreas,
    trlMin,
    trlMax,
    neededBy:
      neededInDays === undefined ? undefined : daysBefore(seed.now, -neededInDays).toISOString().slice(0, 10),
    translatedTitle: translation?.title,
    translatedBody: translation?.body.join('\n\n'),
    audience: listing.audience ?? 'verified',
    identity: listing.identity ?? 'named',
  });
}

/** The worker does this at its time. */
async function expire(ctx: Ctx, publicId: string): Promise<void> {
  const listing = await findListing(ctx, publicId, 'read');
  await moveListing(
    { ...ctx, actor: { kind: 'system', process: 'seed' }, organisation: null },
    listing,
    'expire',
  );
}
