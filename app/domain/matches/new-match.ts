import type { ListingView } from '../listings/listing-view.ts';
import type { FoundPair, StoredReasons } from './match-pair.ts';

/** New matches of one listing of the reader's. */
export type NewMatchCount = { organisation: string; listing: string; count: number };

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
