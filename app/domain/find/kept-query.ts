const MOST_CHARACTERS = 100;
/** Numbers of people, accounts, telephones: four digits and more, also with signs between them. */
const NUMBER = /\d(?:[\s./-]?\d){3,}/;
const ADDRESS = /@|https?:|www\./i;

/**
 * The words of a search as they are kept for learning from, in small letters and at most 100 characters; undefined when
 * they could name a person: what holds a mail or web address, or a long number, is counted but not kept.
 */
export function keptQuery(query: string): string | undefined {
  if (NUMBER.test(query) || ADDRESS.test(query)) return undefined;
  const words = [...query.trim().toLowerCase().replace(/\s+/g, ' ')]
    .slice(0, MOST_CHARACTERS)
    .join('')
    .trim();
  return words === '' ? undefined : words;
}
