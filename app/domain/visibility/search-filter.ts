import type { Audience } from '#db/enums.ts';
import type { Actor } from '../ctx.ts';
import { holds, viewerOf } from './viewer.ts';

/** The audiences of which something may be in the index, each holding the ones before it. */
const INDEXED = ['public', 'verified', 'defence'] as const satisfies readonly Audience[];
export type IndexedAudience = (typeof INDEXED)[number];

/**
 * The Meilisearch form of the audience rule. Only published listings are indexed, and never private ones,
 * so the audience decides; every hit is checked again in Postgres.
 */
export function listingSearchFilter(actor: Actor): string {
  if (actor.kind === 'system') return '';
  const { audiences } = viewerOf(actor);
  return oneOf(audiences);
}

/** The Meilisearch form of reading an organisation's page; private ones are never indexed, nor one's own as such. */
export function organisationSearchFilter(actor: Actor): string {
  if (actor.kind === 'system') return '';
  const seesAll = actor.kind === 'person' && holds(actor, 'broker', 'programme_manager');
  return oneOf(seesAll ? INDEXED : viewerOf(actor).audiences);
}

/** The widest audience whose listings the actor finds: by it is told in which areas an organisation is active. */
export function widestAudience(actor: Actor): IndexedAudience {
  if (actor.kind === 'system') return 'defence';
  const { audiences } = viewerOf(actor);
  return INDEXED.findLast((audience) => audiences.includes(audience)) ?? 'public';
}

/**
 * Whether masked listings may be among what the actor finds, so that small counts are not told. A masked listing is
 * never public, so who sees only what is public sees none.
 */
export function mayFindMasked(actor: Actor): boolean {
  return actor.kind !== 'system' && widestAudience(actor) !== 'public';
}

const oneOf = (audiences: readonly Audience[]): string =>
  `audience IN [${audiences.map((audience) => `"${audience}"`).join(', ')}]`;
