import type { FindKind, Filters, OrganisationFacet, Facet, Sort } from '#app/domain/find/find-filter.ts';
import type { IndexedAudience } from '#app/domain/visibility/search-filter.ts';
import type { SQL } from 'drizzle-orm';

import type { Counts } from '#app/domain/find/shown-counts.ts';

/** What a person looks for. */
export interface Search {
  /** As typed; blank finds everything. */
  readonly query: string;
  /** Undefined for everything. */
  readonly kind?: FindKind | undefined;
  readonly filters: Filters;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
}

/** What may be found, in the forms that the engines need, all made by the visibility module for one viewer. */
export interface ViewerRules {
  readonly listings: {
    /** For Meilisearch; '' for the system. */
    readonly filter: string;
    /** For Postgres, over `listings`. */
    readonly predicate: SQL;
  };
  readonly organisations: {
    readonly filter: string;
    /** For Postgres, over `organisations`. */
    readonly predicate: SQL;
    /** By whose listings an organisation is in an area. */
    readonly areasFor: IndexedAudience;
  };
}

/** What an engine found: public ids in order, to be loaded from Postgres under the viewer's policy before they are shown. */
export interface Found {
  readonly listings: {
    readonly ids: readonly string[];
    /** On all pages together; an estimate when there are many. */
    readonly total: number;
    /** Of challenges and capabilities, whichever kind is looked for. */
    readonly kinds: Counts;
    /** Per facet how many hits each value would have beside the other filters: a facet's own choice is left out. */
    readonly facets: Readonly<Record<Facet, Counts>>;
  };
  readonly organisations: {
    readonly ids: readonly string[];
    readonly total: number;
    readonly facets: Readonly<Record<OrganisationFacet, Counts>>;
  };
  /** True when Meilisearch did not answer and Postgres searched instead: less is found, and the page says so. */
  readonly degraded: boolean;
}

export const PAGE_SIZE = 20;

/** Organisations that stand above the listings on the first page of everything. */
export const ORGANISATIONS_ABOVE = 3;

/** Which part of the hits of a kind a page shows; none for what is only counted. */
export interface Slice {
  readonly limit: number;
  readonly offset: number;
}

export interface Slices {
  readonly listings: Slice;
  readonly organisations: Slice;
  /** False where nobody looks at the facets, which cost a question each; they are empty then. */
  readonly hasFacets: boolean;
}

const NONE: Slice = { limit: 0, offset: 0 };

/** Everything is a list of listings, with a few organisations above its first page. */
export function slicesOf({ kind, page }: Pick<Search, 'kind' | 'page'>, size = PAGE_SIZE): Slices {
  const asked = { limit: size, offset: (page - 1) * size };
  if (kind === 'organisation') return { listings: NONE, organisations: asked, hasFacets: true };
  const above = { limit: kind === undefined && page === 1 ? ORGANISATIONS_ABOVE : 0, offset: 0 };
  return { listings: asked, organisations: above, hasFacets: true };
}

/** For who only wants to know how many. */
export const COUNT_ONLY: Slices = { listings: NONE, organisations: NONE, hasFacets: true };
/** For who only wants to know how many in all. */
export const TOTAL_ONLY: Slices = { ...COUNT_ONLY, hasFacets: false };
