import type { SubjectSpaces } from './subjects/subject-space.ts';

/** What the ranking knows of all listings together. */
export interface Corpus {
  /** How many listings there are. */
  readonly documents: number;
  /** Their average length, as `weighedLength` counts it. */
  readonly averageLength: number;
  /** In how many of them a term stands; 0 for an unknown one. */
  documentsWith(term: string): number;
  /** What was learned from them about what goes together; absent while they are few. */
  readonly subjects?: SubjectSpaces;
}

/** How rare a term is (Robertson and Spärck Jones, always positive as in Lucene). */
export function rarity(term: string, corpus: Corpus): number {
  const n = Math.min(corpus.documentsWith(term), corpus.documents);
  return Math.log(1 + (corpus.documents - n + 0.5) / (n + 0.5));
}
