import type { AreaCode } from '#db/enums.ts';
import type { ErrorCode } from '#app/i18n/messages.ts';
import { code } from '../error-codes.ts';
import { findMarkings } from './markings.ts';

/** Fewest characters that tell what a listing is about. */
const SHORTEST_BODY = 80;

/** The fields in which a person types text; a marking in any of them blocks. */
const TYPED = ['title', 'body', 'keywords', 'translatedTitle', 'translatedBody'] as const;

type Typed = Partial<Record<(typeof TYPED)[number], string | undefined>>;

/** What keeps a listing from being published, per field; undefined when nothing does. */
export function publicationProblems(
  listing: Typed & { body: string; primaryArea?: AreaCode | undefined },
): Record<string, ErrorCode[]> | undefined {
  const problems: Record<string, ErrorCode[]> = {};
  const add = (field: string, problem: ErrorCode) => {
    problems[field] = [...(problems[field] ?? []), problem];
  };
  if (listing.body.length < SHORTEST_BODY) add('body', code(`too_short:${String(SHORTEST_BODY)}`));
  if (listing.primaryArea === undefined) add('primaryArea', code('primary_area'));
  for (const field of TYPED) {
    const [marking] = findMarkings(listing[field] ?? '');
    if (marking) add(field, code(`marking:${marking}`));
  }
  return Object.keys(problems).length > 0 ? problems : undefined;
}
