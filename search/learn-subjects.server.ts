import { createHash } from 'node:crypto';
import { setImmediate as whatWaits } from 'node:timers/promises';

import { asc, eq } from 'drizzle-orm';

import type { Tx } from '#db/client.ts';
import { listings } from '#db/schema/listings.ts';
import { corpusStatistics, listingTerms, subjectSpaces } from '#db/schema/search.ts';

import { listingsIndex } from './client.server.ts';
import type { TextLanguage } from './language/tokens.ts';
import { forgetSubjects } from './matching/current-subjects.server.ts';
import { gatherTexts, type CountedTexts } from './matching/subjects/count-matrix.ts';
import { fitSpace } from './matching/subjects/fit-space.ts';
import { packSpace } from './matching/subjects/pack-space.ts';
import { ENGINE_VERSION, SUBJECT_SPACE } from './matching/weights.ts';
import { readTermVector } from './term-vector.ts';

/** Documents read from the index at a time. */
const PIECE = 250;
const NAME_LENGTH = 12;
const LANGUAGES = ['nl', 'en'] as const satisfies readonly TextLanguage[];

/**
 * Learns from the texts in the index what goes together, when that is due: nothing was learned yet, all terms were
 * counted anew, there are noticeably more or fewer listings, or the engine is another. Seconds of work, in which others
 * have their turn. Returns whether what is known is now another. Throws when Meilisearch does not answer.
 */
export async function learnSubjects(tx: Tx): Promise<boolean> {
  const [corpus = { documents: 0, generation: 0 }] = await tx.select().from(corpusStatistics);
  const [known] = await tx
    .select({
      generation: subjectSpaces.generation,
      documents: subjectSpaces.documents,
      corpusGeneration: subjectSpaces.corpusGeneration,
      engineVersion: subjectSpaces.engineVersion,
    })
    .from(subjectSpaces);
  const { documents } = corpus;
  const isOutgrown =
    !known ||
    known.engineVersion !== ENGINE_VERSION ||
    known.corpusGeneration !== corpus.generation ||
    Math.abs(documents - known.documents) > known.documents * SUBJECT_SPACE.noticeableGrowth;
  if (!isOutgrown || (!known && documents < SUBJECT_SPACE.fewestTexts)) return false;
  const { nl, en } = await fitAll(await gather(tx));
  const generation = nameOf([nl, en]);
  const row = {
    generation,
    documents,
    corpusGeneration: corpus.generation,
    engineVersion: ENGINE_VERSION,
    learnedAt: new Date(),
  };
  if (generation === known?.generation) {
    // Documents may have been written anew, with what another process knew.
    await tx.update(subjectSpaces).set({ ...row, isTaken: false });
    return false;
  }
  const written = { ...row, nl, en, isTaken: false };
  await tx
    .insert(subjectSpaces)
    .values(written)
    .onConflictDoUpdate({ target: subjectSpaces.id, set: written });
  forgetSubjects();
  return known !== undefined || nl !== null || en !== null;
}

/** The texts of so many listings as are enough, by language; public ids are random, so the first are a fair sample. */
async function gather(tx: Tx): Promise<Readonly<Record<TextLanguage, CountedTexts>>> {
  const chosen = await tx
    .select({ id: listings.publicId })
    .from(listingTerms)
    .innerJoin(listings, eq(listings.id, listingTerms.listingId))
    .orderBy(asc(listings.publicId))
    .limit(SUBJECT_SPACE.mostListings);
  const gathered = { nl: gatherTexts(), en: gatherTexts() };
  for (let start = 0; start < chosen.length; start += PIECE) {
    const ids = chosen.slice(start, start + PIECE).map(({ id }) => id);
    const { results } = await listingsIndex().getDocuments({
      fields: ['id', 'vectors'],
      filter: `id IN [${ids.map((id) => `"${id}"`).join(', ')}]`,
      limit: PIECE,
    });
    // Always in one order, so that the same texts teach the same.
    for (const { vectors } of results.sort((a, b) => (a.id < b.id ? -1 : 1))) {
      for (const language of LANGUAGES) {
        const vector = vectors[language];
        if (vector !== undefined) gathered[language].add(readTermVector(vector));
      }
    }
  }
  return gathered;
}

async function fitAll(texts: Readonly<Record<TextLanguage, CountedTexts>>) {
  return { nl: await fit(texts.nl), en: await fit(texts.en) };
}

async function fit(texts: CountedTexts): Promise<Buffer | null> {
  const steps = fitSpace(texts);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value ? packSpace(value) : null;
    await whatWaits();
  }
}

function nameOf(spaces: readonly (Buffer | null)[]): string {
  const hash = createHash('sha256');
  for (const space of spaces) hash.update(space ?? '-').update('|');
  return hash.digest('base64url').slice(0, NAME_LENGTH);
}
