import type { ListingView } from '../listings/listing-view.ts';
import type { FoundPair } from './match-pair.ts';
import type { StoredReasons } from './match-reasons.ts';

/** New matches of one listing of the reader's, by its public id. */
export type NewMatchCount = { listing: string; count: number };

/** New matches of all listings of an organisation of the reader's. */
export type NewMatchSum = {
  /** Public id. */
  organisation: string;
  count: number;
  /** How many of its listings have any. */
  listings: number;
  /** Public id of that listing, when there is just one. */
  onlyListing: string | null;
};

/** A recorded pair that is new to the reader, from the reader's side. */
export type NewMatch = {
  /** Public id of the organisation that the own listing is of. */
  organisation: string;
  own: ListingView;
  listing: ListingView;
  score: number;
  parts: FoundPair['parts'];
  reasons: StoredReasons;
};
