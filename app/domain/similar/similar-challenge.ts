import type { ListingView } from '../listings/listing-view.ts';

/** A challenge that is like another, as one reader may see it. */
export type SimilarChallenge = {
  listing: ListingView;
  likeness: number;
  /** Whether it is of an organisation that the reader belongs to or brokers for. */
  isOwn: boolean;
  /** Ids of the terms that both share, strongest first. */
  terms: readonly string[];
};
