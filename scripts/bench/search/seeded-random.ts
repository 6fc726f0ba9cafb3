/** Chances that come out the same in every run. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from 0, below `end`. */
  below(end: number): number;
  /** Whether something happens that happens in this share of cases. */
  chance(share: number): boolean;
  /** One of the list, each as likely. Throws when it is empty. */
  pick<Item>(list: readonly Item[]): Item;
  /** One of the list, the n-th about 1/n as likely as the first: as words are in real texts (Zipf). */
  pickEarly<Item>(list: readonly Item[]): Item;
  /** A rank from 0 below `end`, by the same law. */
  early(end: number): number;
}

/** A generator of chances that depends on its seeds alone (mulberry32). */
export function seededRandom(...seeds: readonly number[]): Random {
  let state = seeds.reduce((mixed, seed) => scramble(mixed ^ scramble(seed + 0x9e3779b9)), 0x243f6a88);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    return scramble(state) / 0x1_0000_0000;
  };
  const below = (end: number) => Math.floor(next() * end);
  const early = (end: number) => Math.min(end - 1, Math.floor((end + 1) ** next()) - 1);
  return {
    next,
    below,
    early,
    chance: (share) => next() < share,
    pick: (list) => itemAt(list, below(list.length)),
    pickEarly: (list) => itemAt(list, early(list.length)),
  };
}

function scramble(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 15), value | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}

function itemAt<Item>(list: readonly Item[], index: number): Item {
  if (index >= list.length) throw new Error('Nothing to pick from.');
  return list[index] as Item;
}
