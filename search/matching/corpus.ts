/** What the ranking knows of all listings together. */
export interface Corpus {
  /** How many listings there are. */
  readonly documents: number;
  /** Their average length, as `weighedLength` counts it. */
  readonly averageLength: number;
  /** In how many of them a term stands; 0 for an unknown one. */
  documentsWith(term: string): number;
}

/** Rarity for BM25 (Robertson and Spärck Jones, always positive as in Lucene). */
export function bm25Rarity(term: string, corpus: Corpus): number {
  const n = Math.min(corpus.documentsWith(term), corpus.documents);
  return Math.log(1 + (corpus.documents - n + 0.5) / (n + 0.5));
}

/** Rarity for the cosine: ln((N + 1) / (n + 1)), never below zero; a term that is everywhere says nothing. */
export function cosineRarity(term: string, corpus: Corpus): number {
  return Math.max(0, Math.log((corpus.documents + 1) / (corpus.documentsWith(term) + 1)));
}
