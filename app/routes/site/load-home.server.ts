import type { Locale } from '#db/enums.ts';
import type { NamedNewMatch } from '#app/components/matches/new-matches.tsx';
import type { OrganisationAttentionData } from '#app/components/organisations/organisation-attention.tsx';
import type { Ctx, Person } from '#app/domain/ctx.ts';
import { countEvents } from '#app/domain/events/count-events.server.ts';
import { countFailedJobs } from '#app/domain/jobs/list-failed-jobs.server.ts';
import { countAreas } from '#app/domain/listings/count-areas.server.ts';
import { LISTING_LISTS } from '#app/domain/listings/listing-names.ts';
import { countKeptMails } from '#app/domain/mailbox/list-kept-mails.server.ts';
import { listNewMatches, sumNewMatches } from '#app/domain/matches/list-new-matches.server.ts';
import { countUnread } from '#app/domain/notifications/count-unread.server.ts';
import { listFirstSteps } from '#app/domain/organisations/list-first-steps.server.ts';
import { countVerificationRequests, listWork } from '#app/domain/organisations/list-work.server.ts';
import { namesOfLists } from '#app/domain/reference-data/names-of-lists.server.ts';
import { countWaitingResponses } from '#app/domain/responses/count-waiting-responses.server.ts';
import { may } from '#app/domain/visibility/policy.ts';
import { holds, isDefence } from '#app/domain/visibility/viewer.ts';
import { refreshLanguage } from '#search/refresh-language.server.ts';
import { nameRecordedTerms } from '#search/name-terms.ts';

/** New matches on a home page; the rest is counted. */
const SHOWN = 5;

/**
 * All that the home page of a person shows. A constant number of queries, whatever their organisations and the
 * listings of these.
 */
export async function loadHome(ctx: Ctx, person: Person, locale: Locale) {
  const platform = { kind: 'platform' } as const;
  const overlooks = holds(person, 'programme_manager', 'broker') || isDefence(person);
  const readsMailbox = may(person, 'read_mailbox', platform);
  const [
    work,
    firstSteps,
    matchCounts,
    responses,
    newMatches,
    requests,
    unread,
    failedJobs,
    areas,
    events,
    keptMails,
    names,
  ] = await Promise.all([
    listWork(ctx),
    listFirstSteps(ctx),
    sumNewMatches(ctx),
    countWaitingResponses(ctx),
    loadNewMatches(ctx, locale),
    countVerificationRequests(ctx),
    countUnread(ctx),
    countFailedJobs(ctx),
    overlooks ? countAreas(ctx) : null,
    countEvents(ctx),
    countKeptMails(ctx),
    namesOfLists(ctx.tx, LISTING_LISTS, locale),
  ]);
  const binds =
    person.defenceOrganisationIds.length > 0 ||
    person.roles.some((held) => held.scope === 'platform' || ['owner', 'submitter'].includes(held.role));
  return {
    name: person.name,
    emailConfirmed: person.emailConfirmed,
    needsSecondFactor: binds && !person.secondFactor.isSetUp,
    ...{ work, firstSteps, matchCounts, responses, newMatches, requests, unread, failedJobs, names },
    figures: { areas, events: events ?? null, keptMails: readsMailbox ? keptMails : null },
    may: {
      users: may(person, 'manage_users', platform),
      referenceData: may(person, 'manage_reference_data', platform),
      jobs: may(person, 'manage_jobs', platform),
      audit: may(person, 'search_audit', platform),
      verifications: may(person, 'verify_organisations', platform),
      sharedDemand: may(person, 'read_shared_demand', platform),
      mailbox: readsMailbox,
    },
  };
}

/** What waits in one organisation of the reader, and its new matches. Constant number of queries. */
export async function loadOrganisationAttention(
  ctx: Ctx,
  locale: Locale,
  organisationId: string,
): Promise<OrganisationAttentionData> {
  const [work, matchCounts, responses, newMatches, names] = await Promise.all([
    listWork(ctx, organisationId),
    sumNewMatches(ctx, { organisationId }),
    countWaitingResponses(ctx),
    loadNewMatches(ctx, locale, { organisationId }),
    namesOfLists(ctx.tx, LISTING_LISTS, locale),
  ]);
  return { work, matchCounts, responses, newMatches, names };
}

/** The best new matches of the reader, of `organisationId` alone if given, with names for what they share. */
async function loadNewMatches(
  ctx: Ctx,
  locale: Locale,
  only: { organisationId?: string } = {},
): Promise<NamedNewMatch[]> {
  await refreshLanguage(ctx.tx);
  const found = await listNewMatches(ctx, { locale, limit: SHOWN, only });
  return found.map((match) => ({
    ...match,
    reasons: { ...match.reasons, terms: nameRecordedTerms(match.reasons.terms, [match.own, match.listing]) },
  }));
}
