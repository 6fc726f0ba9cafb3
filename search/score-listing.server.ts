import { and, count, eq, isNotNull } from 'drizzle-orm';
import { projectReferences } from '#db/schema/organisations.ts';
import type { Tx } from '#db/types.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import type { LoadedListing } from '#app/domain/listings/project-listing.ts';

import { subjectOf } from './matching/match-subject.ts';
import { scoreCounterparts, type Scored } from './matching/rank.server.ts';
import { unlessResting } from './query/ask-index.server.ts';
import { isSilence } from './query/search-everything.server.ts';

/**
 * All that Meilisearch finds to fit a loaded listing within `filter`, best first; undefined when it does not answer, or
 * did not a moment ago. Throws what is a mistake of ours. The caller asks the policy, of the listing and of every hit.
 */
export async function scoreListing(
  ctx: Ctx,
  subject: LoadedListing,
  filter: string,
): Promise<Scored[] | undefined> {
  const verifiedReferences = await countReferences(ctx.tx, subject);
  try {
    return await unlessResting(() =>
      scoreCounterparts(ctx.tx, { subject: rankable(subject, verifiedReferences), filter, now: ctx.now }),
    );
  } catch (error) {
    if (!isSilence(error)) throw error;
    return undefined;
  }
}

/** Only a capability is judged by what was delivered before. */
async function countReferences(tx: Tx, { row }: LoadedListing): Promise<number> {
  if (row.kind !== 'capability') return 0;
  const [counted] = await tx
    .select({ verified: count() })
    .from(projectReferences)
    .where(
      and(eq(projectReferences.organisationId, row.organisationId), isNotNull(projectReferences.verifiedAt)),
    );
  return counted?.verified ?? 0;
}

/** What the ranking may know of a loaded listing. */
export function rankable(
  { row, organisation, texts, areas, tags }: LoadedListing,
  verifiedReferences: number,
) {
  const subject = subjectOf({
    ...row,
    ...tags,
    areas,
    versions: texts.map(({ title, body, language }) => ({ title, text: body, language })),
    organisation: { ...organisation, verifiedReferences },
  });
  return { ...subject, isIndexable: row.status === 'published' && row.audience !== 'private' };
}
