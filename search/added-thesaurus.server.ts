import { and, eq, isNull, sql } from 'drizzle-orm';

import type { Tx } from '#db/client.ts';
import { referenceTerms } from '#db/schema/reference-data.ts';
import { listingTerms } from '#db/schema/search.ts';

import { analyse } from './language/analyse.ts';
import { addedConceptId, setAddedConcepts } from './language/thesaurus/added-concepts.ts';
import { namesIn, type Concept } from './language/thesaurus/concept.ts';

/** Makes the language function of this process know what people added to the thesaurus. One small query. */
export async function readAddedThesaurus(tx: Tx): Promise<void> {
  setAddedConcepts(await readAdded(tx));
}

/**
 * Listings to be read anew after a term of the thesaurus was added, changed or retired: those that name it, and those
 * in which it was known. Without a code those that any added term concerns. Internal ids.
 */
export async function listListingsNaming(tx: Tx, code?: string): Promise<string[]> {
  const added = await readAdded(tx, code);
  const ids = code === undefined ? added.map(({ id }) => id) : [addedConceptId(code)];
  const wanted = [...ids.map((id) => [id]), ...added.flatMap(stemsOf)];
  // By the longest stem of each name, which few listings have; an imported list has thousands of names.
  const byLongest = wanted.map((stems) => stems.toSorted((one, other) => other.length - one.length));
  const found = await tx.execute<{ id: string }>(sql`
    with named as materialized (
      select name->>0 as longest, array(select json_array_elements_text(name)) as stems
      from json_array_elements(${JSON.stringify(byLongest)}::json) as name)
    select distinct ${listingTerms.listingId} as id
    from ${listingTerms} cross join unnest(${listingTerms.terms}) as term
    join named on named.longest = term
    where ${listingTerms.terms} @> named.stems`);
  return found.map(({ id }) => id);
}

async function readAdded(tx: Tx, code?: string): Promise<Concept[]> {
  const rows = await tx
    .select({ code: referenceTerms.code, nl: referenceTerms.nl, en: referenceTerms.en })
    .from(referenceTerms)
    .where(
      and(
        eq(referenceTerms.list, 'thesaurus'),
        eq(referenceTerms.isCurrent, true),
        isNull(referenceTerms.retiredAt),
        code === undefined ? undefined : eq(referenceTerms.code, code),
      ),
    )
    .orderBy(referenceTerms.code);
  return rows.map((row) => ({ id: addedConceptId(row.code), nl: namesIn(row.nl), en: namesIn(row.en) }));
}

/** The stems of each name, by which the listings that have it are known. */
function stemsOf({ nl, en }: Concept): string[][] {
  const named = [
    ...nl.map((name) => analyse(name, 'nl')),
    // A Dutch text may use the English name.
    ...en.flatMap((name) => [analyse(name, 'en'), analyse(name, 'nl')]),
  ];
  return named
    .map((terms) => terms.map(({ id }) => id).filter((id) => !id.startsWith('c:')))
    .filter((stems) => stems.length > 0);
}
