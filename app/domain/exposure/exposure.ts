/** Listings and places of a group, as counted. */
export interface Counted {
  /** Published capabilities. */
  readonly listings: number;
  /** Places among the first ten of a challenge. */
  readonly places: number;
}

/** What a group holds of all that is offered, and of the places where it is seen. */
export interface Exposure<Group extends string> extends Counted {
  /** `other`: groups so small that they are told together. */
  readonly group: Group | 'other';
  /** 0 to 1. */
  readonly shareOfListings: number;
  /** 0 to 1; 0 while there are no places. */
  readonly shareOfPlaces: number;
  /** Share of places by share of listings: 1 is in proportion. Null while there are no places. */
  readonly ratio: number | null;
}

/** A smaller group could tell who stands behind a masked listing. */
const LEAST_GROUP = 5;

/**
 * Shares of listings and of places per group, those with most listings first. Groups of fewer than five listings are
 * told together as `other`, with the next smallest group if they would still be fewer; groups without any listing are
 * left out, and nothing is told of fewer than five in all.
 */
export function exposureOf<Group extends string>(
  counted: Readonly<Partial<Record<Group, Counted>>>,
): Exposure<Group>[] {
  const all = (Object.entries(counted) as [Group, Counted][])
    .map(([group, count]) => ({ group, ...count }))
    .filter(({ listings }) => listings > 0)
    .sort((a, b) => b.listings - a.listings || (a.group < b.group ? -1 : 1));
  const groups = mergeSmall(all);
  const listings = sumOf(groups, 'listings');
  const places = sumOf(groups, 'places');
  return groups.map((row) => {
    const shareOfListings = row.listings / listings;
    const shareOfPlaces = places === 0 ? 0 : row.places / places;
    return {
      ...row,
      shareOfListings,
      shareOfPlaces,
      ratio: places === 0 ? null : shareOfPlaces / shareOfListings,
    };
  });
}

type Row<Group> = Counted & { readonly group: Group | 'other' };

function mergeSmall<Group extends string>(rows: readonly Row<Group>[]): Row<Group>[] {
  const firstSmall = rows.findIndex(({ listings }) => listings < LEAST_GROUP);
  if (firstSmall < 0) return [...rows];
  const isEnough = sumOf(rows.slice(firstSmall), 'listings') >= LEAST_GROUP;
  const kept = isEnough ? firstSmall : Math.max(0, firstSmall - 1);
  const merged = rows.slice(kept);
  const other = {
    group: 'other' as const,
    listings: sumOf(merged, 'listings'),
    places: sumOf(merged, 'places'),
  };
  return other.listings < LEAST_GROUP ? [] : [...rows.slice(0, kept), other];
}

const sumOf = (rows: readonly Counted[], what: keyof Counted): number =>
  rows.reduce((sum, row) => sum + row[what], 0);

/** How a share of places stands to a share of listings. */
export type Balance = 'less' | 'even' | 'more';

/** Four in five of what is in proportion is the usual measure from which a group falls short. */
const LEAST_EVEN = 0.8;

/** Whether a group is seen less or more than in proportion, as far as two digits tell. */
export function balanceOf(ratio: number): Balance {
  const shown = Math.round(100 * ratio) / 100;
  if (shown < LEAST_EVEN) return 'less';
  return shown > 1 / LEAST_EVEN ? 'more' : 'even';
}
