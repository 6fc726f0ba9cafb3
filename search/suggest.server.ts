import type { Locale } from '#db/enums.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { facetTerms } from '#app/domain/find/facet-terms.server.ts';
import { listingsByPublicIds } from '#app/domain/listings/list-listings.server.ts';
import { organisationsByPublicIds } from '#app/domain/organisations/list-organisations.server.ts';
import { listingSearchFilter, organisationSearchFilter } from '#app/domain/visibility/search-filter.ts';

import { refreshLanguage } from './refresh-language.server.ts';
import { LISTINGS, ORGANISATIONS, type IndexPlan } from './indexes.ts';
import { foldAccents } from './language/tokens.ts';
import { namesBeginning } from './language/thesaurus/find-names.ts';
import { askIndex } from './query/ask-index.server.ts';
import { isSilence } from './query/search-everything.server.ts';
import { isWordless, plainWords } from './query/search-words.ts';

/** Something that what is typed may become: words to search for, or a page to go to. */
export type Suggestion =
  | { kind: 'term'; text: string; /** What the reader's language calls it. */ shown: string }
  | { kind: 'area'; text: string; area: string; sub?: string }
  | { kind: 'challenge' | 'capability' | 'organisation'; text: string; publicId: string };

const LEAST_LETTERS = 2;
const MOST = { terms: 4, areas: 2, listings: 4, organisations: 3 } as const;

/**
 * What a half typed query may become: names of the thesaurus in both languages, areas and sub-technologies, titles and
 * organisations that the actor may see, each hit confirmed by Postgres. While Meilisearch is away, terms alone.
 */
export async function suggest(ctx: Ctx, typed: string, locale: Locale): Promise<Suggestion[]> {
  const asked = typed.trim();
  if (asked.length < LEAST_LETTERS || isWordless(asked)) return [];
  await refreshLanguage(ctx.tx);
  const [areas, listings, organisations] = await Promise.all([
    areasBeginning(ctx, asked, locale),
    titlesLike(ctx, asked, locale),
    organisationsLike(ctx, asked, locale),
  ]);
  const terms = namesBeginning(asked, locale, MOST.terms).map(({ name, shown }): Suggestion => ({
    kind: 'term',
    text: name,
    shown,
  }));
  return [...terms, ...areas, ...organisations, ...listings];
}

async function areasBeginning(ctx: Ctx, asked: string, locale: Locale): Promise<Suggestion[]> {
  const { area, sub } = await facetTerms(ctx.tx, locale);
  const beginning = foldAccents(asked);
  const begins = ({ label }: { label: string }) => ` ${foldAccents(label)}`.includes(` ${beginning}`);
  return [
    ...area
      .filter((term) => begins(term) && term.value !== 'unclassified')
      .map(({ value, label }): Suggestion => ({ kind: 'area', text: label, area: value })),
    ...sub
      .filter(begins)
      .flatMap(({ value, label, area: parent }): Suggestion[] =>
        parent === null ? [] : [{ kind: 'area', text: label, area: parent, sub: value }],
      ),
  ].slice(0, MOST.areas);
}

async function titlesLike(ctx: Ctx, asked: string, locale: Locale): Promise<Suggestion[]> {
  const ids = await idsLike(LISTINGS, 'titles', asked, listingSearchFilter(ctx.actor), MOST.listings);
  const found = await listingsByPublicIds(ctx, ids, locale);
  return found.map(({ kind, title, publicId }) => ({ kind, text: title, publicId }));
}

async function organisationsLike(ctx: Ctx, asked: string, locale: Locale): Promise<Suggestion[]> {
  const filter = organisationSearchFilter(ctx.actor);
  const ids = await idsLike(ORGANISATIONS, 'name', asked, filter, MOST.organisations);
  const found = await organisationsByPublicIds(ctx, ids, locale);
  return found.map(({ name, publicId }) => ({ kind: 'organisation', text: name, publicId }));
}

async function idsLike(
  plan: IndexPlan,
  attribute: string,
  words: string,
  filter: string,
  limit: number,
): Promise<readonly string[]> {
  try {
    const ways = [{ words: plainWords(words), attributes: [attribute], weight: 1 }];
    const { ids } = await askIndex({
      plan,
      ways,
      filters: [filter],
      facets: [],
      sort: [],
      slice: { limit, offset: 0 },
    });
    return ids;
  } catch (error) {
    if (isSilence(error)) return [];
    throw error;
  }
}
