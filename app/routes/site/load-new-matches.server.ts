import type { Locale } from '#db/enums.ts';
import type { NamedNewMatch } from '#app/components/matches/new-matches.tsx';
import type { OrganisationAttentionData } from '#app/components/organisations/organisation-attention.tsx';
import type { Ctx } from '#app/domain/ctx.ts';
import { countNewMatches, listNewMatches } from '#app/domain/matches/list-new-matches.server.ts';
import { listWork } from '#app/domain/organisations/list-work.server.ts';
import { namesOfLists } from '#app/domain/reference-data/names-of-lists.server.ts';
import { nameRecordedTerms } from '#search/name-terms.ts';

/** New matches on a home page; the rest is counted. */
const SHOWN = 5;

/** What waits in one organisation of the reader, and its new matches. Constant number of queries. */
export async function loadOrganisationAttention(
  ctx: Ctx,
  locale: Locale,
  organisationId: string,
): Promise<OrganisationAttentionData> {
  const [work, matchCounts, newMatches, names] = await Promise.all([
    listWork(ctx, organisationId),
    countNewMatches(ctx, organisationId),
    loadNewMatches(ctx, locale, organisationId),
    namesOfLists(ctx.tx, ['area', 'province'], locale),
  ]);
  return { work, matchCounts, newMatches, names };
}

/** The best new matches of the reader, of one organisation where `only` names it, with names for what they share. */
export async function loadNewMatches(ctx: Ctx, locale: Locale, only?: string): Promise<NamedNewMatch[]> {
  const found = await listNewMatches(ctx, { locale, limit: SHOWN, only });
  return found.map((match) => ({
    ...match,
    reasons: { ...match.reasons, terms: nameRecordedTerms(match.reasons.terms, [match.own, match.listing]) },
  }));
}
