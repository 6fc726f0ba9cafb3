import { inArray } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import type { Ctx } from '../ctx.ts';
import { findPerson } from '../accounts/find-person.server.ts';
import { countNewMatches } from './list-new-matches.server.ts';
import type { NewMatchCount } from './new-match.ts';
import { FAIR_SCORE } from './score-bands.ts';

/** How many matches somebody has not seen, and of how many listings; which one it is when it is one. */
type Unseen = { count: number; listings: number; listingId?: string };

/**
 * Which of these people can see matches worth a look that were found after `since` for listings of the organisation,
 * and what a mail may say of them: all that they have not seen of those listings, as far as it shows without a second
 * factor. Null for who must give theirs to see any. A few queries per person.
 */
export async function countUnseen(
  ctx: Ctx,
  userIds: readonly string[],
  { organisationId, since }: { organisationId: string; since: Date | null },
): Promise<Map<string, Unseen | null>> {
  const found = new Map<string, NewMatchCount[]>();
  for (const userId of userIds) {
    const person = await findPerson(ctx.tx, { id: '', userId, secondFactorAt: null }, ctx.now);
    if (!person) continue;
    const worth = { organisationId, foundAfter: since, least: FAIR_SCORE };
    const as = { ...ctx, actor: person };
    const fresh = new Set((await countNewMatches(as, worth)).map(({ listing }) => listing));
    if (fresh.size > 0) {
      const unseen = await countNewMatches(as, { organisationId });
      found.set(
        userId,
        unseen.filter(({ listing }) => fresh.has(listing)),
      );
    } else if (person.secondFactor.isSetUp) {
      const secondFactor = { ...person.secondFactor, givenAt: ctx.now };
      const more = await countNewMatches({ ...ctx, actor: { ...person, secondFactor } }, worth);
      if (more.length > 0) found.set(userId, []);
    }
  }
  const idOf = await idsOfSingles(ctx, [...found.values()]);
  return new Map([...found].map(([userId, counts]) => [userId, sumOf(counts, idOf)]));
}

function sumOf(counts: readonly NewMatchCount[], idOf: ReadonlyMap<string, string>): Unseen | null {
  const [first] = counts;
  if (!first) return null;
  const listingId = counts.length === 1 ? idOf.get(first.listing) : undefined;
  return {
    count: counts.reduce((sum, { count }) => sum + count, 0),
    listings: counts.length,
    ...(listingId === undefined ? {} : { listingId }),
  };
}

/** The inner keys of the listings that are the only one for somebody, by public id. */
async function idsOfSingles(
  { tx }: Ctx,
  found: readonly (readonly NewMatchCount[])[],
): Promise<Map<string, string>> {
  const publicIds = new Set(
    found.flatMap((counts) => (counts.length === 1 ? counts : [])).map(({ listing }) => listing),
  );
  if (publicIds.size === 0) return new Map();
  const rows = await tx
    .select({ id: listings.id, publicId: listings.publicId })
    .from(listings)
    .where(inArray(listings.publicId, [...publicIds]));
  return new Map(rows.map(({ id, publicId }) => [publicId, id]));
}
