import { and, desc, eq } from 'drizzle-orm';
import type { Ctx } from '#app/domain/ctx.ts';
import { endChallenge } from '#app/domain/listings/end-challenge.server.ts';
import { findMemberships } from '#app/domain/organisations/memberships.server.ts';
import { answerPoster, askResponder } from '#app/domain/responses/add-message.server.ts';
import { closeResponses } from '#app/domain/responses/close-responses.server.ts';
import { declineResponse } from '#app/domain/responses/decline-response.server.ts';
import { respondSchema } from '#app/domain/responses/schemas.ts';
import { shareShortlist } from '#app/domain/responses/share-shortlist.server.ts';
import { shortlistResponse, unshortlistResponse } from '#app/domain/responses/shortlist-response.server.ts';
import { submitResponse } from '#app/domain/responses/submit-response.server.ts';
import { withdrawResponse } from '#app/domain/responses/withdraw-response.server.ts';
import { listings } from '../schema/listings.ts';
import { responseMessages, responses } from '../schema/responses.ts';
import { texts } from '../schema/texts.ts';
import { CAPABILITIES } from './capabilities/index.ts';
import { CHALLENGES } from './challenges/index.ts';
import { ownerOf } from './owner-of.ts';
import { ENDS, RESPONSES, SHARES } from './responses/index.ts';
import {
  daysBefore,
  planted,
  settledContexts,
  writeAbreast,
  type Contexts,
  type Planted,
} from './seed-context.ts';
import type { SeedEnd, SeedResponse, SeedShare, SeedStep } from './seed-types.ts';

/** A listing by its title: its ids, its version, and the key of who posted it. */
type Titled = { id: string; publicId: string; version: number; organisation: string };

/** What stands when responses are written. */
interface Written {
  readonly seed: Planted;
  readonly contextOf: Contexts;
  readonly byTitle: ReadonlyMap<string, Titled>;
}

/** Responses and what became of them, by the verbs of the product. */
export async function writeResponses(seed: Planted): Promise<void> {
  const written = { seed, contextOf: settledContexts(seed), byTitle: await listByTitle(seed) };
  const all = [...RESPONSES].sort((a, b) => b.daysAgo - a.daysAgo);
  await writeAbreast(all, (response) => writeResponse(written, response));
  await writeAbreast(SHARES, (share) => writeShare(written, share));
  await writeAbreast(ENDS, (end) => writeEnd(written, end));
}

async function listByTitle({ tx }: Planted): Promise<Map<string, Titled>> {
  const ownerByTitle = new Map(
    [...CHALLENGES, ...CAPABILITIES].map((item) => [item.title, item.organisation]),
  );
  const rows = await tx
    .select({ id: listings.id, publicId: listings.publicId, version: listings.version, title: texts.title })
    .from(listings)
    .innerJoin(
      texts,
      and(eq(texts.objectKind, 'listing'), eq(texts.objectId, listings.id), eq(texts.origin, 'original')),
    );
  return new Map(
    rows.map(({ title, ...row }) => [title, { ...row, organisation: planted(ownerByTitle, title) }]),
  );
}

async function writeResponse(
  { seed, contextOf, byTitle }: Written,
  { daysAgo, then = [], ...response }: SeedResponse,
): Promise<void> {
  const challenge = planted(byTitle, response.challenge);
  const capability = planted(byTitle, response.capability);
  const as = ({ organisation }: Titled, ago: number) =>
    contextOf(seed, daysBefore(seed.now, ago), ownerOf(organisation), organisation);
  const input = respondSchema.parse({
    capability: capability.publicId,
    language: response.language ?? 'nl',
    body: response.body.join('\n\n'),
    declaration: 'on',
  });
  const publicId = await submitResponse(await as(capability, daysAgo), challenge.publicId, input);
  for (const step of then) {
    const side = step.act === 'answer' || step.act === 'withdraw' ? capability : challenge;
    await takeStep(seed, await as(side, step.daysAgo), publicId, step);
  }
}

async function takeStep({ tx }: Planted, ctx: Ctx, publicId: string, step: SeedStep): Promise<void> {
  const [row] = await tx
    .select({ updatedAt: responses.updatedAt, newest: responseMessages.publicId })
    .from(responses)
    .leftJoin(responseMessages, eq(responseMessages.responseId, responses.id))
    .where(eq(responses.publicId, publicId))
    .orderBy(desc(responseMessages.at))
    .limit(1);
  const version = row?.updatedAt.getTime() ?? 0;
  switch (step.act) {
    case 'shortlist':
      return shortlistResponse(ctx, publicId, version);
    case 'unshortlist':
      return unshortlistResponse(ctx, publicId, version);
    case 'withdraw':
      return withdrawResponse(ctx, publicId, version);
    case 'decline':
      return declineResponse(ctx, publicId, { version, reason: step.reason, note: step.note });
    case 'ask':
      return askResponder(ctx, publicId, { body: step.text, after: row?.newest ?? '' });
    case 'answer':
      return answerPoster(ctx, publicId, { body: step.text, after: row?.newest ?? '' });
  }
}

async function writeShare(
  { seed, contextOf, byTitle }: Written,
  { challenge, colleague, note, daysAgo }: SeedShare,
): Promise<void> {
  const { publicId, organisation } = planted(byTitle, challenge);
  const ctx = await contextOf(seed, daysBefore(seed.now, daysAgo), ownerOf(organisation), organisation);
  const members = await findMemberships(ctx, planted(seed.organisations, organisation).id);
  const chosen = members.filter((member) => member.email === colleague).map((member) => member.publicId);
  await shareShortlist(ctx, publicId, { members: chosen, note });
}

/** The worker closes what is open; here it is done at the day of the end. */
async function writeEnd(
  { seed, contextOf, byTitle }: Written,
  { challenge, endedAs, daysAgo }: SeedEnd,
): Promise<void> {
  const { id, publicId, version, organisation } = planted(byTitle, challenge);
  const ctx = await contextOf(seed, daysBefore(seed.now, daysAgo), ownerOf(organisation), organisation);
  await endChallenge(ctx, publicId, { endedAs, version });
  await closeResponses({ ...ctx, actor: { kind: 'system', process: 'seed' }, organisation: null }, id);
}
