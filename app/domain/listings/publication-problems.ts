import type { AreaCode } from '#db/enums.ts';
import type { ErrorCode } from '#app/i18n/messages.ts';
import { code } from '../error-codes.ts';
import { findMarkings } from './markings.ts';

/** Fewest characters that tell what a listing is about. */
const SHORTEST_BODY = 80;

/** What keeps a listing from being published, per field; undefined when nothing does. */
export function publicationProblems(listing: {
  title: string;
  body: string;
  keywords: string | readonly string[];
  primaryArea?: AreaCode | undefined;
}): Record<string, ErrorCode[]> | undefined {
  const problems: Record<string, ErrorCode[]> = {};
  if (listing.body.length < SHORTEST_BODY) problems['body'] = [code(`too_short:${String(SHORTEST_BODY)}`)];
  if (listing.primaryArea === undefined) problems['primaryArea'] = [code('primary_area')];
  const keywords = typeof listing.keywords === 'string' ? listing.keywords : listing.keywords.join(', ');
  for (const [field, text] of Object.entries({ title: listing.title, body: listing.body, keywords })) {
    const [marking] = findMarkings(text);
    if (marking) problems[field] = [...(problems[field] ?? []), code(`marking:${marking}`)];
  }
  return Object.keys(problems).length > 0 ? problems : undefined;
}
