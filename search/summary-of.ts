const SUMMARY_CHARACTERS = 400;

/** The beginning of a text, to the last white space that fits; of a text without any, so many whole characters. */
export function summaryOf(text: string): string {
  // A character takes two units at most, so this piece decides.
  const characters = [...text.slice(0, 2 * (SUMMARY_CHARACTERS + 1))];
  if (characters.length <= SUMMARY_CHARACTERS) return text;
  const [toWhiteSpace] = /^.*\S(?=\s)/su.exec(characters.slice(0, SUMMARY_CHARACTERS + 1).join('')) ?? [];
  return toWhiteSpace ?? characters.slice(0, SUMMARY_CHARACTERS).join('');
}
