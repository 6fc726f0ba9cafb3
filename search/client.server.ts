import { Meilisearch, type Index } from 'meilisearch';

import { env } from '#app/env.server.ts';

import type { ListingDocument } from './documents.ts';
import { LISTINGS_BESIDE_INDEX, LISTINGS_INDEX } from './indexes.ts';

const ANSWER_WITHIN_MS = 5_000;

let client: Meilisearch | undefined;

/** The only Meilisearch client of the process. */
export function meilisearch(): Meilisearch {
  client ??= new Meilisearch({
    host: env.MEILI_URL,
    ...(env.MEILI_KEY === '' ? {} : { apiKey: env.MEILI_KEY }),
    // fetch asks for compression unless told otherwise, and Meilisearch then answers 40 ms later.
    requestInit: { headers: { 'Accept-Encoding': 'identity' } },
    timeout: ANSWER_WITHIN_MS,
  });
  return client;
}

/** Name of the index that answers. */
export const listingsIndexName = (): string => `${env.MEILI_PREFIX}${LISTINGS_INDEX}`;
/** Name of the index that a rebuild fills. */
export const listingsBesideIndexName = (): string => `${env.MEILI_PREFIX}${LISTINGS_BESIDE_INDEX}`;

export const listingsIndex = (): Index<ListingDocument> => meilisearch().index(listingsIndexName());
export const listingsBesideIndex = (): Index<ListingDocument> =>
  meilisearch().index(listingsBesideIndexName());
