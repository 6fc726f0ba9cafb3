import type { AreaCode, ListingKind } from '#db/enums.ts';

/** What a person looks for in the search box. */
export interface ListingSearch {
  /** As typed; blank lists everything, newest first. */
  readonly query: string;
  readonly kind?: ListingKind | undefined;
  /** Any of these. */
  readonly areas?: readonly AreaCode[] | undefined;
  /** From 1. */
  readonly page: number;
}

export interface SearchHit {
  /** Public id; load the row from Postgres under the viewer's policy before showing it. */
  readonly id: string;
  /** 0 to 1; for order only. */
  readonly score: number;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** How many there are on all pages together; an estimate when there are many. */
  readonly total: number;
  /** How many hits each value has, within the viewer's filter. */
  readonly facets: {
    readonly kind: Readonly<Record<string, number>>;
    readonly areas: Readonly<Record<string, number>>;
  };
  /** True when Meilisearch did not answer and Postgres searched instead: less is found, and the page says so. */
  readonly degraded: boolean;
}

export const PAGE_SIZE = 20;

/** How many hits lie before a page; pages below 1 count as the first. */
export const offsetOf = (page: number): number => (Math.max(1, Math.floor(page)) - 1) * PAGE_SIZE;
