import type { Locale } from '#db/enums.ts';
import type { ListingView } from '#app/domain/listings/listing-view.ts';
import type { Reasons } from './explain.ts';
import type { Hindrance } from './hindrances.ts';
import type { ScorePart } from './score.ts';

/** A listing that fits another, as one reader may see it, with why. */
export interface Counterpart {
  readonly listing: ListingView;
  /** 0 to 100, the sum of the points of the parts. */
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly reasons: Omit<Reasons, 'terms'> & {
    /** Shared subjects, strongest first, by the name a reader of each language knows them by. */
    readonly terms: readonly { readonly id: string; readonly names: Readonly<Record<Locale, string>> }[];
  };
  /** What keeps the score from being higher, the most costly first. */
  readonly hindrances: readonly Hindrance[];
}
