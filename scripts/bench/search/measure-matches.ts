import { inArray } from 'drizzle-orm';
import { database } from '#db/pool.ts';
import { listings } from '#db/schema/listings.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { loadListings } from '#app/domain/listings/load-listings.server.ts';
import type { LoadedListing } from '#app/domain/listings/project-listing.ts';
import { matchFilterSchema } from '#app/domain/matches/schemas.ts';
import { findMatchPage } from '#search/find-match-page.server.ts';
import { timesOf, type Times } from '../percentiles.ts';
import { publicIdOf } from './public-id.ts';
import { spreadOver } from './spread-over.ts';
import { recordQueries, type RawQuery } from './raw-query.ts';
import { untilAnswered } from './until-answered.ts';
import { makeOwner, makeRequester } from './viewers.ts';

/** Somebody who opens the page of matches of a listing. */
interface Look {
  readonly ctx: Ctx;
  readonly subject: LoadedListing;
}

/** What a match costs beside the query that it cannot do without. */
export interface MatchFigures {
  readonly match: Times;
  readonly raw_federated: Times;
  /** How many were measured, and how many results they showed on average. */
  readonly matches: number;
  readonly shown: number;
}

const FIRST_PAGE = matchFilterSchema.parse({});
const LOOKS = { requester: 100, poster: 100, supplier: 40 } as const;

/**
 * Times whole matches (a text in, a page of explained results out under its reader's policy) and, query by query in
 * turn, the very federated query that each sent to Meilisearch. A first round warms up and records the queries.
 */
export async function measureMatches(documents: number, say: (line: string) => void): Promise<MatchFigures> {
  const looks = await chooseLooks(documents);
  const queries: RawQuery[] = [];
  let shown = 0;
  const recorder = recordQueries();
  try {
    for (const look of looks) {
      shown += await untilAnswered(() => match(look));
      queries.push(recorder.take());
    }
  } finally {
    recorder.stop();
  }
  say(`Measuring ${String(looks.length)} matches`);
  const times: Record<'match' | 'raw', number[]> = { match: [], raw: [] };
  for (const [index, look] of looks.entries()) {
    const query = queries[index];
    const turns = [
      { of: times.match, run: () => match(look) },
      { of: times.raw, run: async () => query?.() },
    ];
    // Which goes first changes, for the second finds everything in memory.
    for (const { of, run } of index % 2 === 0 ? turns : turns.reverse()) {
      const start = performance.now();
      await run();
      of.push(performance.now() - start);
    }
  }
  return {
    match: timesOf(times.match),
    raw_federated: timesOf(times.raw),
    matches: looks.length,
    shown: Number((shown / looks.length).toFixed(1)),
  };
}

async function match({ ctx, subject }: Look): Promise<number> {
  const found = await findMatchPage({ ...ctx, now: new Date() }, subject, FIRST_PAGE, { locale: 'nl' });
  if (found === undefined || found === 'degraded') throw new Error(`No match: ${String(found)}`);
  return found.counterparts.length;
}

/** Requesters of Defensie and posters before challenges, suppliers before their capabilities, in turn. */
async function chooseLooks(documents: number): Promise<Look[]> {
  const all = LOOKS.requester + LOOKS.poster + LOOKS.supplier;
  const requester = await makeRequester();
  const challenges = spreadOver(documents, 'challenge', LOOKS.requester + LOOKS.poster);
  const capabilities = spreadOver(documents, 'capability', LOOKS.supplier);
  const subjects = await loadByNumber([...challenges, ...capabilities]);
  const looks: Look[] = [];
  for (const [index, subject] of subjects.entries()) {
    const isRequester = index < challenges.length && index % 2 === 0;
    looks.push({ subject, ctx: isRequester ? requester.ctx : await makeOwner(subject.row.organisationId) });
  }
  // Kinds of readers in turn, so that none comes at a quiet moment.
  return looks
    .map((look, index) => ({ look, place: (index * 89) % all }))
    .sort((a, b) => a.place - b.place)
    .map(({ look }) => look);
}

async function loadByNumber(numbers: readonly number[]): Promise<LoadedListing[]> {
  const ids = numbers.map((number) => publicIdOf(number));
  const loaded = await loadListings(database(), inArray(listings.publicId, ids));
  const byId = new Map(loaded.map((listing) => [listing.row.publicId, listing]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
