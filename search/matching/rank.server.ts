import type { AreaCode, ListingKind } from '#db/enums.ts';
import type { Tx } from '#db/client.ts';

import { countTerms, type CountedText } from '../language/term-counts.ts';
import type { TextLanguage } from '../language/tokens.ts';
import { readTermVector } from '../term-vector.ts';

import { currentCorpus } from './current-corpus.server.ts';
import { explain, type Reasons, type TermReason } from './explain.ts';
import { keyTerms } from './key-terms.ts';
import type { LanguageVersions, ListingFacts } from './listing-facts.ts';
import { retrieve, type Candidate } from './retrieve.server.ts';
import { createScorer, type ScorePart } from './score.ts';
import { weighText, type WeighedText } from './weighed-text.ts';
import { RETRIEVAL } from './weights.ts';

/** The challenge or capability for which counterparts are sought; stored or not, published or not. */
export interface MatchSubject {
  readonly kind: ListingKind;
  /** The original first, then a translation if there is one. */
  readonly versions: readonly { title: string; text: string; language?: TextLanguage }[];
  readonly keywords?: readonly string[];
  /** The primary area first. */
  readonly areas?: readonly AreaCode[];
  readonly trl?: { readonly min: number; readonly max: number };
  /** A hard window of a challenge excludes what lies outside it. */
  readonly trlHard?: boolean;
  /** ISO 3166-2; leave out of a masked listing. */
  readonly province?: string;
  /** Verified references; leave out of a masked listing. */
  readonly trackRecord?: number;
  readonly publishedAt?: Date;
  /** Public id of the organisation, whose own listings are no counterparts. */
  readonly organisation?: string;
}

/** A reason with the word by which the subject itself names the term, folded. */
export interface NamedTermReason extends TermReason {
  readonly word: string;
}

export interface Ranked {
  /** Public id of the counterpart; load it from Postgres under the viewer's policy before showing it. */
  readonly id: string;
  /** 0 to 100: the sum of the points of the parts. */
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly reasons: Omit<Reasons, 'terms'> & { readonly terms: readonly NamedTermReason[] };
}

export interface RankInput {
  readonly subject: MatchSubject;
  /** The viewer's Meilisearch filter, made by the visibility module; '' for the system. */
  readonly filter: string;
  /** At most this many, best first. */
  readonly limit: number;
  /** False leaves delivered references out of the score. */
  readonly useTrackRecord?: boolean;
  readonly now?: Date;
}

/**
 * The counterparts of a challenge or capability, best first, each with its parts and reasons. Retrieval by
 * Meilisearch, then exact ranking of the candidates. Throws when Meilisearch or Postgres does not answer.
 */
export async function rankCounterparts(
  tx: Tx,
  { subject, filter, limit, useTrackRecord = true, now = new Date() }: RankInput,
): Promise<Ranked[]> {
  const corpus = await currentCorpus(tx);
  const texts = subject.versions.map((version) =>
    countTerms({ ...version, keywords: subject.keywords ?? [] }),
  );
  const candidates = await retrieve({
    kind: subject.kind === 'challenge' ? 'capability' : 'challenge',
    terms: keyTerms(mergeTexts(texts), corpus, RETRIEVAL.keyTerms),
    filters: [filter, ...hardFilters(subject)].filter((part) => part !== ''),
  });

  const own = factsOfSubject(subject, texts, useTrackRecord);
  const score = createScorer(corpus, now);
  return candidates
    .map((candidate) => {
      const pair = pairOf(own, factsOfCandidate(candidate, own.kind, useTrackRecord));
      return { id: candidate.id, pair, scored: score(pair) };
    })
    .filter(({ scored }) => scored.comparison.value > 0)
    .sort((a, b) => b.scored.exact - a.scored.exact || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id, pair, scored }) => {
      const reasons = explain(pair, scored.comparison, corpus);
      const terms = reasons.terms.map((term) => ({ ...term, word: wordFor(term.id, texts) }));
      return { id, score: scored.score, parts: scored.parts, reasons: { ...reasons, terms } };
    });
}

/** What excludes a counterpart whatever its text says: numbers and our own ids, nothing that a person wrote. */
function hardFilters({ kind, trl, trlHard, organisation }: MatchSubject): string[] {
  const filters = organisation === undefined ? [] : [`organisation != "${organisation}"`];
  if (trl === undefined) return filters;
  const meets = `(trlMax >= ${String(trl.min)} AND trlMin <= ${String(trl.max)})`;
  const unknown = 'trlMin NOT EXISTS';
  if (kind === 'capability') return [...filters, `trlHard = false OR ${unknown} OR ${meets}`];
  return trlHard === true ? [...filters, `${unknown} OR ${meets}`] : filters;
}

function pairOf(one: ListingFacts, other: ListingFacts) {
  return one.kind === 'challenge'
    ? { challenge: one, capability: other }
    : { challenge: other, capability: one };
}

function factsOfSubject(
  subject: MatchSubject,
  texts: readonly CountedText[],
  useTrackRecord: boolean,
): ListingFacts {
  const { kind, areas = [], trl, province, publishedAt, trackRecord } = subject;
  return {
    kind,
    versions: Object.fromEntries(texts.map((text) => [text.language, weighText(text)])),
    areas,
    ...(trl === undefined ? {} : { trl }),
    ...(province === undefined ? {} : { province }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(useTrackRecord && trackRecord !== undefined ? { trackRecord } : {}),
  };
}

function factsOfCandidate(
  candidate: Candidate,
  subjectKind: ListingKind,
  useTrackRecord: boolean,
): ListingFacts {
  const { vectors, areas, trlMin, trlMax, province, publishedAt, trackRecord } = candidate;
  const versions: LanguageVersions = {
    ...(vectors.nl === undefined ? {} : { nl: readTermVector(vectors.nl) }),
    ...(vectors.en === undefined ? {} : { en: readTermVector(vectors.en) }),
  };
  return {
    kind: subjectKind === 'challenge' ? 'capability' : 'challenge',
    versions,
    areas,
    ...(trlMin === undefined && trlMax === undefined
      ? {}
      : { trl: { min: trlMin ?? trlMax ?? 1, max: trlMax ?? trlMin ?? 9 } }),
    ...(province === undefined ? {} : { province }),
    ...(publishedAt === undefined ? {} : { publishedAt: new Date(publishedAt * 1000) }),
    ...(useTrackRecord && trackRecord !== undefined ? { trackRecord } : {}),
  };
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

function wordFor(term: string, texts: readonly CountedText[]): string {
  for (const { words } of texts) {
    const word = words.get(term);
    if (word !== undefined) return word;
  }
  return term;
}
