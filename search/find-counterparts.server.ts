import { and, eq, inArray } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import type { Locale } from '#db/enums.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import type { ListingView } from '#app/domain/listings/listing-view.ts';
import { loadListings } from '#app/domain/listings/load-listings.server.ts';
import { factsOf, viewFor, type LoadedListing } from '#app/domain/listings/project-listing.ts';
import { may } from '#app/domain/visibility/policy.ts';
import { listingSearchFilter } from '#app/domain/visibility/search-filter.ts';
import { ownOrganisationIds } from '#app/domain/visibility/viewer.ts';
import { conceptName } from './language/thesaurus/concepts.ts';
import type { Counterpart } from './matching/counterpart.ts';
import { rankCounterparts, type MatchSubject, type Ranked } from './matching/rank.server.ts';

/** `degraded`: the search engine did not answer, so nothing is known either way. */
export type Counterparts = { counterparts: Counterpart[]; degraded: boolean };

/** Below this score a pair is no match: the page says that nothing fits yet. */
export const LEAST_SCORE = 12;

/** Ranked beyond the page, because some hits are stale, masked by policy or the poster's own. */
const SPARE = 20;

/**
 * The best counterparts of a listing, for who may see a ranking of it: its own side; for a challenge also Defensie and
 * brokers. Undefined when the actor may not. Constant number of queries.
 */
export async function findCounterparts(
  ctx: Ctx,
  subject: LoadedListing,
  { locale, limit }: { locale: Locale; limit: number },
): Promise<Counterparts | undefined> {
  if (!may(ctx.actor, 'read_matches', factsOf(subject))) return undefined;
  return rank(ctx, subject, listingSearchFilter(ctx.actor), { locale, limit });
}

/**
 * How the actor's own published capabilities fit a challenge: all that a supplier sees of its ranking. Undefined when
 * there is nothing to compare.
 */
export async function findOwnFit(
  ctx: Ctx,
  subject: LoadedListing,
  { locale, limit }: { locale: Locale; limit: number },
): Promise<Counterparts | undefined> {
  if (ctx.actor.kind !== 'person' || subject.row.kind !== 'challenge') return undefined;
  if (!may(ctx.actor, 'read', factsOf(subject))) return undefined;
  const own = await ctx.tx
    .select({ publicId: listings.publicId })
    .from(listings)
    .where(
      and(
        inArray(listings.organisationId, ownOrganisationIds(ctx.actor)),
        eq(listings.kind, 'capability'),
        eq(listings.status, 'published'),
      ),
    );
  if (own.length === 0) return undefined;
  const filter = `id IN [${own.map((row) => `"${row.publicId}"`).join(', ')}]`;
  return rank(ctx, subject, filter, { locale, limit });
}

async function rank(
  ctx: Ctx,
  subject: LoadedListing,
  filter: string,
  { locale, limit }: { locale: Locale; limit: number },
): Promise<Counterparts> {
  let ranked: Ranked[];
  try {
    ranked = await rankCounterparts(ctx.tx, {
      subject: subjectOf(subject),
      filter,
      limit: limit + SPARE,
      now: ctx.now,
    });
  } catch {
    return { counterparts: [], degraded: true };
  }
  const fitting = ranked.filter((match) => match.score >= LEAST_SCORE);
  const views = await viewsOf(ctx, subject, fitting, locale);
  return {
    degraded: false,
    counterparts: fitting
      .flatMap((match) => {
        const listing = views.get(match.id);
        return listing
          ? [{ listing, score: match.score, parts: match.parts, reasons: inWords(match.reasons) }]
          : [];
      })
      .slice(0, limit),
  };
}

/** The hits that still exist for the actor, from Postgres, without the poster's own. */
async function viewsOf(
  ctx: Ctx,
  subject: LoadedListing,
  ranked: readonly Ranked[],
  locale: Locale,
): Promise<Map<string, ListingView>> {
  if (ranked.length === 0) return new Map();
  const found = await loadListings(
    ctx.tx,
    inArray(
      listings.publicId,
      ranked.map((match) => match.id),
    ),
  );
  return new Map(
    found
      .filter((hit) => hit.row.status === 'published' && may(ctx.actor, 'read', factsOf(hit)))
      .filter((hit) => !isKnownAsOwn(ctx, subject, hit))
      .map((hit) => [hit.row.publicId, viewFor(ctx.actor, hit, locale)]),
  );
}

/**
 * An organisation is no counterpart of itself, for who may know that both are of one: what is absent from the
 * ranking of a masked listing, or what is masked and absent, would else tell who posted it.
 */
function isKnownAsOwn(ctx: Ctx, subject: LoadedListing, hit: LoadedListing): boolean {
  return (
    hit.row.organisationId === subject.row.organisationId &&
    [subject, hit].every((listing) => may(ctx.actor, 'read_identity', factsOf(listing)))
  );
}

/** What the ranking may know of the listing: of a masked one nothing that tells who posted it. */
function subjectOf({ row, organisation, texts, areas }: LoadedListing): MatchSubject {
  const isNamed = row.identity === 'named';
  const province = row.productionProvince ?? organisation.province;
  return {
    kind: row.kind,
    versions: texts.map((text) => ({ title: text.title, text: text.body, language: text.language })),
    keywords: row.keywords,
    areas,
    trlHard: row.trlHard,
    ...(row.trlMin === null || row.trlMax === null ? {} : { trl: { min: row.trlMin, max: row.trlMax } }),
    ...(isNamed && province !== null ? { province } : {}),
    ...(isNamed ? { organisation: organisation.publicId } : {}),
    ...(row.publishedAt === null ? {} : { publishedAt: row.publishedAt }),
  };
}

/** Concepts by their name in each language; a plain word as the listing itself wrote it. Each name once. */
function inWords(reasons: Ranked['reasons']): Counterpart['reasons'] {
  const seen = new Set<string>();
  const terms = reasons.terms.flatMap(({ id, word }) => {
    const names = { nl: conceptName(id, 'nl') ?? word, en: conceptName(id, 'en') ?? word };
    if (seen.has(names.nl) || seen.has(names.en)) return [];
    seen.add(names.nl).add(names.en);
    return [{ id, names }];
  });
  return { ...reasons, terms };
}
