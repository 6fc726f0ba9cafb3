import type { PreparedNeed } from './text-likeness.ts';
import { ANSWERING_LIKENESS, SUBJECTS } from './weights.ts';

/** How alike two texts are, and what of it the words make that both use, and what the subjects of both. */
export interface WholeLikeness {
  readonly words: number;
  readonly subjects: number;
  readonly value: number;
}

/**
 * Words and subjects together: the likeness of the words, and the cosine of what both texts are about as far as it is
 * above that of any two. A need of few words has less to share in words, not in subjects; so the sum is held against what
 * an answer to it can reach, and means the same for every need. Without a cosine the words are all.
 */
export function wholeLikeness(
  words: number,
  { breadth }: Pick<PreparedNeed, 'breadth'>,
  cosine: number | undefined,
): WholeLikeness {
  if (cosine === undefined) return { words, subjects: 0, value: words };
  const most = SUBJECTS.weight * (1 - SUBJECTS.ofAnyTwo);
  const reach = (ANSWERING_LIKENESS * breadth + most) / (ANSWERING_LIKENESS + most);
  const ofWords = (words * breadth) / reach;
  const ofSubjects = (SUBJECTS.weight * Math.max(0, cosine - SUBJECTS.ofAnyTwo)) / reach;
  return { words: ofWords, subjects: ofSubjects, value: ofWords + ofSubjects };
}
