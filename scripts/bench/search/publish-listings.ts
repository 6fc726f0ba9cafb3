import { setTimeout as delay } from 'node:timers/promises';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { database } from '#db/pool.ts';
import { listings } from '#db/schema/listings.ts';
import { matches } from '#db/schema/matches.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { findFilterSchema } from '#app/domain/find/find-filter.ts';
import { findMarkings } from '#app/domain/listings/markings.ts';
import { createListing } from '#app/domain/listings/create-listing.server.ts';
import { publishListing } from '#app/domain/listings/publish-listing.server.ts';
import { listingDraftSchema } from '#app/domain/listings/schemas.ts';
import { listingsIndex } from '#search/client.server.ts';
import { find } from '#search/find.server.ts';
import { inventListing, isChallenge } from './invent-listing.ts';
import { organisationsFor } from './invent-organisation.ts';
import { makeOwner } from './viewers.ts';

/** A listing that was just published, and when its transaction had been committed. */
export interface Published {
  readonly id: string;
  readonly publicId: string;
  /** A word that no other listing has. */
  readonly word: string;
  readonly committedAt: number;
}

/** Somebody who publishes one new listing after the other, challenges and capabilities in turn. */
export interface Publisher {
  readonly ctx: Ctx;
  readonly publish: () => Promise<Published>;
}

const LOOK_EVERY_MS = 4;
const PATIENCE_MS = 120_000;

/** The owner of a company, who posts by the verbs that the site uses; numbers go on after the `documents` there are. */
export async function makePublisher(documents: number): Promise<Publisher> {
  const [organisation] = await database()
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(inArray(organisations.kind, ['sme', 'startup']), eq(organisations.country, 'NL')))
    .limit(1);
  if (!organisation) throw new Error('There is no company to publish.');
  const ctx = await makeOwner(organisation.id);
  let number = documents;
  let count = 0;
  const publish = async () => {
    count += 1;
    const wantsChallenge = count % 2 === 1;
    do number += 1;
    while (isChallenge(number) !== wantsChallenge || isRefused(number, organisationsFor(documents)));
    return publishNumber(ctx, number, organisationsFor(documents));
  };
  return { ctx, publish };
}

/** Whether words met by chance to a marking of secrecy, which may not be published. */
function isRefused(number: number, organisationCount: number): boolean {
  const { title, body } = inventListing(number, organisationCount);
  return findMarkings(`${title}\n${body}`).length > 0;
}

async function publishNumber(ctx: Ctx, number: number, organisationCount: number): Promise<Published> {
  const { kind, language, title, body, areas, trl } = inventListing(number, organisationCount);
  const word = `xk${[...String(number)].map((digit) => 'bcdfghjkmn'.charAt(Number(digit))).join('o')}`;
  const [area] = areas;
  const input = listingDraftSchema.parse({
    language,
    title: `${title.slice(0, 100)} ${word}`,
    body,
    primaryArea: area === undefined || area === 'unclassified' ? 'SEN' : area,
    ...(trl ? { trlMin: trl.min, ...(kind === 'challenge' ? { trlMax: trl.max } : {}) } : {}),
    audience: 'verified',
    identity: 'named',
  });
  const act = <Result>(verb: (acting: Ctx) => Promise<Result>) =>
    database().transaction((tx) => verb({ ...ctx, tx, now: new Date() }));
  const publicId = await act((acting) => createListing(acting, kind, input));
  const [draft] = await database()
    .select({ id: listings.id, version: listings.version })
    .from(listings)
    .where(eq(listings.publicId, publicId));
  if (!draft) throw new Error('The draft was not written.');
  await act((acting) => publishListing(acting, publicId, draft.version));
  return { id: draft.id, publicId, word, committedAt: performance.now() };
}

/** Milliseconds from the commit until a search of the site shows the listing. */
export async function untilFound(ctx: Ctx, { publicId, word, committedAt }: Published): Promise<number> {
  await until(committedAt, async () => {
    // The index is looked at first, which costs it little; then the search itself must show it.
    const { hits } = await listingsIndex().search('', {
      filter: `id = "${publicId}"`,
      limit: 1,
      attributesToRetrieve: ['id'],
    });
    if (hits.length === 0) return false;
    const found = await find({ ...ctx, now: new Date() }, findFilterSchema.parse({ q: word }), 'nl');
    return found.listings.some((listing) => listing.publicId === publicId);
  });
  return performance.now() - committedAt;
}

/**
 * Milliseconds from the commit until pairs of the listing are recorded, which the home pages of both sides show; where
 * nothing fits it, until that is known and the worker has nothing left to do.
 */
export async function untilMatched({ id, committedAt }: Published): Promise<number> {
  await until(committedAt, async () => {
    const [challenge, capability] = await Promise.all(
      [matches.challengeId, matches.capabilityId].map((side) =>
        database().select({ score: matches.score }).from(matches).where(eq(side, id)).limit(1),
      ),
    );
    const isRecorded = [challenge, capability].some((rows) => rows !== undefined && rows.length > 0);
    return isRecorded || !(await isAwaited());
  });
  return performance.now() - committedAt;
}

/** Whether anything is still to be indexed or ranked, now or at another try. */
async function isAwaited(): Promise<boolean> {
  const [row] = await database().execute<{ found: boolean }>(sql`
    select exists (select 1 from graphile_worker.jobs
      where task_identifier like 'reindex%' or task_identifier like 'rank%') as found`);
  return row?.found ?? false;
}

async function until(since: number, isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) {
    if (performance.now() - since > PATIENCE_MS)
      throw new Error('A published listing does not come through.');
    await delay(LOOK_EVERY_MS);
  }
}
