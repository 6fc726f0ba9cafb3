import { describe, expect, it } from 'vitest';
import { placeNewcomers, type Placed } from '#app/domain/matches/place-newcomers.ts';

type Match = Placed & { name: string; score: number };
const established = (name: string, merit: number, earned = 15): Match => ({
  ...{ name, merit, isNewcomer: false },
  score: merit + earned,
});
const newcomer = (name: string, merit: number): Match => ({ name, merit, isNewcomer: true, score: merit });

const rank = (matches: readonly Match[]) => matches.toSorted((a, b) => b.score - a.score);
const place = (matches: readonly Match[]) => placeNewcomers(rank(matches));
const firstTen = (matches: readonly Match[]) => place(matches).slice(0, 10);
const newcomersIn = (matches: readonly Match[]) => matches.filter(({ isNewcomer }) => isNewcomer).length;

/** As many of each, as good as each other. */
const equals = (count: number) =>
  Array.from({ length: count }, (_, index) => [
    established(`old ${String(index)}`, 50 - index),
    newcomer(`new ${String(index)}`, 50 - index),
  ]).flat();

describe('placeNewcomers', () => {
  it('keeps four in five of the places that newcomers would have without any track record', () => {
    expect(newcomersIn(rank(equals(15)).slice(0, 10))).toBe(0);
    expect(newcomersIn(firstTen(equals(15)))).toBe(4);
    expect(newcomersIn(place(equals(15)).slice(0, 20))).toBe(8);
  });

  it('gives the places to the best newcomers, at the end of the ten, and keeps the order of each group', () => {
    const names = firstTen(equals(15)).map(({ name }) => name);
    expect(names.slice(6)).toEqual(['new 0', 'new 1', 'new 2', 'new 3']);
    expect(names.slice(0, 6)).toEqual(['old 0', 'old 1', 'old 2', 'old 3', 'old 4', 'old 5']);
    const { length } = equals(15);
    expect(new Set(place(equals(15))).size).toBe(length);
  });

  it('gives nothing to newcomers that fit less than the others do', () => {
    const weak = Array.from({ length: 10 }, (_, index) => newcomer(`weak ${String(index)}`, 5));
    const strong = Array.from({ length: 12 }, (_, index) => established(`strong ${String(index)}`, 40));
    expect(newcomersIn(firstTen([...weak, ...strong]))).toBe(0);
  });

  it('changes nothing where newcomers hold their places, nor where there is one kind alone', () => {
    const good = [
      ...Array.from({ length: 9 }, (_, index) => newcomer(`good ${String(index)}`, 60)),
      established('old', 50),
    ];
    expect(place(good)).toEqual(rank(good));
    const alone = Array.from({ length: 30 }, (_, index) => established(`old ${String(index)}`, index));
    expect(place(alone)).toEqual(rank(alone));
    expect(place([])).toEqual([]);
  });

  it('keeps the place of the one newcomer that fits best', () => {
    const others = Array.from({ length: 15 }, (_, index) => established(`old ${String(index)}`, 40));
    expect(firstTen([...others, newcomer('new', 45)]).at(-1)?.name).toBe('new');
  });
});
