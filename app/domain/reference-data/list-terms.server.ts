import { and, asc, eq, isNull } from 'drizzle-orm';
import { referenceTerms } from '#db/schema/reference-data.ts';
import type { ReferenceList } from '#db/enums.ts';
import type { Tx } from '#db/types.ts';
import { seconds } from '../durations.ts';
import type { Term } from './term.ts';

/** How long a process may offer a list as it was. */
const FRESH = seconds(30);
const kept = new Map<ReferenceList, { terms: readonly Term[]; until: number }>();

/** The current terms of a list that are not retired, in their order. At most half a minute old. */
export async function listTerms(tx: Tx, list: ReferenceList): Promise<readonly Term[]> {
  const known = kept.get(list);
  if (known && known.until > Date.now()) return known.terms;
  const terms = await tx
    .select({
      code: referenceTerms.code,
      version: referenceTerms.version,
      parentCode: referenceTerms.parentCode,
      nl: referenceTerms.nl,
      en: referenceTerms.en,
      isProposal: referenceTerms.isProposal,
      attributes: referenceTerms.attributes,
    })
    .from(referenceTerms)
    .where(
      and(
        eq(referenceTerms.list, list),
        eq(referenceTerms.isCurrent, true),
        isNull(referenceTerms.retiredAt),
      ),
    )
    .orderBy(asc(referenceTerms.position), asc(referenceTerms.code));
  // An empty list is one that is about to be filled.
  if (terms.length > 0) kept.set(list, { terms, until: Date.now() + FRESH });
  return terms;
}

/** Makes the next reading of a list go to the database; for the verbs that change it. */
export function forgetTerms(list: ReferenceList): void {
  kept.delete(list);
}
