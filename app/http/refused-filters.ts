/** What the page of a refused address is told: the names of the filters whose values nobody knows. */
export type RefusedFilters = { reason: 'unknown_filter'; filters: string[] };
