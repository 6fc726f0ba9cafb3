import type { ReferenceList } from '#db/enums.ts';
import type { Tx } from '#db/types.ts';
import type { ErrorCode } from '#app/i18n/messages.ts';
import { code } from '../error-codes.ts';
import { Invalid } from '../errors.ts';
import { listTerms } from '../reference-data/list-terms.server.ts';
import type { ListingContent } from './listing-fields.ts';

type TermField = 'subTechnologies' | 'domains' | 'preferredProvinces' | 'productionProvince';

const LIST_OF: Readonly<Record<TermField, ReferenceList>> = {
  subTechnologies: 'sub_technology',
  domains: 'domain',
  preferredProvinces: 'province',
  productionProvince: 'province',
};

/**
 * Throws Invalid at each field with a term that is not on its list today, or a sub-technology of an area that is not
 * chosen. What was chosen before may stay, also when the term has been retired since.
 */
export async function requireKnownTerms(
  tx: Tx,
  content: ListingContent,
  before?: ListingContent,
): Promise<void> {
  const problems: Record<string, ErrorCode[]> = {};
  for (const [field, list] of Object.entries(LIST_OF) as [TermField, ReferenceList][]) {
    const isKept = codesIn(before, field);
    const added = [...codesIn(content, field)].filter((chosen) => !isKept.has(chosen));
    if (added.length === 0) continue;
    const known = new Set((await listTerms(tx, list)).map((term) => term.code));
    if (added.some((chosen) => !known.has(chosen))) problems[field] = [code('choice')];
  }
  if (!problems['subTechnologies'] && !(await areOfChosenAreas(tx, content)))
    problems['subTechnologies'] = [code('sub_technology_area')];
  if (Object.keys(problems).length > 0) throw new Invalid(problems);
}

async function areOfChosenAreas(tx: Tx, content: ListingContent): Promise<boolean> {
  if (content.subTechnologies.length === 0) return true;
  const areas: readonly (string | null | undefined)[] = [content.primaryArea, ...content.secondaryAreas];
  const terms = await listTerms(tx, 'sub_technology');
  return content.subTechnologies.every((chosen) => {
    const term = terms.find((item) => item.code === chosen);
    return term === undefined || areas.includes(term.parentCode);
  });
}

function codesIn(content: ListingContent | undefined, field: TermField): ReadonlySet<string> {
  return new Set([content?.[field] ?? []].flat());
}
