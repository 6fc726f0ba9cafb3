import type { Actor } from '../ctx.ts';
import { viewerOf } from './viewer.ts';

/**
 * The Meilisearch form of the audience rule. Only published listings are indexed, and never private ones,
 * so the audience decides; every hit is checked again in Postgres.
 */
export function listingSearchFilter(actor: Actor): string {
  if (actor.kind === 'system') return '';
  const { audiences } = viewerOf(actor);
  return `audience IN [${audiences.map((audience) => `"${audience}"`).join(', ')}]`;
}
