import { database } from '#db/pool.ts';
import { currentCorpus } from '#search/matching/current-corpus.server.ts';
import type { ListingFacts } from '#search/matching/listing-facts.ts';
import { factsOfSubject, textsOf } from '#search/matching/match-subject.ts';
import { createSimilarity } from '#search/matching/similarity.ts';
import { loadCapabilities } from '../ranking/load-capabilities.ts';
import type { BenchQuery, BenchSet } from '../ranking/read-set.ts';

/** Likenesses between which the bands of the product are chosen. */
export const THRESHOLDS = [40, 45, 50, 55, 58, 60, 65, 70, 75, 80] as const;

/** How many pairs there are, and how many of them are at least so much alike, threshold by threshold. */
export type Shares = { readonly pairs: number; readonly atLeast: readonly number[] };
export type SimilarFigures = Readonly<Record<string, Shares>>;

/**
 * How alike the product finds requests that are one (two halves of a request, sentence about sentence, with the title in
 * one of them; a request and its translation) and requests that are two. `translations`: the same documents with queries
 * in another language; a query and its translation are answered by the same documents.
 */
export async function measureSimilar(
  set: BenchSet,
  translations: BenchSet | undefined,
): Promise<SimilarFigures> {
  await loadCapabilities(set.documents);
  const compare = createSimilarity(await currentCorpus(database()), new Date());
  const likeness = (one: ListingFacts, other: ListingFacts) => compare(one, other).likeness;
  const whole = set.queries.map((query) => ({ query, facts: factsOf(query) }));
  const halves = set.queries.map(halve).map(([one, other]) => likeness(factsOf(one), factsOf(other)));
  const different = whole.flatMap((one, index) =>
    whole.slice(index + 1).map((other) => likeness(one.facts, other.facts)),
  );
  const figures = { halves: count(halves), different: count(different) };
  if (!translations) return figures;
  const pairs = translations.queries.flatMap((query) => {
    const facts = factsOf(query);
    return whole.map((other) => ({
      isSame: meet(translations.answers.get(query.id), set.answers.get(other.query.id)),
      likeness: likeness(facts, other.facts),
    }));
  });
  const of = (isSame: boolean) =>
    count(pairs.filter((pair) => pair.isSame === isSame).map((pair) => pair.likeness));
  return { ...figures, translations: of(true), 'translations of others': of(false) };
}

function factsOf(query: BenchQuery): ListingFacts {
  const { title, text, keywords, language } = query;
  const subject = {
    kind: 'challenge' as const,
    versions: [{ title, text, ...(language ? { language } : {}) }],
    keywords,
  };
  return factsOfSubject(subject, textsOf(subject), false);
}

function halve(query: BenchQuery): [BenchQuery, BenchQuery] {
  const sentences = query.text.split(/(?<=[.!?])\s+/);
  const half = (rest: number) => sentences.filter((_, index) => index % 2 === rest).join(' ');
  return [
    { ...query, text: half(0) },
    { ...query, title: '', keywords: [], text: half(1) },
  ];
}

const meet = (some: ReadonlySet<string> | undefined, others: ReadonlySet<string> | undefined): boolean =>
  [...(some ?? [])].some((id) => others?.has(id));

function count(likenesses: readonly number[]): Shares {
  return {
    pairs: likenesses.length,
    atLeast: THRESHOLDS.map((least) => likenesses.filter((value) => value >= least).length),
  };
}
