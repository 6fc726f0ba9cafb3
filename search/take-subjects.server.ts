import { eq, inArray, sql } from 'drizzle-orm';

import type { Tx } from '#db/client.ts';
import { LOCKS } from '#db/locks.ts';
import { listings } from '#db/schema/listings.ts';
import { subjectSpaces } from '#db/schema/search.ts';

import { listingsIndex } from './client.server.ts';
import type { ListingDocument } from './documents.ts';
import { textsOf } from './listing-reading.ts';
import { currentSubjects, forgetSubjects } from './matching/current-subjects.server.ts';
import type { SubjectSpaces } from './matching/subjects/subject-space.ts';
import { subjectsOf } from './matching/subjects/subjects-of.ts';
import { settle } from './settle-task.server.ts';

/** Read at a time to see what is out of date, and few enough written that a listing published meanwhile waits little. */
const PAGE = 1000;
const PIECE = 250;

/**
 * Brings all documents in the index to what was learned last, if that was not done yet. Ranking needs it not: what a
 * document lacks is computed, which takes longer. Safe to run twice. Throws when Meilisearch does not answer.
 */
export async function takeSubjects(tx: Tx): Promise<void> {
  const [row] = await tx.select({ isTaken: subjectSpaces.isTaken }).from(subjectSpaces);
  if (!row || row.isTaken) return;
  forgetSubjects();
  const spaces = await currentSubjects(tx);
  if (!spaces) return;
  for (let offset = 0; ; offset += PAGE) {
    const { results } = await listingsIndex().getDocuments({
      fields: ['id', 'languages', 'subjects'],
      offset,
      limit: PAGE,
    });
    if (results.length === 0) break;
    const stale = results.filter((document) => isStale(document, spaces)).map(({ id }) => id);
    for (let start = 0; start < stale.length; start += PIECE) {
      await takePiece(tx, stale.slice(start, start + PIECE), spaces);
    }
  }
  await tx
    .update(subjectSpaces)
    .set({ isTaken: true })
    .where(eq(subjectSpaces.generation, spaces.generation));
}

type Held = Pick<ListingDocument, 'languages' | 'subjects'>;

function isStale({ languages, subjects = {} }: Held, { of, generation }: SubjectSpaces): boolean {
  return languages.some(
    (language) => of[language] !== undefined && !subjects[language]?.startsWith(`${generation}:`),
  );
}

/** Nobody changes these documents meanwhile, so that what is written is of the text that stands there. */
async function takePiece(tx: Tx, publicIds: readonly string[], spaces: SubjectSpaces): Promise<void> {
  await tx.transaction(async (holder) => {
    await holder.execute(sql`
      select pg_advisory_xact_lock(hashtextextended(id::text, ${LOCKS.reindexListing})) from (
        select ${listings.id} from ${listings} where ${inArray(listings.publicId, [...publicIds])} order by ${listings.id}
      ) as held`);
    const { results } = await listingsIndex().getDocuments({
      fields: ['id', 'vectors'],
      filter: `id IN [${publicIds.map((id) => `"${id}"`).join(', ')}]`,
      limit: publicIds.length,
    });
    const written = results.map((document) => ({
      id: document.id,
      ...subjectsOf(textsOf(document), spaces),
    }));
    if (written.length > 0) await settle(listingsIndex().updateDocuments(written, { primaryKey: 'id' }));
  });
}
