import type { ListingKind } from '#db/enums.ts';
import type { Tx } from '#db/client.ts';
import type { Placed } from '#app/domain/matches/place-newcomers.ts';

import { refreshLanguage } from '../refresh-language.server.ts';
import type { CountedText } from '../language/term-counts.ts';
import { knownDictionary } from '../language/translation/known-dictionary.ts';
import type { TermWords, WordedTerm } from '../name-terms.ts';
import { readTermVector, readTranslation } from '../term-vector.ts';

import type { Corpus } from './corpus.ts';
import { currentCorpus } from './current-corpus.server.ts';
import { explain, type Reasons, type TermReason } from './explain.ts';
import { hindrancesOf, type Hindrance } from './hindrances.ts';
import { keyTerms, type KeyTerm } from './key-terms.ts';
import type { LanguageVersions, ListingFacts } from './listing-facts.ts';
import {
  factsOfSubject,
  hardFilters,
  meaningOf,
  textsOf,
  type MatchSubject,
  type SubjectTexts,
} from './match-subject.ts';
import { pickSharedFacts } from './shared-facts.ts';
import { retrieve, retrieveByIds, type Candidate, type RetrieveInput } from './retrieve.server.ts';
import { createScorer, type ScorePart } from './score.ts';
import { weighText, weighTranslation, type WeighedText } from './weighed-text.ts';
import { RETRIEVAL } from './weights.ts';

/** A reason with the words by which the subject itself names the term. */
export type NamedTermReason = TermReason & WordedTerm;

export interface Ranked {
  /** Public id of the counterpart; load it from Postgres under the viewer's policy before showing it. */
  readonly id: string;
  /** 0 to 100: the sum of the points of the parts. */
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly reasons: Omit<Reasons, 'terms'> & { readonly terms: readonly NamedTermReason[] };
  /** What keeps the score from being higher, the most costly first. */
  readonly hindrances: readonly Hindrance[];
}

/** A counterpart with its score; `explain` names its reasons, which costs more than the score itself. */
export interface Scored extends Pick<Ranked, 'id' | 'score' | 'parts'>, Placed {
  readonly explain: () => Pick<Ranked, 'reasons' | 'hindrances'>;
}

export interface ScoreInput {
  readonly subject: MatchSubject;
  /** The viewer's Meilisearch filter, made by the visibility module; '' for the system. */
  readonly filter: string;
  /** Public ids of counterparts that are scored also when the retrieval would not find them. */
  readonly known?: readonly string[];
  /** False leaves delivered references out of the score. */
  readonly useTrackRecord?: boolean;
  readonly now?: Date;
}

export interface RankInput extends ScoreInput {
  /** At most this many, best first. */
  readonly limit: number;
}

/**
 * The counterparts of a challenge or capability, best first, each with its parts and reasons. Retrieval by
 * Meilisearch, then exact ranking of the candidates. Throws when Meilisearch or Postgres does not answer.
 */
export async function rankCounterparts(tx: Tx, { limit, ...input }: RankInput): Promise<Ranked[]> {
  const scored = await scoreCounterparts(tx, input);
  return scored.slice(0, limit).map(({ id, score, parts, explain }) => ({ id, score, parts, ...explain() }));
}

/** All candidates with a score, best first, to be explained one by one. Throws as `rankCounterparts` does. */
export async function scoreCounterparts(
  tx: Tx,
  { subject, filter, known = [], useTrackRecord = true, now = new Date() }: ScoreInput,
): Promise<Scored[]> {
  await refreshLanguage(tx);
  const corpus = await currentCorpus(tx);
  const texts = textsOf(subject);
  const sought = {
    kind: subject.kind === 'challenge' ? ('capability' as const) : ('challenge' as const),
    languages: texts.texts.map(({ language }) => language),
    filters: [filter, ...hardFilters(subject)].filter((part) => part !== ''),
  };
  const candidates = await withKnown(
    await retrieve({ ...sought, terms: termsToFind(texts, corpus), meaning: meaningOf(subject) }),
    sought,
    known,
  );
  const own = factsOfSubject(subject, texts, useTrackRecord);
  const score = createScorer(corpus, now);
  return candidates
    .map((candidate) => {
      const pair = pairOf(own, factsOfCandidate(candidate, own.kind, useTrackRecord));
      return { id: candidate.id, pair, scored: score(pair) };
    })
    .filter(({ scored }) => scored.comparison.likeness.value > 0)
    .sort((a, b) => b.scored.exact - a.scored.exact || (a.id < b.id ? -1 : 1))
    .map(({ id, pair, scored }) => ({
      id,
      score: scored.score,
      parts: scored.parts,
      isNewcomer: (pair.capability.trackRecord ?? 0) === 0,
      merit: scored.exact - scored.exactParts.track_record,
      explain: () => {
        const reasons = explain(pair, scored.comparison, corpus, now);
        const terms = reasons.terms.map((term) => ({ ...term, words: wordsFor(term.id, texts) }));
        return { reasons: { ...reasons, terms }, hindrances: hindrancesOf(pair, scored, now) };
      },
    }));
}

/** What was found, and those known ones that were not. */
export async function withKnown(
  found: Candidate[],
  sought: Omit<RetrieveInput, 'terms' | 'limit'>,
  known: readonly string[],
): Promise<Candidate[]> {
  const ids = new Set(found.map(({ id }) => id));
  const missing = known.filter((id) => !ids.has(id));
  return missing.length === 0 ? found : [...found, ...(await retrieveByIds(sought, missing))];
}

function pairOf(one: ListingFacts, other: ListingFacts) {
  return one.kind === 'challenge'
    ? { challenge: one, capability: other }
    : { challenge: other, capability: one };
}

/** A hit as the score takes it. */
export function factsOfCandidate(
  candidate: Candidate,
  subjectKind: ListingKind,
  useTrackRecord: boolean,
): ListingFacts {
  const {
    vectors = {},
    translated,
    subjects,
    areas,
    trlMin,
    trlMax,
    province,
    publishedAt,
    trackRecord,
  } = candidate;
  const versions: LanguageVersions = {
    ...(vectors.nl === undefined ? {} : { nl: readTermVector(vectors.nl) }),
    ...(vectors.en === undefined ? {} : { en: readTermVector(vectors.en) }),
  };
  return {
    kind: subjectKind === 'challenge' ? 'capability' : 'challenge',
    versions,
    ...(subjects === undefined ? {} : { subjects }),
    ...(translated === undefined ? {} : { translated: readTranslation(translated) }),
    areas,
    ...pickSharedFacts(candidate),
    ...(trlMin === undefined && trlMax === undefined
      ? {}
      : { trl: { min: trlMin ?? trlMax ?? 1, max: trlMax ?? trlMin ?? 9 } }),
    ...(province === undefined ? {} : { province }),
    ...(publishedAt === undefined ? {} : { publishedAt: new Date(publishedAt * 1000) }),
    ...(useTrackRecord && trackRecord !== undefined ? { trackRecord } : {}),
  };
}

/** By what counterparts are found: in the languages of the subject, and in English where it is written in Dutch. */
export function termsToFind({ texts, translation }: SubjectTexts, corpus: Corpus): KeyTerm[] {
  const own = keyTerms(mergeTexts(texts), corpus, RETRIEVAL.keyTerms);
  if (!translation) return own;
  const isOwn = new Set(own.map(({ term }) => term));
  const more = keyTerms(weighTranslation(translation), corpus, RETRIEVAL.translatedTerms);
  return [...own, ...more.filter(({ term }) => !isOwn.has(term))];
}

/** The terms of all versions; what two versions share counts as in the original. */
function mergeTexts(texts: readonly CountedText[]): WeighedText {
  const merged = new Map<string, number>();
  for (const { terms, counts } of texts.map(weighText)) {
    terms.forEach((term, index) => {
      if (!merged.has(term)) merged.set(term, counts[index] ?? 0);
    });
  }
  return { terms: [...merged.keys()], counts: [...merged.values()] };
}

/** By what words the subject itself names a term; of a translation the Dutch word, and what it says in English. */
function wordsFor(term: string, { texts, translation, spelling }: SubjectTexts): TermWords {
  for (const { language, words } of texts) {
    const word = words.get(term);
    if (word !== undefined) return { [language]: spelling()(word) };
  }
  const dutch = translation?.words.get(term);
  return dutch === undefined ? { en: term } : { nl: spelling()(dutch), en: knownDictionary().wordOf(term) };
}
