/**
 * Markings of classified information that must never stand in a listing: the Dutch ones (VIRBI), NATO's and the
 * EU's, and protection levels of ABDO. Publishing is blocked where one is found.
 */
const MARKINGS: readonly RegExp[] = [
  /\bdep(?:artementaal)?\.?\s*v(?:ertrouwelijk)?\b\.?/gi,
  /\b(?:stg|staatsgeheim)\.?\s*(?:zeer\s+geheim|geheim|confidentieel|z\.?g\.?|g\.?|c\.?)(?![\p{L}])/giu,
  /\bnato\s+(?:restricted|confidential|secret)\b/gi,
  /\bcosmic\s+top\s+secret\b/gi,
  /\b(?:restreint|confidentiel|secret|très\s+secret)\s+ue\b/gi,
  /\beu\s+(?:restricted|confidential|secret|top\s+secret)\b/gi,
  /\b(?:r|c|s|ts)-ue\/eu-(?:r|c|s|ts)\b/gi,
  /\btbb\s*[1-4]\b/gi,
  /\bzeer\s+geheim\b/gi,
];

/** The markings in a text, as written, each once. Empty when there are none. */
export function findMarkings(text: string): string[] {
  const found = MARKINGS.flatMap((marking) => [...text.matchAll(marking)].map((match) => match[0].trim()));
  return [...new Set(found)];
}
