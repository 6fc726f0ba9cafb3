import { Meilisearch, type Index } from 'meilisearch';

import { env } from '#app/env.server.ts';

import type { ListingDocument } from './documents.ts';
import { LISTINGS, ORGANISATIONS, type IndexPlan } from './indexes.ts';
import type { OrganisationDocument } from './organisation-document.ts';

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
export const answeringName = ({ name }: IndexPlan): string => `${env.MEILI_PREFIX}${name}`;
/** Name of the index that a rebuild fills. */
export const besideName = ({ beside }: IndexPlan): string => `${env.MEILI_PREFIX}${beside}`;

export const listingsIndex = (): Index<ListingDocument> => meilisearch().index(answeringName(LISTINGS));
export const organisationsIndex = (): Index<OrganisationDocument> =>
  meilisearch().index(answeringName(ORGANISATIONS));
