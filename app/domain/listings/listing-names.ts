/** The reference lists that a listing chooses from. */
export const LISTING_LISTS = ['area', 'sub_technology', 'domain', 'province'] as const;

/** The names of their terms in the reader's language, by code. */
export type ListingNames = Readonly<Record<(typeof LISTING_LISTS)[number], Readonly<Record<string, string>>>>;
