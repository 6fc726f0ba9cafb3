import type { Locale } from '#db/enums.ts';
import { LISTING_LIMITS } from '../listings/schemas.ts';

/** A first sentence shorter than this says nothing yet; the next is taken with it. */
const SHORTEST_TITLE = 20;
/** So much of a text is looked at for its first sentence. */
const START = 1_000;

/** The first sentence of a text as a title, cut where it is too long. */
export function titleOfText(text: string, language: Locale): string {
  const start = text.slice(0, START).replace(/\s+/g, ' ').trim();
  let title = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(start)) {
    title += segment;
    if (title.trim().length >= SHORTEST_TITLE) break;
  }
  return shortenTitle(title.trim().replace(/[.:;,]$/, ''));
}

/** A title that is not longer than titles may be: cut at a space, with an ellipsis. */
export function shortenTitle(title: string): string {
  if (title.length <= LISTING_LIMITS.title) return title;
  const cut = title.slice(0, LISTING_LIMITS.title - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > LISTING_LIMITS.title / 2 ? cut.slice(0, space) : cut).trimEnd().replace(/[\uD800-\uDBFF]$/, '')}…`;
}
