/** A challenge that is like another, as the comparison found it. */
export type FoundSimilar = {
  /** Public id of the other challenge. */
  other: string;
  /** 0 to 100, the same from both sides. */
  likeness: number;
  /** Ids of the terms that both share, strongest first. */
  terms: readonly string[];
};

/** Of each challenge so many most alike are kept; it can stand in more pairs as the other of somebody. */
export const SIMILAR_PER_CHALLENGE = 50;
