import { referenceTerms } from '#db/schema/reference-data.ts';
import type { Tx } from '#db/types.ts';
import { areaTerms } from './areas.ts';
import { cpvTerms } from './cpv.ts';
import { provinceTerms } from './provinces.ts';
import { scaleTerms } from './scales.ts';
import { standardTerms } from './standards.ts';
import type { SeedTerm } from './term.ts';

export const REFERENCE_TERMS: readonly SeedTerm[] = [
  ...areaTerms,
  ...scaleTerms,
  ...provinceTerms,
  ...cpvTerms,
  ...standardTerms,
];

/** Room between two terms for one that is put in later. */
const STEP = 10;

/**
 * Adds the terms that are missing and returns how many. What was edited, retired or imported stays as it is, since
 * every term keeps its first version for good.
 */
export async function seedReferenceData(tx: Tx): Promise<number> {
  const added = await tx
    .insert(referenceTerms)
    .values(
      REFERENCE_TERMS.map(({ list, code, nl, en, parent, isProposal, attributes }, index) => ({
        list,
        code,
        nl,
        en,
        position: (index + 1) * STEP,
        parentCode: parent ?? null,
        isProposal: isProposal ?? false,
        attributes: attributes ?? {},
      })),
    )
    .onConflictDoNothing()
    .returning({ id: referenceTerms.id });
  return added.length;
}
