import { gatherTexts } from '#search/matching/subjects/count-matrix.ts';
import { fitSpace } from '#search/matching/subjects/fit-space.ts';
import type { SubjectSpace } from '#search/matching/subjects/subject-space.ts';
import type { WeighedText } from '#search/matching/weighed-text.ts';
import { run } from './run.ts';

/** What is learned from these texts; undefined when they are few. */
export function learn(texts: Iterable<WeighedText>): SubjectSpace | undefined {
  const gathered = gatherTexts();
  for (const text of texts) gathered.add(text);
  return run(fitSpace(gathered)).result;
}

/** A text of these words, each once. */
export const textOf = (words: string): WeighedText => {
  const terms = words.split(' ');
  return { terms, counts: terms.map(() => 1) };
};
