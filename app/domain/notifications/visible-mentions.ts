import type { Mentions } from './recipients.ts';

/**
 * What of a notification its reader may be told now, on the page and in a digest alike: who has left an organisation
 * reads that something happened there, not what its drafts are called or how many matches there are. `organisationIds` are those of the reader.
 */
export function visibleMentions(
  { listingId, responseId, count, listings, ...data }: Mentions,
  organisationIds: readonly string[],
): Mentions {
  const isOwn = organisationIds.includes(data.organisationId ?? '');
  if (!isOwn) return data;
  return {
    ...data,
    ...(listingId === undefined ? {} : { listingId }),
    ...(responseId === undefined ? {} : { responseId }),
    ...(count === undefined ? {} : { count }),
    ...(listings === undefined ? {} : { listings }),
  };
}
