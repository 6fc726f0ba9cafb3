import type { FederatedMultiSearchParams } from 'meilisearch';

import type { ListingKind } from '#db/enums.ts';

import { answeringName, meilisearch } from '../client.server.ts';
import type { ListingDocument } from '../documents.ts';
import { findNear } from '../embedder/find-near.server.ts';
import { indexWord } from '../index-words.ts';
import { LISTINGS, MOST_HITS } from '../indexes.ts';
import type { TextLanguage } from '../language/tokens.ts';

import type { KeyTerm } from './key-terms.ts';
import { SHARED_FACTS } from './shared-facts.ts';
import { RETRIEVAL } from './weights.ts';

/** What of a document the ranking reads beside its texts. */
const FACTS = [
  'id',
  'subjects',
  'areas',
  'trlMin',
  'trlMax',
  'province',
  'publishedAt',
  'trackRecord',
  ...SHARED_FACTS,
] as const;

export type Candidate = Pick<ListingDocument, (typeof FACTS)[number] | 'translated'> &
  Partial<Pick<ListingDocument, 'vectors'>>;

/**
 * What is read of documents that are compared with a text in these languages. One that has Dutch meets all others in
 * their own words; only English alone needs the English of Dutch ones, and not their Dutch. The texts are most of what an
 * answer of the index weighs.
 */
const retrievedFor = (languages: readonly TextLanguage[]): string[] => [
  ...FACTS,
  ...(languages.includes('nl') ? ['vectors'] : ['vectors.en', 'translated']),
];

export interface RetrieveInput {
  readonly kind: ListingKind;
  /** In which the text is that they are compared with. */
  readonly languages: readonly TextLanguage[];
  readonly terms: readonly KeyTerm[];
  /** A text that the index may hold: what is near to it in meaning is found too, where a model is configured. */
  readonly meaning?: string | undefined;
  /** Meilisearch filters, all of which hold. */
  readonly filters: readonly string[];
  readonly limit?: number;
}

/**
 * The listings of a kind that share the heaviest terms, with their term vectors, in one round trip: a federated
 * search of one query per term, each weighing what the term does. Beside it, at the same time, those that are near in
 * meaning by a configured embedding model. The order is rough; the ranking decides it.
 */
export async function retrieve({ meaning, ...input }: RetrieveInput): Promise<Candidate[]> {
  const [found, near] = await Promise.all([
    retrieveByTerms(input),
    meaning === undefined
      ? []
      : findNear({
          text: meaning,
          filters: [`kind = ${input.kind}`, ...input.filters],
          attributes: retrievedFor(input.languages),
          limit: RETRIEVAL.near,
        }),
  ]);
  if (near.length === 0) return found;
  const ids = new Set(found.map(({ id }) => id));
  return [...found, ...near.filter(({ id }) => !ids.has(id))];
}

async function retrieveByTerms({
  kind,
  languages,
  terms,
  filters,
  limit = RETRIEVAL.candidates,
}: RetrieveInput): Promise<Candidate[]> {
  if (terms.length === 0) return [];
  const filter = [`kind = ${kind}`, ...filters];
  const attributesToRetrieve = retrievedFor(languages);
  const { hits } = await meilisearch().multiSearch<FederatedMultiSearchParams, ListingDocument>({
    federation: { limit },
    queries: terms.map(({ term, weight }) => ({
      indexUid: answeringName(LISTINGS),
      // The space ends the word: without it Meilisearch would also take it as the beginning of others.
      q: `${indexWord(term)} `,
      attributesToSearchOn: ['words'],
      attributesToRetrieve,
      filter,
      federationOptions: { weight },
    })),
  });
  return hits;
}

/** Listings of a kind by their public ids, with what the ranking reads; those that the filters exclude are left out. */
export async function retrieveByIds(
  { kind, languages, filters }: Omit<RetrieveInput, 'terms' | 'limit'>,
  ids: readonly string[],
): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (let start = 0; start < ids.length; start += MOST_HITS) {
    const piece = ids.slice(start, start + MOST_HITS);
    const { hits } = await meilisearch()
      .index<ListingDocument>(answeringName(LISTINGS))
      .search('', {
        limit: piece.length,
        attributesToRetrieve: retrievedFor(languages),
        filter: [`kind = ${kind}`, `id IN [${piece.map((id) => `"${id}"`).join(', ')}]`, ...filters],
      });
    found.push(...hits);
  }
  return found;
}
