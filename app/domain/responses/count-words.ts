/** How many words a text has: what stands between spaces and has a letter or a digit in it. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
