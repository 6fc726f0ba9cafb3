const SUMMARY_CHARACTERS = 400;

/** What of a text stands for it where all of it would be too much. */
export const summaryOf = (text: string): string => beginningOf(text, SUMMARY_CHARACTERS);

/** A text to the last white space within so many characters; of one without any, so many whole characters. */
export function beginningOf(text: string, most: number): string {
  // A character takes two units at most, so this piece decides.
  const characters = [...text.slice(0, 2 * (most + 1))];
  if (characters.length <= most) return text;
  const [toWhiteSpace] = /^.*\S(?=\s)/su.exec(characters.slice(0, most + 1).join('')) ?? [];
  return toWhiteSpace ?? characters.slice(0, most).join('');
}
