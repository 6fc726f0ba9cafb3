import type { AreaCode, Unit } from '#db/enums.ts';
import type { ListingView } from '../listings/listing-view.ts';

/** Challenges of several posters that ask for nearly the same, as one reader may see them. */
export type SharedDemand = {
  challenges: ListingView[];
  /** How many posters there are, as far as the reader can tell: a masked challenge counts as one of its own. */
  posters: number;
  /** Whether all of them are units of Defensie. */
  areUnits: boolean;
  /** Ids of the terms they share, those of most pairs first. */
  terms: string[];
  /** Areas that any of them chose, those of most first. */
  areas: AreaCode[];
  /** The first and last day by which it is needed, of those that say so. */
  neededBy: { first: string; last: string } | null;
  /** How much they ask for together, when all say so in one unit. */
  total: { quantity: number; unit: Unit } | null;
};

/** What a group adds up to, from its challenges as the reader sees them. */
export function sumUp(
  challenges: readonly ListingView[],
): Pick<SharedDemand, 'areUnits' | 'areas' | 'neededBy' | 'total'> {
  const days = challenges.flatMap(({ neededBy }) => neededBy ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    areUnits: challenges.every(({ poster }) => poster.kind === 'defence_unit'),
    areas: mostOften(challenges.map(({ areas }) => areas)).filter((area) => area !== 'unclassified'),
    neededBy: first === undefined || last === undefined ? null : { first, last },
    total: totalOf(challenges),
  };
}

/** Each item once, those that stand in most lists first, then in the order in which they came. */
export function mostOften<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const times = new Map<Item, number>();
  for (const item of lists.flatMap((list) => [...new Set(list)])) times.set(item, (times.get(item) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a).map(([item]) => item);
}

function totalOf(challenges: readonly ListingView[]): SharedDemand['total'] {
  const unit = challenges[0]?.unit;
  if (!unit || challenges.some((challenge) => challenge.unit !== unit || challenge.quantity === null))
    return null;
  return { quantity: challenges.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0), unit };
}
