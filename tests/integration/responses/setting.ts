import { eq } from 'drizzle-orm';
import { buildListing, buildListingArea, buildListingText } from '#db/build.ts';
import { database } from '#db/pool.ts';
import { listingAreas, listings } from '#db/schema/listings.ts';
import { responses } from '#db/schema/responses.ts';
import { texts } from '#db/schema/texts.ts';
import type { OrganisationRole } from '#db/enums.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import type { RespondInput } from '#app/domain/responses/schemas.ts';
import { submitResponse } from '#app/domain/responses/submit-response.server.ts';
import { ctxOf, makeMember, makeOrganisation, transact } from '#tests/support/acting.ts';

type Organisation = Awaited<ReturnType<typeof makeOrganisation>>;
type ListingRow = typeof listings.$inferSelect;

/** Thirty words that nobody could object to. */
export const TEXT = Array.from({ length: 30 }, (_, index) => `woord${String(index)}`).join(' ');

export async function makeListing(
  organisation: { id: string },
  kind: 'challenge' | 'capability',
  over: Parameters<typeof buildListing>[1] = {},
  title = `Plaatsing van soort ${kind}`,
): Promise<ListingRow> {
  const db = database();
  const [row] = await db
    .insert(listings)
    .values(buildListing(organisation.id, { kind, ...over }))
    .returning();
  if (!row) throw new Error('no listing');
  await db.insert(texts).values(buildListingText(row.id, { title }));
  await db.insert(listingAreas).values(buildListingArea(row.id));
  return row;
}

export const inputFor = (
  capability: { publicId: string },
  over: Partial<RespondInput> = {},
): RespondInput => ({
  capability: capability.publicId,
  language: 'nl',
  body: TEXT,
  declaration: 'on',
  ...over,
});

/** Somebody of an organisation, acting in its name. */
export async function actIn(
  organisation: Organisation,
  role: OrganisationRole = 'owner',
  name?: string,
): Promise<Ctx> {
  return ctxOf(await makeMember(organisation, role, name === undefined ? {} : { name }), organisation);
}

/** A challenge of one organisation and a capability of another, and who acts for each. */
export async function makePair(
  over: {
    poster?: Parameters<typeof makeOrganisation>[0];
    responder?: Parameters<typeof makeOrganisation>[0];
    challenge?: Parameters<typeof buildListing>[1];
    capability?: Parameters<typeof buildListing>[1];
  } = {},
) {
  const [poster, responder] = await Promise.all([
    makeOrganisation({ name: 'Vraagwerf BV', ...over.poster }),
    makeOrganisation({ name: 'Aanbodlab BV', ...over.responder }),
  ]);
  const challenge = await makeListing(poster, 'challenge', over.challenge, 'Een stille sensor gezocht');
  const capability = await makeListing(responder, 'capability', over.capability, 'Een stille sensor');
  return {
    poster,
    responder,
    challenge,
    capability,
    asPoster: await actIn(poster, 'owner', 'Petra Postma'),
    asResponder: await actIn(responder, 'owner', 'Rik Reeders'),
  };
}
export type Pair = Awaited<ReturnType<typeof makePair>>;

/** Sends the response of a pair; returns its row. */
export async function respond(
  { challenge, capability, asResponder }: Pick<Pair, 'challenge' | 'capability' | 'asResponder'>,
  over: Partial<RespondInput> = {},
) {
  const publicId = await transact(asResponder, (ctx) =>
    submitResponse(ctx, challenge.publicId, inputFor(capability, over)),
  );
  return rowOf(publicId);
}

/** The row of a response as it is now. */
export async function rowOf(publicId: string) {
  const [row] = await database().select().from(responses).where(eq(responses.publicId, publicId));
  if (!row) throw new Error('no response');
  return row;
}

/** What a form of this response posts as its version. */
export const versionOf = (row: { updatedAt: Date }): number => row.updatedAt.getTime();
