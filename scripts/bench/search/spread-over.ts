import type { ListingKind } from '#db/enums.ts';
import { isChallenge } from './invent-listing.ts';

/** Numbers of so many listings of a kind, evenly over all there are; fewer when there are fewer. */
export function spreadOver(documents: number, kind: ListingKind, count: number): number[] {
  const isWanted = (number: number) => isChallenge(number) === (kind === 'challenge');
  const chosen = new Set<number>();
  for (let index = 0; index < count; index += 1) {
    let number = Math.floor((index * documents) / count);
    while (number < documents && (!isWanted(number) || chosen.has(number))) number += 1;
    if (number < documents) chosen.add(number);
  }
  return [...chosen];
}
