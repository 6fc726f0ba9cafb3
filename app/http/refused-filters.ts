/** What the page of a refused address is told: the names of the filters whose values nobody knows. */
export type RefusedFilters = { reason: 'unknown_filter'; filters: string[] };

/** What the page beyond the last page of a list is told. */
export type PastLast = { reason: 'past_last_page' };
