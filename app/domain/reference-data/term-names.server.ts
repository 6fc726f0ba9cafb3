import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Tx } from '#db/types.ts';
import { referenceTerms } from '#db/schema/reference-data.ts';
import type { Locale, ReferenceList } from '#db/enums.ts';

/** The names of the current terms of a list in one language, by code, in the list's order. */
export async function termNames(
  tx: Tx,
  list: ReferenceList,
  locale: Locale,
): Promise<Record<string, string>> {
  const rows = await tx
    .select({ code: referenceTerms.code, nl: referenceTerms.nl, en: referenceTerms.en })
    .from(referenceTerms)
    .where(
      and(
        eq(referenceTerms.list, list),
        eq(referenceTerms.isCurrent, true),
        isNull(referenceTerms.retiredAt),
      ),
    )
    .orderBy(asc(referenceTerms.position), asc(referenceTerms.code));
  return Object.fromEntries(rows.map((row) => [row.code, row[locale]]));
}
