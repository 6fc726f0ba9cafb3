import { and, eq } from 'drizzle-orm';
import { referenceTerms } from '#db/schema/reference-data.ts';
import type { ReferenceList } from '#db/enums.ts';
import type { Tx } from '#db/types.ts';
import type { Term } from './term.ts';

/** A term as it was in a version, whether or not it changed or was retired since; without a version, as it is now. */
export async function findTerm(
  tx: Tx,
  list: ReferenceList,
  code: string,
  version?: number,
): Promise<(Term & { retiredAt: Date | null }) | undefined> {
  const [row] = await tx
    .select({
      code: referenceTerms.code,
      version: referenceTerms.version,
      parentCode: referenceTerms.parentCode,
      nl: referenceTerms.nl,
      en: referenceTerms.en,
      isProposal: referenceTerms.isProposal,
      attributes: referenceTerms.attributes,
      retiredAt: referenceTerms.retiredAt,
    })
    .from(referenceTerms)
    .where(
      and(
        eq(referenceTerms.list, list),
        eq(referenceTerms.code, code),
        version === undefined ? eq(referenceTerms.isCurrent, true) : eq(referenceTerms.version, version),
      ),
    );
  return row;
}
