import type { Tx } from '#db/client.ts';

import { refreshLanguage } from '../refresh-language.server.ts';

import { currentCorpus } from './current-corpus.server.ts';
import { factsOfSubject, meaningOf, textsOf, type MatchSubject } from './match-subject.ts';
import { factsOfCandidate, termsToFind, withKnown } from './rank.server.ts';
import { retrieve } from './retrieve.server.ts';
import { createSimilarity, type Similarity } from './similarity.ts';

/** Challenges that are compared: those that ask for nearly the same share the heaviest terms, so they come first. */
const COMPARED = 200;

/** A challenge with how like the subject it is; load it from Postgres under the viewer's policy before showing it. */
export interface ScoredSimilar extends Similarity {
  /** Public id. */
  readonly id: string;
}

/**
 * The challenges that are most like a challenge, stored or not, the most alike first. Retrieval by Meilisearch in one
 * round trip (a second for `known` ones that it did not find), then the exact comparison. `self` is the public id of the
 * subject, `filter` the viewer's, made by the visibility module; '' for the system. Throws when Meilisearch or Postgres
 * does not answer.
 */
export async function scoreSimilar(
  tx: Tx,
  { subject, self, filter, known = [], now }: ScoreSimilar,
): Promise<ScoredSimilar[]> {
  await refreshLanguage(tx);
  const corpus = await currentCorpus(tx);
  const texts = textsOf(subject);
  const sought = {
    kind: 'challenge' as const,
    languages: texts.texts.map(({ language }) => language),
    filters: [filter, `id != "${self}"`].filter((part) => part !== ''),
  };
  const question = { ...sought, terms: termsToFind(texts, corpus), meaning: meaningOf(subject) };
  const candidates = await withKnown(await retrieve({ ...question, limit: COMPARED }), sought, known);
  const own = factsOfSubject(subject, texts, false);
  const compare = createSimilarity(corpus, now);
  return candidates
    .map((candidate) => ({
      id: candidate.id,
      ...compare(own, factsOfCandidate(candidate, 'capability', false)),
    }))
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
}

interface ScoreSimilar {
  readonly subject: MatchSubject;
  readonly self: string;
  readonly filter: string;
  readonly known?: readonly string[];
  readonly now: Date;
}
