import { Conflict } from './errors.ts';

/**
 * A workflow as a table: for each state the moves that leave it and where they lead.
 * The same table decides the button (`movesFrom`) and the verb (`nextState`).
 */
export type Lifecycle<State extends string, Move extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Move, State>>>>
>;

/** The state that `move` leads to; throws Conflict when the table has no such move from `state`. */
export function nextState<State extends string, Move extends string>(
  table: Lifecycle<State, Move>,
  state: State,
  move: Move,
): State {
  const next = table[state][move];
  if (next === undefined) throw new Conflict(`no_move:${state}:${move}`);
  return next;
}

/** The moves that are possible from `state`, in the table's order. */
export function movesFrom<State extends string, Move extends string>(
  table: Lifecycle<State, Move>,
  state: State,
): Move[] {
  return Object.keys(table[state]) as Move[];
}

/** Whether the table has `move` from `state`. */
export function hasMove<State extends string, Move extends string>(
  table: Lifecycle<State, Move>,
  state: State,
  move: Move,
): boolean {
  return table[state][move] !== undefined;
}
