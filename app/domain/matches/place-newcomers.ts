/** Places are given by so many: what a reader takes in at once. */
export const PLACES_AT_ONCE = 10;

/** Share of the places that newcomers would have without any track record, of which nobody's track record takes them. */
export const NEWCOMER_SHARE = 0.8;

/** A counterpart in a ranking. */
export interface Placed {
  /** Nothing that was delivered before is known of it, or may be told. */
  readonly isNewcomer: boolean;
  /** Its score without the track record, before rounding. */
  readonly merit: number;
}

/**
 * Sees to it that in every ten places newcomers keep four in five of those that they would have if no track record
 * counted: where they fall short, the best of them take the last of the others' places. Given and returned best first;
 * within each ten the order stays.
 */
export function placeNewcomers<Match extends Placed>(ranked: readonly Match[]): Match[] {
  const byMerit = ranked.toSorted((a, b) => b.merit - a.merit);
  const placed: Match[] = [];
  let waiting = [...ranked];
  while (waiting.length > 0) {
    const due = newcomersDue(countNewcomers(byMerit.slice(0, placed.length + PLACES_AT_ONCE)));
    const ten = fillTen(waiting, due - countNewcomers(placed));
    placed.push(...waiting.filter((match) => ten.has(match)));
    waiting = waiting.filter((match) => !ten.has(match));
  }
  return placed;
}

/** How many places newcomers keep where, without any track record, they would have so many. */
export function newcomersDue(onMerit: number): number {
  return Math.round(NEWCOMER_SHARE * onMerit);
}

/** The first ten, with at least so many newcomers as far as there are. */
function fillTen<Match extends Placed>(waiting: readonly Match[], due: number): Set<Match> {
  const first = waiting.slice(0, PLACES_AT_ONCE);
  const missing = Math.max(0, due - countNewcomers(first));
  const coming = waiting
    .slice(PLACES_AT_ONCE)
    .filter(({ isNewcomer }) => isNewcomer)
    .slice(0, missing);
  const leaving =
    coming.length === 0 ? [] : first.filter(({ isNewcomer }) => !isNewcomer).slice(-coming.length);
  return new Set([...first.filter((match) => !leaving.includes(match)), ...coming]);
}

const countNewcomers = (matches: readonly Placed[]): number =>
  matches.filter(({ isNewcomer }) => isNewcomer).length;
