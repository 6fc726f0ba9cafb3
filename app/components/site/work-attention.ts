import type { Locale } from '#db/enums.ts';
import type { NewMatchSum } from '#app/domain/matches/new-match.ts';
import type { OrganisationWork } from '#app/domain/organisations/organisation-work.ts';
import type { WaitingResponses } from '#app/domain/responses/waiting-responses.ts';
import { formatDate } from '#app/i18n/formats.ts';
import type { Messages } from '#app/i18n/messages.ts';
import type { AttentionItem } from './attention-list.tsx';

/** What waits in the organisations that a reader acts for. */
export type WaitingWork = {
  work: readonly OrganisationWork[];
  matchCounts: readonly NewMatchSum[];
  responses: readonly WaitingResponses[];
};

/** What waits in organisations, the most pressing first; each list is in the order of the organisations. */
export type WorkAttention = Record<'pressing' | 'expiring' | 'matches' | 'drafts', AttentionItem[]>;

type Words = { m: Messages; locale: Locale; to: (path: string) => string };

/** What waits in the organisations of a reader, as sentences with the way to it. */
export function workAttention(
  { work, matchCounts, responses }: WaitingWork,
  { m, locale, to }: Words,
): WorkAttention {
  const { home } = m;
  const each = (items: (organisation: OrganisationWork, base: string) => (AttentionItem | false)[]) =>
    work
      .flatMap((organisation) => items(organisation, to(`/o/${organisation.publicId}`)))
      .filter((item) => item !== false);
  return {
    pressing: each(({ publicId, name, toRelease, joinRequests }, base) => [
      toRelease > 0 && {
        text: home.toRelease(toRelease, name),
        href: `${base}/listings`,
        action: home.draftsAction,
      },
      ...waitingResponsesOf(publicId, name, base),
      joinRequests > 0 && {
        text: home.joinRequests(joinRequests, name),
        href: `${base}/members`,
        action: home.joinRequestsAction,
      },
    ]),
    expiring: each(({ name, expiring, expiresFirst }, base) => [
      expiresFirst !== null && {
        text: home.expiring(expiring, name, formatDate(locale, expiresFirst)),
        href: `${base}/listings`,
        action: home.draftsAction,
      },
    ]),
    matches: each(({ publicId, name }, base) => [newMatchesOf(publicId, name, base)]),
    drafts: each(({ name, drafts }, base) => [
      drafts > 0 && { text: home.drafts(drafts, name), href: `${base}/listings`, action: home.draftsAction },
    ]),
  };

  function waitingResponsesOf(publicId: string, name: string, base: string): (AttentionItem | false)[] {
    const waiting = responses.find(({ organisation }) => organisation === publicId);
    if (!waiting) return [];
    const { questions, received } = waiting;
    return [
      questions > 0 && {
        text: home.questions(questions, name),
        href: `${base}/responses?box=sent`,
        action: home.responsesAction,
      },
      received > 0 && {
        text: home.responses(received, name),
        href: `${base}/responses?box=received`,
        action: home.responsesAction,
      },
    ];
  }

  function newMatchesOf(publicId: string, name: string, base: string): AttentionItem | false {
    const found = matchCounts.find(({ organisation }) => organisation === publicId);
    if (!found) return false;
    const { count, listings, onlyListing } = found;
    return {
      text: home.newMatches(count, listings, name),
      // Where there are several, the list of listings says which.
      href: onlyListing === null ? `${base}/listings` : `${base}/listings/${onlyListing}/matches`,
      action: home.newMatchesAction,
    };
  }
}
