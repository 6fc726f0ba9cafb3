import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { referenceTerms } from '#db/schema/reference-data.ts';
import type { Locale } from '#db/enums.ts';
import type { Tx } from '#db/types.ts';
import { listTerms } from '../reference-data/list-terms.server.ts';
import { isChoosable } from '../reference-data/term.ts';
import type { ListingContent } from './listing-fields.ts';
import { LISTING_LISTS, type ListingChoice, type ListingChoices } from './listing-names.ts';

/**
 * What the form of a listing offers: the terms of today, and of `chosen` those that have been retired since, so that
 * saving does not lose them.
 */
export async function listListingChoices(
  tx: Tx,
  locale: Locale,
  chosen?: ListingContent,
): Promise<ListingChoices> {
  const [retired, ...current] = await Promise.all([
    retiredAmong(tx, chosen),
    ...([...LISTING_LISTS, 'trl'] as const).map(async (list) => ({ list, terms: await listTerms(tx, list) })),
  ]);
  return Object.fromEntries(
    current.map(({ list, terms }) => [
      list,
      [
        ...terms.filter(isChoosable).map((term) => toChoice(term, locale, false)),
        ...retired.filter((term) => term.list === list).map((term) => toChoice(term, locale, true)),
      ],
    ]),
  ) as Record<keyof ListingChoices, ListingChoice[]>;
}

function toChoice(
  term: { code: string; parentCode: string | null; nl: string; en: string },
  locale: Locale,
  isRetired: boolean,
): ListingChoice {
  return { code: term.code, name: term[locale], parent: term.parentCode, isRetired };
}

async function retiredAmong(tx: Tx, chosen: ListingContent | undefined) {
  const codes = [
    ...(chosen?.subTechnologies ?? []),
    ...(chosen?.domains ?? []),
    ...(chosen?.preferredProvinces ?? []),
    ...[chosen?.productionProvince ?? []].flat(),
  ];
  if (codes.length === 0) return [];
  return tx
    .select()
    .from(referenceTerms)
    .where(
      and(
        inArray(referenceTerms.list, [...LISTING_LISTS]),
        inArray(referenceTerms.code, codes),
        eq(referenceTerms.isCurrent, true),
        isNotNull(referenceTerms.retiredAt),
      ),
    );
}
