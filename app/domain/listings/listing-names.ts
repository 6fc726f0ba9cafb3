/** The reference lists that a listing chooses from. */
export const LISTING_LISTS = ['area', 'sub_technology', 'domain', 'province'] as const;
type ListingList = (typeof LISTING_LISTS)[number];

/** The names of their terms in the reader's language, by code. */
export type ListingNames = Readonly<Record<ListingList, Readonly<Record<string, string>>>>;

/** A term that may be chosen; a retired one only where it was chosen before. */
export type ListingChoice = { code: string; name: string; parent: string | null; isRetired: boolean };

/** What the form of a listing offers, in the reader's language. */
export type ListingChoices = Readonly<Record<ListingList | 'trl', readonly ListingChoice[]>>;
