import type { searches as nl } from '../nl/searches.ts';

/** Administration: what was looked for in vain. */
export const searches: typeof nl = {
  title: 'Searches',
  intro:
    'What people looked for in the last 90 days without finding anything. A word that comes back often may be missing from the list of terms, or from what is offered.',
  searches: 'searches',
  misses: 'without a result',
  share: 'share without a result',
  since: (day) => `since ${day}`,
  words: 'Searches in vain',
  query: 'Words',
  language: 'Language of the site',
  times: 'Times',
  filtered: 'Of which with filters',
  none: 'No searches in vain yet',
  noneText: 'Everything that was looked for was found.',
  kept: 'We keep the words of a search for 90 days, without who asked. Addresses and long numbers are not kept.',
};
